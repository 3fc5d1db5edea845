import { expect, type Page, test } from '@playwright/test';
import { type SampleCrm, startSampleCrm } from '../../scripts/sample-crm/server';
import { ClosedDock } from '../support/closed-dock';
import { ExtensionBrowser } from '../support/extension-browser';

let crm: SampleCrm;
let browser: ExtensionBrowser;
let page: Page;
let dock: ClosedDock;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  crm = await startSampleCrm();
  browser = await ExtensionBrowser.open({ grants: ['http://127.0.0.1/*', 'https://app.asana.com/*'] });
  page = await browser.context.newPage();
  dock = await ClosedDock.on(page);
});

test.afterAll(async () => {
  await browser?.close();
  await crm?.close();
});

/** The registered scripts of pages: what each is called, where it runs, and its files. */
async function registered(): Promise<{ id: string; matches: string[]; js: string[] }[]> {
  // The worker's own names are not the test's.
  return JSON.parse(
    await (await browser.worker()).evaluate(
      'chrome.scripting.getRegisteredContentScripts().then((scripts) => JSON.stringify(scripts))',
    ),
  );
}

const registeredIds = async () => (await registered()).map(({ id }) => id).sort();

test('a site is known by its marks on the first visit, and carries its own app’s adapter alone from then on', async () => {
  await page.goto(`${crm.url}/`);
  await expect.poll(() => dock.tabLabel()).not.toBeNull();
  await expect.poll(registeredIds).toEqual(['asana', 'finder', 'site-sample-crm']);
  const script = (await registered()).find(({ id }) => id === 'site-sample-crm');
  expect(script?.matches).toEqual([`${crm.url}/*`]);
  expect(script?.js).toEqual(['adapter-sample-crm.js', 'detector.js']);
  await page.goto(`${crm.url}/deals/101`);
  await expect.poll(() => dock.tabLabel()).not.toBeNull();
});

test('the welcome page lists it, corrects it, and hides and shows its tab', async () => {
  const welcome = await browser.context.newPage();
  await welcome.goto(browser.extensionPage('welcome.html'));
  const row = welcome
    .getByRole('list', { name: 'Sites of your own' })
    .getByRole('listitem')
    .filter({ hasText: new URL(crm.url).host });
  await expect(row.getByText('Allowed')).toBeVisible();
  await expect(row.getByRole('combobox')).toHaveValue('sample-crm');
  const isTabShown = () => dock.evaluate('button', (button) => button.getBoundingClientRect().width > 0);
  await row.getByRole('button', { name: 'Hide the tab: Sample CRM' }).click();
  await expect.poll(isTabShown).toBe(false);
  await page.bringToFront();
  await browser.pressToolbarButton(page);
  await expect.poll(() => page.evaluate(() => document.documentElement.style.paddingRight)).not.toBe('');
  await browser.pressToolbarButton(page);
  await welcome.bringToFront();
  await row.getByRole('button', { name: 'Show the tab: Sample CRM' }).click();
  await expect.poll(isTabShown).toBe(true);
  await row.getByRole('combobox').selectOption({ label: 'Redmine' });
  await expect.poll(registeredIds).toEqual(['asana', 'finder', 'site-redmine']);
  await row.getByRole('combobox').selectOption({ label: 'Find out by itself' });
  await expect.poll(registeredIds).toContain('finder');
  await welcome.close();
});

for (const width of [1280, 1024]) {
  test(`beside the open panel, everything of the page can be reached at ${width} pixels`, async () => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/deals/101', '/list', '/deals']) {
      await page.goto(`${crm.url}${path}`);
      await dock.openPanel();
      await expect.poll(() => page.evaluate(() => document.documentElement.style.paddingRight)).not.toBe('');
      expect(await page.evaluate(cutOff), path).toEqual([]);
    }
  });
}

test('what is taken back is gone at once: on the welcome page, and in the browser’s own settings', async () => {
  const welcome = await browser.context.newPage();
  await welcome.goto(browser.extensionPage('welcome.html'));
  await page.goto(`${crm.url}/deals/101`);
  await expect.poll(() => dock.tabLabel()).not.toBeNull();
  expect(await registeredIds()).toContain('asana');
  await welcome.getByRole('button', { name: 'Withdraw: Asana' }).click();
  await expect(welcome.getByRole('button', { name: 'Allow: Asana' })).toBeVisible();
  await expect.poll(registeredIds).not.toContain('asana');

  const row = welcome
    .getByRole('list', { name: 'Sites of your own' })
    .getByRole('listitem')
    .filter({ hasText: new URL(crm.url).host });
  await expect(row.getByText('Allowed')).toBeVisible();
  // As the browser's settings do: nobody pressed anything of ours.
  await (await browser.worker()).evaluate('chrome.permissions.remove({ origins: ["http://127.0.0.1/*"] })');
  await expect(row.getByText('Permission withdrawn')).toBeVisible();
  await expect.poll(registered).toEqual([]);
  await page.reload();
  await expect(page.locator('goalpost-dock')).toHaveCount(0);
  await welcome.close();
});

/** What stays under the panel however far the page or a part of it is scrolled. Runs in the page. */
function cutOff(): string[] {
  const root = document.documentElement;
  const reach = innerWidth - Number.parseFloat(root.style.paddingRight) + root.scrollWidth - innerWidth + 1;
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    ((/auto|scroll/.test(getComputedStyle(element).overflowX) && element.getBoundingClientRect().right <= reach) ||
      scrolls(element.parentElement));
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > reach && !scrolls(element.parentElement))
    .map((element) => element.outerHTML.slice(0, 100));
}
