import { expect, type Page, test } from '@playwright/test';
import { badgesIn, cardsWithAndWithoutBadges } from '../../support/badges-in';
import { ClosedDock } from '../../support/closed-dock';
import { type ExtensionBrowser, panelFrame } from '../../support/extension-browser';
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

async function openPanelOn(page: Page, address: string) {
  await page.goto(`${host.base_url}${address}`);
  const dock = await ClosedDock.on(page);
  await dock.openPanel();
  const panel = await panelFrame(page);
  await panel.locator('[data-record]').waitFor();
  return { dock, panel };
}

test('an issue is recognised, linked and shows scope and criteria', async () => {
  const { panel } = await openPanelOn(here, '/issues/2');
  await expect(panel.getByText('Redmine · task')).toBeVisible();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Agree the scope of phase 1');
  await panel
    .getByRole('searchbox')
    .or(panel.getByRole('combobox'))
    .or(panel.getByLabel('Find a client or engagement'))
    .first()
    .fill('Northwind');
  await panel
    .getByRole('button', { name: /^Link: Northwind GmbH/ })
    .first()
    .click();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Northwind GmbH');
  await panel.getByRole('tab', { name: 'Agreed' }).click();
  await expect(panel.getByText('Landing pages, up to 6').first()).toBeVisible();
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
  const mineOpen = await openPanelOn(here, '/issues/2');
  const theirsOpen = await openPanelOn(there, '/issues/2');
  await expect(theirsOpen.panel.getByRole('heading', { level: 1 })).toHaveText('Northwind GmbH');
  await mineOpen.panel.getByRole('button', { name: /^Gap/ }).first().click();
  const box = mineOpen.panel.getByRole('textbox', { name: 'Gap' });
  await box.fill('They think phase 2 is included.');
  await box.press('Control+Enter');
  await theirsOpen.panel.getByRole('tab', { name: /Watch/ }).click();
  await expect(theirsOpen.panel.getByRole('heading', { name: 'They think phase 2 is included.' })).toBeVisible();
});

test('offline and then online again, nothing is lost', async () => {
  const { panel } = await openPanelOn(here, '/issues/2');
  await mine.context.setOffline(true);
  await panel
    .getByRole('button', { name: /^Feedback/ })
    .first()
    .click();
  const box = panel.getByRole('textbox', { name: 'Feedback' });
  await box.fill('Said in the tunnel.');
  await box.press('Control+Enter');
  await expect(panel.getByText('Offline, 1 change waiting')).toBeVisible();
  await mine.context.setOffline(false);
  await expect(panel.getByText('All saved')).toBeVisible({ timeout: 60_000 });
  await expect
    .poll(
      async () => (await workplace.documents('feedback')).filter((one) => one['said'] === 'Said in the tunnel.').length,
    )
    .toBe(1);
});

test('a link on the project covers its issues; a list over everything is no record', async () => {
  const onProject = await openPanelOn(here, '/projects/harbor-rebrand');
  await expect(onProject.panel.getByText('Redmine · project')).toBeVisible();
  await onProject.panel.getByLabel('Find a client or engagement').first().fill('Harbor');
  await onProject.panel
    .getByRole('button', { name: /^Link: Harbor Estates Ltd, CRM rollout/ })
    .first()
    .click();
  await expect(onProject.panel.getByRole('heading', { level: 1 })).toHaveText('Harbor Estates Ltd');
  const onIssue = await openPanelOn(here, '/issues/30');
  await expect(onIssue.panel.getByRole('heading', { level: 1 })).toHaveText('Harbor Estates Ltd');
  await expect(onIssue.panel.getByText('linked through its project')).toBeVisible();
  const onList = await openPanelOn(here, '/issues');
  await expect(onList.panel.getByRole('heading', { level: 1 })).toHaveText('Not recognised');
  const ofProject = await openPanelOn(here, '/projects/harbor-rebrand/issues');
  await expect(ofProject.panel.getByRole('heading', { level: 1 })).toHaveText('Harbor Estates Ltd');
});
