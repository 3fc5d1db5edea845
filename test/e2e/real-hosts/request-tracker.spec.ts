import { expect, type Page, test } from '@playwright/test';
import { badgesIn, cardsWithAndWithoutBadges } from '../../support/badges-in';
import { ClosedDock } from '../../support/closed-dock';
import { type ExtensionBrowser, panelFrame } from '../../support/extension-browser';
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

async function openPanelOn(address: string) {
  await page.goto(`${host.base_url}${address}`);
  const dock = await ClosedDock.on(page);
  await dock.openPanel();
  const panel = await panelFrame(page);
  await panel.locator('[data-record]').waitFor();
  return { dock, panel };
}

test('a ticket is recognised, linked, and shows scope', async () => {
  const { panel } = await openPanelOn('/Ticket/Display.html?id=3');
  await expect(panel.getByText('Request Tracker · task')).toBeVisible();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(/Invoice address is wrong on PDF/);
  await panel.getByLabel('Find a client or engagement').first().fill('Northwind');
  await panel
    .getByRole('button', { name: /^Link: Northwind GmbH/ })
    .first()
    .click();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Northwind GmbH');
  await panel.getByRole('tab', { name: 'Agreed' }).click();
  await expect(panel.getByText('Landing pages, up to 6').first()).toBeVisible();
});

test('every page of the ticket is that ticket; another one is nobody’s', async () => {
  const history = await openPanelOn('/Ticket/History.html?id=3');
  await expect(history.panel.getByRole('heading', { level: 1 })).toHaveText('Northwind GmbH');
  const other = await openPanelOn('/Ticket/Display.html?id=4');
  await expect(other.panel.getByRole('heading', { level: 1 })).not.toHaveText('Northwind GmbH');
});

test('what is flagged on a ticket is stored', async () => {
  const { panel } = await openPanelOn('/Ticket/Display.html?id=3');
  await panel.getByRole('button', { name: /^Gap/ }).first().click();
  const box = panel.getByRole('textbox', { name: 'Gap' });
  await box.fill('They expect an answer within the hour.');
  await box.press('Control+Enter');
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
