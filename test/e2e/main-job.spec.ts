import { expect, test } from '@playwright/test';
import type { ExtensionBrowser } from '../support/extension-browser';
import { log } from '../support/panel-steps';
import { openPanel, Workplace } from '../support/workplace';

let workplace: Workplace;
let mine: ExtensionBrowser;
let theirs: ExtensionBrowser;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  workplace = await Workplace.open();
  mine = await workplace.ownersBrowser();
  theirs = await workplace.colleaguesBrowser();
});

test.afterAll(async () => {
  await Promise.all([mine?.close(), theirs?.close()]);
  await workplace?.close();
});

test('a linked deal shows whose it is, what was agreed, and where it drifts', async () => {
  const { page, panel, dock } = await openPanel(mine, `${workplace.crm.url}/deals/101`);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Northwind GmbH');
  await expect(panel.getByText('Version 2, signed by 3 of 3')).toBeVisible();
  await expect(panel.getByText('Sample CRM · deal “Q3 campaign”')).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Promise beyond our own best result' })).toBeVisible();
  await expect.poll(() => dock.tabLabel()).toBe('Open Goalpost. 3 open gaps');
  await panel.getByRole('tab', { name: 'Agreed' }).click();
  await expect(panel.getByRole('heading', { name: /^Included/ })).toBeVisible();
  await expect(panel.getByRole('heading', { name: /^Not included/ })).toBeVisible();
  await expect(panel.getByRole('heading', { name: /^What success means to them/ })).toBeVisible();
  await page.close();
});

test('an unlinked deal suggests its client, is linked in one click, and the link can be undone', async () => {
  const { page, panel } = await openPanel(mine, `${workplace.crm.url}/deals/108`);
  const suggestions = panel.getByRole('region', { name: 'Probably' });
  await suggestions.getByRole('button', { name: /^Link/ }).first().click();
  await expect(panel.getByRole('tab', { name: /Watch/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(suggestions.getByRole('button', { name: /^Link/ }).first()).toBeVisible();
  await suggestions.getByRole('button', { name: /^Link/ }).first().click();
  const links = async () => (await workplace.documents('recordLink')).filter((link) => link['recordId'] === '108');
  await expect.poll(async () => (await links()).length).toBe(1);
  await page.close();
});

test('what I flag and log is on my colleague’s screen without a reload', async () => {
  const here = await openPanel(mine, `${workplace.crm.url}/deals/101`);
  const there = await openPanel(theirs, `${workplace.crm.url}/deals/101`);
  await there.panel.getByRole('tab', { name: 'Voices' }).click();

  await log(here.panel, 'The new forms are quick, but nobody told our branches.', 'Feedback');
  await expect(there.panel.getByText('nobody told our branches')).toBeVisible();

  await log(here.panel, 'They expect weekend support.', 'Gap');
  await there.panel.getByRole('tab', { name: /Watch/ }).click();
  await expect(there.panel.getByRole('heading', { name: 'They expect weekend support.' })).toBeVisible();
  // One more at least: the rules may have a word on the feedback, too.
  await expect.poll(() => there.dock.tabLabel()).toMatch(/ [45] open gaps$/);
  await Promise.all([here.page.close(), there.page.close()]);
});

test('offline everything goes on, says how much waits, and reaches the colleague once online', async () => {
  const there = await openPanel(theirs, `${workplace.crm.url}/deals/101`);
  const here = await openPanel(mine, `${workplace.crm.url}/deals/101`);
  await mine.context.setOffline(true);
  for (const said of ['First from the train', 'Second from the train', 'Third from the train']) {
    await log(here.panel, said);
  }
  await expect(here.panel.getByText('Offline, 3 changes waiting')).toBeVisible();
  await here.panel.getByRole('tab', { name: 'Voices' }).click();
  await expect(here.panel.getByText('Third from the train')).toBeVisible();
  await mine.context.setOffline(false);
  await expect(here.panel.getByText('All saved')).toBeVisible();
  await there.panel.getByRole('tab', { name: 'Voices' }).click();
  await expect(there.panel.getByText('Third from the train')).toBeVisible();
  const stored = (await workplace.documents('feedback')).filter((feedback) =>
    String(feedback['said']).endsWith('from the train'),
  );
  expect(stored).toHaveLength(3);
  await Promise.all([here.page.close(), there.page.close()]);
});

test('a stopped API leaves the panel fully usable', async () => {
  const { page, panel } = await openPanel(mine, `${workplace.crm.url}/deals/101`);
  await workplace.api.stop();
  await log(panel, 'Said while the API was down');
  await expect(panel.getByText('Offline, 1 change waiting')).toBeVisible();
  await page.reload();
  const again = await openPanel(mine, `${workplace.crm.url}/deals/101`);
  await again.panel.getByRole('tab', { name: 'Voices' }).click();
  await expect(again.panel.getByText('Said while the API was down')).toBeVisible();
  await workplace.api.start();
  await expect(again.panel.getByText('All saved')).toBeVisible({ timeout: 60_000 });
  await Promise.all([page.close(), again.page.close()]);
});
