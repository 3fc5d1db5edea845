import { expect, type Page, test } from '@playwright/test';
import type { ExtensionBrowser } from '../../support/extension-browser';
import { IdentitySampler } from '../../support/identity-sampler';
import { headingOf, linkTo, log, logOffline, openPanelOn, seeWhatNorthwindAgreed } from '../../support/panel-steps';
import { navigateAtRandom } from '../../support/random-navigations';
import { type Host, signInToTryton, startHost, stopHost } from '../../support/real-hosts';
import { Workplace } from '../../support/workplace';

let host: Host;
let workplace: Workplace;
let mine: ExtensionBrowser;
let theirs: ExtensionBrowser;
let page: Page;
let theirPage: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(600_000);
  host = await startHost('tryton');
  workplace = await Workplace.open();
  mine = await workplace.ownersBrowser();
  theirs = await workplace.colleaguesBrowser();
  page = await mine.context.newPage();
  theirPage = await theirs.context.newPage();
  await signInToTryton(page, host);
  await signInToTryton(theirPage, host);
});

test.afterAll(async () => {
  await Promise.all([mine?.close(), theirs?.close()]);
  await workplace?.close();
  await stopHost('tryton');
});

const panelOn = (path: string, on = page) => openPanelOn(on, `${host.base_url}/${path}`);

test('a sale opportunity is recognised with its title, linked, and shows the agreement', async () => {
  const panel = await panelOn('#tryton/model/sale.opportunity/3');
  await expect(panel.getByText('Tryton · deal')).toBeVisible();
  // Tryton writes a record's address once it is drawn: leaving before its title is there, it would write over the next.
  await expect(headingOf(panel)).toHaveText('Mobile app, phase 1');
  await linkTo(panel, 'Northwind', 'Northwind GmbH');
  await seeWhatNorthwindAgreed(panel);
});

test('a party and a project task are records of their own', async () => {
  const onParty = await panelOn('#tryton/model/party.party/6');
  await expect(onParty.getByText('Tryton · account')).toBeVisible();
  await expect(headingOf(onParty)).toHaveText('Harbor & Pine <Studio>');
  const onTask = await panelOn('#tryton/model/project.work/2');
  await expect(onTask.getByText('Tryton · task')).toBeVisible();
  await expect(headingOf(onTask)).toHaveText('Kick-off workshop');
  const onList = await panelOn('#tryton/model/sale.opportunity');
  await expect(headingOf(onList)).toHaveText('Not recognised');
  await page.locator('#tabcontent > .tab-pane.active table.tree').waitFor();
});

test('a flagged gap and logged feedback reach a colleague on the same opportunity', async () => {
  const panel = await panelOn('#tryton/model/sale.opportunity/3');
  const theirPanel = await panelOn('#tryton/model/sale.opportunity/3', theirPage);
  await expect(headingOf(theirPanel)).toHaveText('Northwind GmbH');
  await log(panel, 'They expect training on site.', 'Gap');
  await theirPanel.getByRole('tab', { name: /Watch/ }).click();
  await expect(theirPanel.getByRole('heading', { name: 'They expect training on site.' })).toBeVisible();
  const gap = (await workplace.documents('gap')).find((one) => one['title'] === 'They expect training on site.');
  expect(gap).toMatchObject({ record: { app: 'tryton', kind: 'deal', recordId: '3' } });
});

test('offline and then online again, nothing is lost', async () => {
  const panel = await panelOn('#tryton/model/sale.opportunity/3');
  const theirPanel = await panelOn('#tryton/model/sale.opportunity/3', theirPage);
  await theirPanel.getByRole('tab', { name: 'Voices' }).click();
  await logOffline(panel, 'Said in the tunnel.');
  await expect(theirPanel.getByText('Said in the tunnel.')).toBeVisible();
});

test('over 200 random navigations, the worker stopped before half, no frame shows another record', async () => {
  test.setTimeout(300_000);
  await panelOn('#tryton/model/sale.opportunity/3');
  const sampler = await IdentitySampler.on(page);
  const addresses = [
    ...Array.from({ length: 8 }, (_none, index) => `#tryton/model/sale.opportunity/${index + 1}`),
    ...Array.from({ length: 6 }, (_none, index) => `#tryton/model/party.party/${index + 5}`),
    ...Array.from({ length: 6 }, (_none, index) => `#tryton/model/project.work/${index + 1}`),
    '#tryton/model/sale.opportunity',
  ];
  const go = (address: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, address);
  await navigateAtRandom(mine, page, addresses, go, () => sampler.shown());
  const kinds: Record<string, string> = {
    'sale.opportunity': 'deal',
    'party.party': 'account',
    'project.work': 'task',
  };
  const leaks = await sampler.leaks((address) => {
    const match = /model\/([a-z.]+)\/(\d+)/.exec(address);
    return match ? `${kinds[match[1] ?? '']}/${match[2]}` : null;
  });
  expect(leaks).toEqual([]);
});
