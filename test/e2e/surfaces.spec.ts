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

/** The tab in front, also where no extension is told its address. */
const idInFront = async (): Promise<number> =>
  z
    .number()
    .parse(await inBackground('chrome.tabs.query({active: true, lastFocusedWindow: true}).then(([tab]) => tab.id)'));

/** Runs code on the document of a panel beside the pages: in the side panel, or below the toolbar button (`popup`). */
const inPanelBeside = (own: Page, place: 'side' | 'popup', code: string): Promise<unknown> =>
  own.evaluate(`(() => {
    const isIt = ({ location }) => new URLSearchParams(location.search).has('${place}');
    const document = chrome.extension.getViews().find(isIt)?.document;
    // A panel that has just been opened has an empty document first.
    return document?.body && ${code};
  })()`);
const words = 'document.body.innerText';

/** A deal whose page is known to the background: its tab is there. */
async function firstDeal(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${workplace.crm.url}/deals/101`);
  const dock = await ClosedDock.on(page);
  await expect.poll(() => dock.tabLabel()).toBe('Open Goalpost. 3 open gaps');
  return page;
}

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
  const page = await firstDeal();
  await chooseFromMenu(page, 'gap', 'They expect a weekly call.');
  const panel = await panelAgain(page);
  const box = panel.getByRole('textbox', { name: 'Gap' });
  await expect(box).toHaveValue('They expect a weekly call.');
  await expect(box).toBeFocused();
  await chooseFromMenu(page, 'feedback', 'And a report.');
  await expect(box).toHaveValue('They expect a weekly call.\nAnd a report.');
  await box.fill('');
  // Cleared on this device too: a tab that is closed first takes what it was about to store with it.
  await expect
    .poll(() => inBackground('chrome.storage.local.get().then(JSON.stringify)'))
    .not.toContain('And a report.');
  await page.close();
});

test('selected text that is asked about is held against the agreement, and not logged', async () => {
  const page = await firstDeal();
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
  await expect.poll(() => inBackground(`chrome.action.getTitle({tabId: ${tabId}})`)).toBe('Goalpost. 3 open gaps');
  await page.goto(`${workplace.crm.url}/deals`);
  await expect.poll(() => inBackground(`chrome.action.getBadgeText({tabId: ${tabId}})`)).toBe('');
  await page.close();
});

test('the key for logging opens the panel with the cursor in the quick log', async () => {
  const page = await firstDeal();
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

test('gp and a few letters find a client from the address bar, and Enter shows it in the tab in front', async () => {
  const suggested = await inBackground(
    `new Promise((show) => chrome.omnibox.onInputChanged.dispatch('northw', (lines) => show(JSON.stringify(lines))))`,
  );
  const lines = z
    .array(z.object({ content: z.string(), description: z.string() }))
    .parse(JSON.parse(String(suggested)));
  expect(lines[0]?.description).toContain('Northwind GmbH');
  const page = await browser.context.newPage();
  await page.goto(`${workplace.crm.url}/deals`);
  await page.bringToFront();
  await inBackground(`chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(lines[0]?.content)}, 'currentTab')`);
  await expect(page).toHaveURL(/workspace\.html#\/engagements\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Northwind');
  await page.close();
});

test('the browser’s own side panel follows the tab in front, also to where no script may run', async () => {
  const first = await browser.context.newPage();
  await first.goto(`${workplace.crm.url}/deals/101`);
  const second = await browser.context.newPage();
  await second.goto(`${workplace.crm.url}/deals/102`);
  const side = await browser.context.newPage();
  await side.goto(browser.extensionPage('panel.html?side'));
  const headline = side.getByRole('heading', { level: 1 });
  await first.bringToFront();
  await expect(headline).toHaveText('Northwind GmbH');
  await second.bringToFront();
  await expect(headline).not.toHaveText('Northwind GmbH');
  await first.bringToFront();
  await expect(headline).toHaveText('Northwind GmbH');
  await second.goto('chrome://version');
  await expect(headline).toHaveText('Northwind GmbH');
  await first.goto('chrome://version');
  await expect(headline).toHaveText('Not recognised');
  await expect(side.locator('html')).not.toHaveAttribute('data-record', /deal/);
  await first.goBack();
  await expect(headline).toHaveText('Northwind GmbH');
  await Promise.all([first.close(), second.close(), side.close()]);
});

test('where no script may run, a press opens the browser’s own side panel, and selected text arrives there', async () => {
  const page = await browser.context.newPage();
  await page.goto('chrome://version');
  // Chosen in the turn of a real press: the menu itself cannot be pressed.
  const choice = JSON.stringify({ menuItemId: 'gap', selectionText: 'They expect a weekly call.' });
  await inBackground(`chrome.action.onClicked.addListener(({ id }) => {
    if (id === ${await idInFront()}) chrome.contextMenus.onClicked.dispatch(${choice}, { id });
  })`);
  await browser.pressToolbarButton(page);
  await expect.poll(() => browser.targetUrls()).toContain(`page ${browser.extensionPage('panel.html?side')}`);
  const own = await browser.context.newPage();
  await own.goto(browser.extensionPage('welcome.html'));
  await page.bringToFront();
  await expect.poll(() => inPanelBeside(own, 'side', words)).toContain('The text you selected waits');
  const press = (selector: string) => inPanelBeside(own, 'side', `document.querySelector('${selector}').click()`);
  await expect.poll(() => inPanelBeside(own, 'side', words)).toContain('Northwind');
  await press('.record-body li button');
  const written = () => inPanelBeside(own, 'side', `document.querySelector('textarea')?.value`);
  await expect.poll(written).toBe('They expect a weekly call.');
  // Beside another page, what was opened here would be a stranger's.
  await page.goto(`${workplace.crm.url}/deals/101`);
  await expect
    .poll(() => inPanelBeside(own, 'side', `document.querySelector('h1')?.textContent`))
    .toBe('Northwind GmbH');
  await Promise.all([page.close(), own.close()]);
});

test('where neither page nor side panel can have it, the panel opens below the toolbar button', async () => {
  const own = await browser.context.newPage();
  await own.goto(browser.extensionPage('welcome.html'));
  const page = await browser.context.newPage();
  const address = `${workplace.crm.url}/deals/101`;
  await page.route(address, (route) => route.abort());
  await page.goto(address).catch(() => {});
  // No real press stands behind this one: the browser refuses its side panel.
  const tab = JSON.stringify({ id: await idInFront(), url: address });
  const choice = JSON.stringify({ menuItemId: 'feedback', selectionText: 'They like the colours.' });
  await inBackground(`chrome.contextMenus.onClicked.dispatch(${choice}, ${tab})`);
  await expect.poll(() => inPanelBeside(own, 'popup', words)).toContain('Northwind GmbH');
  const written = () => inPanelBeside(own, 'popup', `document.querySelector('textarea')?.value`);
  // Below whatever the tests before have left there, and once, although the side panel of the window may be open too.
  await expect.poll(written).toMatch(/They like the colours\.$/);
  expect(String(await written()).match(/colours/g)).toHaveLength(1);
  await Promise.all([page.close(), own.close()]);
});
