import { expect, type Page, test } from '@playwright/test';
import * as z from 'zod/mini';
import { ClosedDock } from '../support/closed-dock';
import type { ExtensionBrowser } from '../support/extension-browser';
import { openPanel, panelAgain, Workplace } from '../support/workplace';

/** Everywhere in the browser but for the dock: its own side panel, its menus, keys, toolbar and address bar. */

let workplace: Workplace;
let browser: ExtensionBrowser;

test.beforeAll(async () => {
  workplace = await Workplace.open();
  browser = await workplace.ownersBrowser();
});

test.afterAll(async () => {
  await browser?.close();
  await workplace?.close();
});

/** Runs code in the background; the browser's menus, keys and address bar cannot be pressed, their listeners can be called. */
async function inBackground(code: string): Promise<unknown> {
  return (await browser.worker()).evaluate(code);
}

const tabIdOf = async (page: Page): Promise<number> =>
  z.number().parse(await inBackground(`chrome.tabs.query({url: '${page.url()}'}).then(([tab]) => tab.id)`));

async function chooseFromMenu(page: Page, entry: string, text: string): Promise<void> {
  const tab = JSON.stringify({ id: await tabIdOf(page), url: page.url() });
  const info = JSON.stringify({ menuItemId: entry, selectionText: text });
  await inBackground(`chrome.contextMenus.onClicked.dispatch(${info}, ${tab})`);
}

async function pressKey(page: Page, command: string): Promise<void> {
  await page.bringToFront();
  const tab = JSON.stringify({ id: await tabIdOf(page), url: page.url() });
  await inBackground(`chrome.commands.onCommand.dispatch('${command}', ${tab})`);
}

test('the browser knows our menu entries and our keys', async () => {
  // It lists no menu, but refuses to change an entry that is not there.
  const change = (id: string) => inBackground(`chrome.contextMenus.update('${id}', { contexts: ['selection'] })`);
  await Promise.all(['feedback', 'gap', 'scope'].map(change));
  await expect(change('another')).rejects.toThrow('another');
  expect(await inBackground('chrome.commands.getAll()')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: 'toggle', shortcut: 'Alt+Shift+G' }),
      expect.objectContaining({ name: 'log', shortcut: 'Alt+Shift+L' }),
      expect.objectContaining({ name: 'workspace', shortcut: '' }),
    ]),
  );
});

test('selected text goes into the quick log as what it was chosen for, and keeps what stood there', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${workplace.crm.url}/deals/101`);
  await (await ClosedDock.on(page)).tabLabel();
  await chooseFromMenu(page, 'gap', 'They expect a weekly call.');
  const panel = await panelAgain(page);
  const box = panel.getByRole('textbox', { name: 'Gap' });
  await expect(box).toHaveValue('They expect a weekly call.');
  await expect(box).toBeFocused();
  await chooseFromMenu(page, 'feedback', 'And a report.');
  await expect(box).toHaveValue('They expect a weekly call.\nAnd a report.');
  await box.fill('');
  await page.close();
});

test('selected text that is asked about is held against the agreement, and not logged', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${workplace.crm.url}/deals/101`);
  await (await ClosedDock.on(page)).tabLabel();
  const text = 'Ms Sato asks for a translation of the product texts of the spring range.';
  await chooseFromMenu(page, 'scope', text);
  const panel = await panelAgain(page);
  const scope = panel.getByRole('region', { name: 'Is this in scope?' });
  await expect(scope).toContainText(text);
  const answer = scope.getByRole('button', { name: /^Is this in scope\?/ });
  await expect(answer).toContainText('Looks not included');
  await expect(answer).toBeFocused();
  await expect(panel.locator('#quick-log')).toHaveValue('');
  await page.close();
});

test('on a record of nobody, selected text waits until it is linked', async () => {
  const { page, panel } = await openPanel(browser, `${workplace.crm.url}/deals/108`);
  await chooseFromMenu(page, 'feedback', 'Happy with the first draft');
  await expect(panel.getByText('The text you selected waits')).toBeVisible();
  await panel.getByRole('button', { name: /^Link/ }).first().click();
  await expect(panel.getByRole('textbox', { name: 'Feedback' })).toHaveValue('Happy with the first draft');
  await page.close();
});

test('the toolbar button counts the gaps of the record in front', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${workplace.crm.url}/deals/101`);
  const tabId = await tabIdOf(page);
  await expect.poll(() => inBackground(`chrome.action.getBadgeText({tabId: ${tabId}})`)).toBe('3');
  expect(await inBackground(`chrome.action.getTitle({tabId: ${tabId}})`)).toBe('Goalpost. 3 open gaps');
  await page.goto(`${workplace.crm.url}/deals`);
  await expect.poll(() => inBackground(`chrome.action.getBadgeText({tabId: ${tabId}})`)).toBe('');
  await page.close();
});

test('the key for logging opens the panel with the cursor in the quick log', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${workplace.crm.url}/deals/101`);
  await (await ClosedDock.on(page)).tabLabel();
  await pressKey(page, 'log');
  const panel = await panelAgain(page);
  await expect(panel.getByRole('textbox', { name: 'Feedback' })).toBeFocused();
  await page.close();
});

test('the key for the panel opens it and closes it', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${workplace.crm.url}/deals/101`);
  const dock = await ClosedDock.on(page);
  await pressKey(page, 'toggle');
  await expect.poll(() => dock.isPanelVisible()).toBe(true);
  await expect((await panelAgain(page)).getByRole('heading', { level: 1 })).toHaveText('Northwind GmbH');
  await pressKey(page, 'toggle');
  await expect.poll(() => dock.isPanelVisible()).toBe(false);
  await page.close();
});

test('the key for the workspace opens it in a tab, from any page', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${workplace.crm.url}/deals`);
  const opening = browser.context.waitForEvent('page');
  await pressKey(page, 'workspace');
  const opened = await opening;
  await expect(opened).toHaveURL(/workspace\.html/);
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText('Portfolio');
  await Promise.all([opened.close(), page.close()]);
});

test('gp and a few letters find a client from the address bar', async () => {
  const suggested = await inBackground(
    `new Promise((show) => chrome.omnibox.onInputChanged.dispatch('northw', (lines) => show(JSON.stringify(lines))))`,
  );
  const lines = z
    .array(z.object({ content: z.string(), description: z.string() }))
    .parse(JSON.parse(String(suggested)));
  expect(lines[0]?.description).toContain('Northwind GmbH');
  const opening = browser.context.waitForEvent('page');
  await inBackground(`chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(lines[0]?.content)})`);
  const opened = await opening;
  await expect(opened).toHaveURL(/workspace\.html#\/engagements\//);
  await opened.close();
});

test('the browser’s own side panel follows the tab in front', async () => {
  const first = await browser.context.newPage();
  await first.goto(`${workplace.crm.url}/deals/101`);
  const second = await browser.context.newPage();
  await second.goto(`${workplace.crm.url}/deals/102`);
  const side = await browser.context.newPage();
  await side.goto(browser.extensionPage('panel.html?side'));
  await first.bringToFront();
  await expect(side.getByRole('heading', { level: 1 })).toHaveText('Northwind GmbH');
  await second.bringToFront();
  await expect(side.getByRole('heading', { level: 1 })).not.toHaveText('Northwind GmbH');
  await Promise.all([first.close(), second.close(), side.close()]);
});

test('where no script may run, the toolbar button opens the browser’s own side panel', async () => {
  const page = await browser.context.newPage();
  await page.goto('chrome://version');
  await browser.pressToolbarButton(page);
  await expect.poll(() => browser.targetUrls()).toContain(`page ${browser.extensionPage('panel.html?side')}`);
});
