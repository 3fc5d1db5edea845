import { expect, type Page, test } from '@playwright/test';
import { badgesIn, cardsWithAndWithoutBadges } from '../../support/badges-in';
import type { ExtensionBrowser } from '../../support/extension-browser';
import { headingOf, linkTo, log, openPanelOn, seeWhatNorthwindAgreed } from '../../support/panel-steps';
import { type Host, signInToRequestTracker, startHost, stopHost } from '../../support/real-hosts';
import { Workplace } from '../../support/workplace';

let host: Host;
let workplace: Workplace;
let browser: ExtensionBrowser;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(600_000);
  host = await startHost('rt');
  workplace = await Workplace.open();
  browser = await workplace.ownersBrowser();
  page = await browser.context.newPage();
  await signInToRequestTracker(page, host);
});

test.afterAll(async () => {
  await browser?.close();
  await workplace?.close();
  await stopHost('rt');
});

const panelOn = (path: string) => openPanelOn(page, `${host.base_url}${path}`);

test('a ticket is recognised, linked, and shows scope', async () => {
  const panel = await panelOn('/Ticket/Display.html?id=3');
  await expect(panel.getByText('Request Tracker · task')).toBeVisible();
  await expect(headingOf(panel)).toHaveText(/Invoice address is wrong on PDF/);
  await linkTo(panel, 'Northwind', 'Northwind GmbH');
  await seeWhatNorthwindAgreed(panel);
});

test('every page of the ticket is that ticket; another one is nobody’s', async () => {
  const history = await panelOn('/Ticket/History.html?id=3');
  await expect(headingOf(history)).toHaveText('Northwind GmbH');
  const other = await panelOn('/Ticket/Display.html?id=4');
  await expect(headingOf(other)).not.toHaveText('Northwind GmbH');
});

test('what is flagged on a ticket is stored', async () => {
  const panel = await panelOn('/Ticket/Display.html?id=3');
  await log(panel, 'They expect an answer within the hour.', 'Gap');
  const flagged = async () =>
    (await workplace.documents('gap')).filter((gap) => gap['title'] === 'They expect an answer within the hour.');
  await expect.poll(async () => (await flagged()).length).toBe(1);
});

test('the ticket has a badge in its queue’s list, and the list stays as it was', async () => {
  await page.goto(`${host.base_url}/Search/Results.html?Query=id%3C10`);
  const session = await page.context().newCDPSession(page);
  const badges = () => badgesIn(session, 'data-record-id');
  await expect.poll(async () => (await badges()).map(({ card }) => card)).toEqual(['3']);
  const [withBadges, without] = await cardsWithAndWithoutBadges(page, 'table.ticket-list td');
  expect(withBadges).toEqual(without);
});
