import { expect, test } from '@playwright/test';
import { type AppPage, appPages } from '../support/app-pages';
import { AppServer } from '../support/app-server';
import type { ExtensionBrowser } from '../support/extension-browser';
import { linkTo } from '../support/panel-steps';
import { openPanel, Workplace } from '../support/workplace';

/** Which record is in front, seen in the panel, on saved pages under the apps' own host names. */

let server: AppServer;
let workplace: Workplace;
let browser: ExtensionBrowser;

test.beforeAll(async () => {
  server = await AppServer.start();
  workplace = await Workplace.open();
  browser = await workplace.ownersBrowser({
    grants: ['https://*/*', 'http://*/*'],
    arguments: server.browserArguments,
  });
});

test.afterAll(async () => {
  await browser?.close();
  await workplace?.close();
  await server?.close();
});

function savedPage(app: string, file: string): AppPage {
  const found = appPages.find((page) => page.app === app && page.file.includes(file));
  if (!found) throw new Error(`no saved page of ${app} is called ${file}`);
  return found;
}

test('where the address names no record, the row that was opened is linked and known, and nothing else ever is', async () => {
  const list = savedPage('fxiaoke', 'deal');
  server.show(list);
  const { page, panel } = await openPanel(browser, list.address);
  const heading = panel.getByRole('heading', { level: 1 });
  const close = page.locator('.layer').last().locator('.close');
  const openRow = (letter: string) => page.click(`[data-id^=${letter}] .td-name a`);
  await expect(heading).toHaveText('Not recognised');
  await expect(panel.getByText('Open the record from its row in the list, and it is known.')).toBeVisible();

  await openRow('a');
  await expect(heading).toHaveText('网站改版');
  await linkTo(panel, 'northw', 'Northwind GmbH');
  await expect(heading).toHaveText('Northwind GmbH');

  await test.step('another row, in the layer that is open', async () => {
    await openRow('b');
    await expect(heading).toHaveText('秋季投放');
    await openRow('a');
    await expect(heading).toHaveText('Northwind GmbH');
  });
  await test.step('another record on top, and back', async () => {
    await page.locator('.value', { hasText: '北风贸易' }).click();
    await expect(heading).toHaveText('Not recognised');
    await close.click();
    await expect(heading).toHaveText('Northwind GmbH');
  });
  await test.step('the list is filtered and scrolled, its rows used again', async () => {
    await page.click('#filter');
    await page.click('#scroll');
    await expect(page.locator('[data-id^=c]')).toBeVisible();
    await expect(heading).toHaveText('Northwind GmbH');
  });
  await test.step('the next record, in the layer itself', async () => {
    await page.click('.next');
    await expect(heading).toHaveText('Not recognised');
    await close.click();
  });
  await test.step('two rows with one title: told apart by the client, else not at all', async () => {
    await openRow('d');
    await expect(heading).toHaveText('年度续约');
    await close.click();
    await expect(heading).toHaveText('Not recognised');
    await openRow('e');
    await expect(page.locator('.value').first()).toHaveText('培训');
    await expect(heading).toHaveText('Not recognised');
  });
  await page.close();

  const links = (await workplace.documents('recordLink')).filter(({ app }) => app === 'fxiaoke');
  expect(links).toMatchObject([
    { tenant: '', kind: 'deal', recordId: list.record?.recordId, url: list.address, title: '网站改版' },
  ]);
});

test('a page of an enabled app that is not recognised says so, is linked by hand, and reported without its ids', async () => {
  const address =
    'https://acme.atlassian.net/wiki/spaces/ENG/pages/4711042/Relaunch+of+the+shop?focusedCommentId=998877';
  server.show({ ...savedPage('jira-cloud', 'task'), address });
  const { page, panel } = await openPanel(browser, address);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Not recognised');
  await expect(panel.getByText(/Jira Cloud/)).toBeVisible();

  await panel.getByRole('button', { name: 'Copy a report' }).click();
  const report = await panel.locator('textarea').inputValue();
  expect(report).toContain('atlassian.net/wiki/');
  expect(report).toContain('App: jira-cloud');
  for (const secret of ['acme', 'ENG', '4711042', '998877', 'Relaunch']) expect(report).not.toContain(secret);

  await panel
    .getByRole('textbox', { name: 'Paste the address of a record' })
    .fill('https://acme.atlassian.net/browse/WEB-7?filter=1');
  await panel.getByRole('button', { name: 'Read the address' }).click();
  await linkTo(panel, 'lenz', 'Kaufhaus Lenz');
  await expect(panel.getByRole('status').getByText('Linked to Kaufhaus Lenz')).toBeVisible();
  await page.close();

  const issue = savedPage('jira-cloud', 'task');
  server.show({ ...issue, address: 'https://acme.atlassian.net/browse/WEB-7' });
  const linked = await openPanel(browser, 'https://acme.atlassian.net/browse/WEB-7');
  await expect(linked.panel.getByRole('heading', { level: 1 })).toHaveText('Kaufhaus Lenz');
  await linked.page.close();
});
