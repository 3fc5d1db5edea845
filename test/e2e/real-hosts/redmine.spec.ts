import { expect, type Page, test } from '@playwright/test';
import { badgesIn, cardsWithAndWithoutBadges } from '../../support/badges-in';
import type { ExtensionBrowser } from '../../support/extension-browser';
import { headingOf, linkTo, log, logOffline, openPanelOn, seeWhatNorthwindAgreed } from '../../support/panel-steps';
import { type Host, signInToRedmine, startHost, stopHost } from '../../support/real-hosts';
import { Workplace } from '../../support/workplace';

let host: Host;
let workplace: Workplace;
let mine: ExtensionBrowser;
let theirs: ExtensionBrowser;
let here: Page;
let there: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(600_000);
  host = await startHost('redmine');
  workplace = await Workplace.open();
  mine = await workplace.ownersBrowser();
  theirs = await workplace.colleaguesBrowser();
  here = await mine.context.newPage();
  there = await theirs.context.newPage();
  await signInToRedmine(here, host);
  await signInToRedmine(there, host);
});

test.afterAll(async () => {
  await Promise.all([mine?.close(), theirs?.close()]);
  await workplace?.close();
  await stopHost('redmine');
});

const panelOn = (path: string, page = here) => openPanelOn(page, `${host.base_url}${path}`);

test('an issue is recognised, linked and shows scope and criteria', async () => {
  const panel = await panelOn('/issues/2');
  await expect(panel.getByText('Redmine · task')).toBeVisible();
  await expect(headingOf(panel)).toHaveText('Agree the scope of phase 1');
  await linkTo(panel, 'Northwind', 'Northwind GmbH');
  await seeWhatNorthwindAgreed(panel);
  await expect(panel.getByText('Qualified leads a month from the Nordics')).toBeVisible();
});

test('the linked issue has a badge in the list, and the list stays as it was', async () => {
  // In sight from the start: badges stand only near what the reader sees.
  await here.goto(`${host.base_url}/issues?sort=id`);
  const session = await here.context().newCDPSession(here);
  const badges = () => badgesIn(session, 'id');
  await expect.poll(async () => (await badges()).map(({ card }) => card)).toEqual(['issue-2']);
  expect(Number((await badges())[0]?.text)).toBeGreaterThan(0);
  // Redmine loads a page for each order of its list.
  await here.goto(`${host.base_url}/issues?sort=id,subject`);
  await expect.poll(async () => (await badges()).map(({ card }) => card)).toEqual(['issue-2']);
  const [withBadges, without] = await cardsWithAndWithoutBadges(here, 'table.issues td');
  expect(withBadges).toEqual(without);
});

test('a flagged gap and logged feedback reach a colleague on the same issue', async () => {
  const panel = await panelOn('/issues/2');
  const theirPanel = await panelOn('/issues/2', there);
  await expect(headingOf(theirPanel)).toHaveText('Northwind GmbH');
  await log(panel, 'They think phase 2 is included.', 'Gap');
  await theirPanel.getByRole('tab', { name: /Watch/ }).click();
  await expect(theirPanel.getByRole('heading', { name: 'They think phase 2 is included.' })).toBeVisible();
});

test('offline and then online again, nothing is lost', async () => {
  await logOffline(await panelOn('/issues/2'), 'Said in the tunnel.');
  await expect
    .poll(
      async () => (await workplace.documents('feedback')).filter((one) => one['said'] === 'Said in the tunnel.').length,
    )
    .toBe(1);
});

test('a link on the project covers its issues; a list over everything is no record', async () => {
  const onProject = await panelOn('/projects/harbor-rebrand');
  await expect(onProject.getByText('Redmine · project')).toBeVisible();
  await linkTo(onProject, 'Harbor', 'Harbor Estates Ltd, CRM rollout');
  await expect(headingOf(onProject)).toHaveText('Harbor Estates Ltd');
  const onIssue = await panelOn('/issues/30');
  await expect(headingOf(onIssue)).toHaveText('Harbor Estates Ltd');
  await expect(onIssue.getByText('linked through its project')).toBeVisible();
  await expect(headingOf(await panelOn('/issues'))).toHaveText('Not recognised');
  await expect(headingOf(await panelOn('/projects/harbor-rebrand/issues'))).toHaveText('Harbor Estates Ltd');
});
