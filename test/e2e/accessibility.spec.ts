import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Frame, type Page, test } from '@playwright/test';
import * as z from 'zod/mini';
import { ClosedDock } from '../support/closed-dock';
import { colourContrast } from '../support/colour-contrast';
import type { ExtensionBrowser } from '../support/extension-browser';
import { type OpenPanel, openPanel, panelAgain, Workplace } from '../support/workplace';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2 up to level AA, and what axe holds to be good practice besides. */
const judged = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const Violations = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string(), failureSummary: z.optional(z.string()) })) }),
);

const languages = ['en', 'de', 'ja', 'zh-CN'] as const;
const themes = ['light', 'dark'] as const;
const tabs = ['watch', 'agreed', 'voices', 'history'] as const;

let workplace: Workplace;
let browser: ExtensionBrowser;
let open: OpenPanel;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  workplace = await Workplace.open();
  browser = await workplace.ownersBrowser();
  open = await openPanel(browser, `${workplace.crm.url}/deals/101`);
});

test.afterAll(async () => {
  await browser?.close();
  await workplace?.close();
});

/** What axe finds, a line each. The source is evaluated, because the pages' policies allow no script tag. */
async function violationsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  // A colour that is on its way from one theme to the other is neither's.
  await frame.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const found = await frame.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(judged)} }).then((result) => result.violations)`,
  );
  return Violations.parse(found).flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

/** Sets the reader's language, colours and section, as the panel's own setting does. */
async function setPreferences(preferences: { language: string; theme: string; tab: string }): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(`chrome.storage.local.set({ preferences: ${JSON.stringify(preferences)} })`);
}

const isSettled = (frame: Frame, language: string, theme: string, tab: string) =>
  frame.waitForFunction(
    ([code, colours, id]) =>
      document.documentElement.lang === code &&
      document.documentElement.dataset['theme'] === colours &&
      document.querySelector(`#tab-${id}`)?.getAttribute('aria-selected') === 'true' &&
      !document.querySelector('[aria-busy="true"]'),
    [language, theme, tab],
  );

for (const language of languages) {
  for (const theme of themes) {
    test(`each section is free of violations and no wider than 320 pixels, in ${language}, ${theme}`, async () => {
      const { panel, page } = open;
      await page.setViewportSize({ width: 320, height: 800 });
      for (const tab of tabs) {
        await setPreferences({ language, theme, tab });
        await isSettled(panel, language, theme, tab);
        expect(await violationsIn(panel), tab).toEqual([]);
        const tooWide = await panel.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(tooWide, tab).toBe(0);
        await page.screenshot({ path: `test-results/pictures/${tab}-${language}-${theme}-320.png` });
      }
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.screenshot({ path: `test-results/pictures/history-${language}-${theme}-1280.png` });
    });
  }
}

test('a page without a record, an unlinked one and the first page are free of violations', async () => {
  for (const path of ['/deals', '/deals/108']) {
    const { page, panel } = await openPanel(browser, `${workplace.crm.url}${path}`);
    for (const theme of themes) {
      await setPreferences({ language: 'de', theme, tab: 'watch' });
      await panel.waitForFunction((wanted) => document.documentElement.dataset['theme'] === wanted, theme);
      // The texts of the language come after its name.
      await panel.getByText(path === '/deals' ? 'Nicht erkannt' : 'Auftrag beginnen').waitFor();
      expect(await violationsIn(panel), `${path} ${theme}`).toEqual([]);
    }
    await page.close();
  }
  const welcome = await browser.context.newPage();
  await welcome.goto(browser.extensionPage('welcome.html'));
  for (const language of languages) {
    for (const theme of themes) {
      await setPreferences({ language, theme, tab: 'watch' });
      await welcome.waitForFunction(
        ([code, wanted]) =>
          document.documentElement.lang === code && document.documentElement.dataset['theme'] === wanted,
        [language, theme],
      );
      await welcome.locator('.app-list').first().waitFor();
      expect(await violationsIn(welcome.mainFrame()), `${language} ${theme}`).toEqual([]);
      await expectNoOverflow(welcome);
    }
  }
  await welcome.close();
});

async function expectNoOverflow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

test('the API’s account pages are free of violations', async () => {
  const page = await browser.context.newPage();
  for (const language of languages) {
    await page.setExtraHTTPHeaders({ 'accept-language': language });
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      for (const path of ['/account', '/account/connect', '/account/join/no-such-invitation']) {
        await page.goto(`${workplace.api.url}${path}`);
        expect(await violationsIn(page.mainFrame()), `${path} ${language} ${colorScheme}`).toEqual([]);
        await expectNoOverflow(page);
      }
    }
  }
  await page.close();
});

test('the dock’s tab is a named button whose colours can be told apart in both themes', async () => {
  const { page, dock } = open;
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    const colours = await dock.evaluate('button', (button) => {
      const shown = (element: Element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return { color, backgroundColor };
      };
      return { tab: shown(button), marks: [...button.querySelectorAll('b')].map(shown) };
    });
    const behind = colours?.tab.backgroundColor ?? '';
    expect(colourContrast(colours?.tab.color ?? '', behind)).toBeGreaterThanOrEqual(4.5);
    for (const mark of colours?.marks ?? []) {
      const isFilled = !/, 0\)$|transparent/.test(mark.backgroundColor);
      expect(colourContrast(mark.color, isFilled ? mark.backgroundColor : behind)).toBeGreaterThanOrEqual(4.5);
    }
  }
  await page.emulateMedia({ colorScheme: null });
});

test('without a mouse: open, reach each section, log, close, and be where one was', async () => {
  await setPreferences({ language: 'en', theme: 'light', tab: 'watch' });
  const page = await browser.context.newPage();
  await page.goto(`${workplace.crm.url}/deals/103`);
  await open.page.close();
  const here = await ClosedDock.on(page);
  await expect.poll(() => here.tabLabel()).toMatch(/^Open Goalpost\. \d+ open gap/);
  // The tab is the page's last stop.
  await page.locator('main a').last().focus();
  await expect(async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('goalpost-dock');
  }).toPass();
  await page.keyboard.press('Enter');
  await expect.poll(() => here.isPanelVisible()).toBe(true);
  const panel = await panelAgain(page);
  for (const [key, name] of [
    ['2', 'Agreed'],
    ['3', 'Voices'],
    ['4', 'History'],
    ['1', 'Watch'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(panel.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
  }
  await page.keyboard.press('n');
  await page.keyboard.insertText('Logged by keyboard alone');
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByRole('status').getByText('Note saved')).toBeVisible();
  // First out of the field, then out of the panel.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => here.isPanelVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('goalpost-dock');
  expect(await here.evaluate('button', (button) => button.matches(':focus'))).toBe(true);
  expect(await here.evaluate('button', (button) => button.getAttribute('aria-expanded'))).toBe('false');
});
