import { expect, test } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import { v7 } from 'uuid';
import { demoPerson } from '../../../scripts/demo/walk-through';
import { addDocuments } from '../../support/add-documents';
import { FirefoxBrowser, openFirefoxPanel } from '../../support/firefox-browser';
import { Workplace } from '../../support/workplace';

/**
 * The main job in Firefox: connect, see what was agreed, flag, log, what a colleague adds, link, another record, and an API
 * that is gone for a while.
 */

let workplace: Workplace;
let firefox: FirefoxBrowser;
let page: Page;
let panel: Frame;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  workplace = await Workplace.open();
  firefox = await FirefoxBrowser.open(['http://127.0.0.1/*']);
});

test.afterAll(async () => {
  await firefox?.close();
  await workplace?.close();
});

const textOf = (frame: Frame | Page, selector: string): Promise<string> =>
  frame.$eval(selector, (element) => element.textContent ?? '').catch(() => '');

/** Presses the button, tab or link with these words. */
async function press(frame: Frame | Page, words: string): Promise<void> {
  await frame.locator(`::-p-xpath(//*[self::button or self::a or @role="tab"][contains(., "${words}")])`).click();
}

async function log(kind: string, text: string): Promise<void> {
  await press(panel, kind);
  const box = await panel.waitForSelector('#quick-log');
  await box?.type(text);
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await expect.poll(() => panel.$eval('#quick-log', (area) => ('value' in area ? area.value : null))).toBe('');
}

const stored = async (type: string, field: string, text: string): Promise<number> =>
  (await workplace.documents(type)).filter((document) => document[field] === text).length;

test('the extension is connected by one approval on the API’s page', async () => {
  const account = await firefox.open(workplace.setupUrl);
  await account.locator('input[name="name"]').fill(demoPerson.name);
  await account.locator('input[name="email"]').fill(demoPerson.email);
  await account.locator('input[name="password"]').fill(demoPerson.password);
  await Promise.all([account.waitForNavigation(), account.locator('form button.primary').click()]);
  const welcome = await firefox.openOwn('welcome.html');
  await welcome.locator('section[aria-labelledby="step-connect"] input').fill(workplace.api.url);
  await welcome.keyboard.press('Enter');
  const connect = await firefox.pageAt('/account/connect');
  await connect.locator('button[name="decision"][value="approve"]').click();
  await welcome.waitForSelector('section[aria-labelledby="step-connect"] .done', { timeout: 30_000 });
  await Promise.all([account.close(), connect.close(), welcome.close()]);
});

test('a linked deal shows whose it is, what was agreed, and where it drifts', async () => {
  page = await firefox.open(`${workplace.crm.url}/deals/101`);
  panel = await openFirefoxPanel(page);
  await expect.poll(() => textOf(panel, 'h1')).toBe('Northwind GmbH');
  expect(await textOf(panel, '.panel')).toContain('Version 2, signed by 3 of 3');
  await press(panel, 'Agreed');
  await expect.poll(() => textOf(panel, 'main')).toContain('Not included');
});

test('what is flagged and logged is stored', async () => {
  await log('Gap', 'They expect weekend support.');
  await expect.poll(() => stored('gap', 'title', 'They expect weekend support.')).toBe(1);
  await log('Feedback', 'Numbers look good.');
  await expect.poll(() => stored('feedback', 'said', 'Numbers look good.')).toBe(1);
});

test('what a colleague adds is there without a reload', async () => {
  const links = await workplace.documents('recordLink');
  const engagementId = links.find(({ recordId }) => recordId === '101')?.['engagementId'];
  await press(panel, 'Voices');
  const heard = { channel: 'call', sentiment: 'neutral', receivedOn: '2026-11-20', needsAnswer: false };
  await addDocuments(workplace, [{ type: 'feedback', id: v7(), engagementId, said: 'Heard by a colleague', ...heard }]);
  await expect.poll(() => textOf(panel, 'main')).toContain('Heard by a colleague');
});

test('with the API gone everything goes on, and arrives when it is back', async () => {
  await workplace.api.stop();
  await log('Feedback', 'Said while the API was down');
  await expect.poll(() => textOf(panel, '.panel')).toContain('Offline, 1 change waiting');
  await workplace.api.start();
  await expect.poll(() => textOf(panel, '.panel'), { timeout: 60_000 }).toContain('All saved');
  expect(await stored('feedback', 'said', 'Said while the API was down')).toBe(1);
});

test('another record empties the panel and shows its own client', async () => {
  await page.evaluate(() => history.pushState(null, '', '/deals/102'));
  await expect.poll(() => textOf(panel, 'h1')).not.toBe('Northwind GmbH');
  await expect.poll(() => textOf(panel, 'h1')).not.toBe('');
});

test('an unlinked deal suggests its client, is linked in one press, and the link can be undone', async () => {
  const deal = await firefox.open(`${workplace.crm.url}/deals/108`);
  const start = await openFirefoxPanel(deal);
  const links = async () => (await workplace.documents('recordLink')).filter(({ recordId }) => recordId === '108');
  await expect.poll(() => textOf(start, 'main')).toContain('Probably');
  await press(start, 'Link');
  await expect.poll(() => textOf(start, '[role="tablist"]')).toContain('Watch');
  await press(start, 'Undo');
  await expect.poll(() => textOf(start, 'main')).toContain('Probably');
  await press(start, 'Link');
  await expect.poll(async () => (await links()).length).toBe(1);
  await deal.close();
});

test('the sidebar shows the record of the tab in front, and none beside a page we may not touch', async () => {
  const own = await firefox.openOwn('welcome.html');
  // Firefox opens it on a press alone.
  await own.evaluate(`addEventListener('click', () => void browser.sidebarAction.open(), { once: true })`);
  await own.mouse.click(3, 3);
  const headline = async () =>
    String(
      await own.evaluate(
        `browser.extension.getViews({ type: 'sidebar' })[0]?.document.querySelector('h1')?.textContent`,
      ),
    );
  const crm = workplace.crm.url;
  const first = await firefox.open(`${crm}/deals/101`);
  await expect.poll(headline).toBe('Northwind GmbH');
  await page.bringToFront();
  const other = (await textOf(panel, 'h1')) || 'unknown';
  await expect.poll(headline).toBe(other);
  await first.bringToFront();
  await expect.poll(headline).toBe('Northwind GmbH');
  await first.goto(`${crm}/deals/102`);
  await expect.poll(headline).toBe(other);
  // The same server under a name that nobody allowed.
  await first.goto(`${crm.replace('127.0.0.1', 'localhost')}/deals/101`);
  await expect.poll(headline).toBe('Not recognised');
  await first.goto(`${crm}/deals/101`);
  await expect.poll(headline).toBe('Northwind GmbH');
  await Promise.all([own.close(), first.close()]);
});
