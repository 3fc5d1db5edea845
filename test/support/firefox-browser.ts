import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { findFirefox } from '../../scripts/find-firefox';

const build = path.join(import.meta.dirname, '../../.output/firefox-mv3');

/** Where the extension's pages lie: Firefox gives each installation an address of its own, here a fixed one. */
const address = '6a1b2c3d-0000-4000-8000-000000000001';

const Manifest = z.looseObject({ browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }) });

/** How long a page of the extension may take to appear; Firefox never says that it has loaded. */
const patienceMs = 20_000;

/**
 * The production build in a real Firefox, driven through WebDriver BiDi. What a user would grant in Firefox's own
 * prompt, which nothing can press, is granted at install: a temporary add-on has what its manifest asks for.
 */
export class FirefoxBrowser {
  readonly #browser: Browser;
  readonly #folder: string;

  private constructor(browser: Browser, folder: string) {
    this.#browser = browser;
    this.#folder = folder;
  }

  static async open(grants: readonly string[]): Promise<FirefoxBrowser> {
    const executablePath = findFirefox();
    if (!executablePath) throw new Error('No Firefox was found: install one, or name it in GOALPOST_FIREFOX.');
    const folder = mkdtempSync(path.join(tmpdir(), 'goalpost-firefox-'));
    const extension = path.join(folder, 'extension');
    cpSync(build, extension, { recursive: true });
    const file = path.join(extension, 'manifest.json');
    const manifest = Manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
    writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: grants }));
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      // Only so that the test may open the extension's own pages.
      args: ['--remote-allow-system-access'],
      defaultViewport: { width: 1280, height: 800 },
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: address }),
      },
    });
    await browser.installExtension(extension);
    return new FirefoxBrowser(browser, folder);
  }

  async open(url: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.goto(url);
    return page;
  }

  /** A page of the extension in a tab. */
  async openOwn(file: string): Promise<Page> {
    const page = await this.#browser.newPage();
    // Never told that it has loaded, the driver gives up waiting; the page is there all the same.
    await page.goto(`moz-extension://${address}/${file}`, { timeout: 3000 }).catch(() => {});
    await page.waitForSelector('main, .panel', { timeout: patienceMs });
    return page;
  }

  /** The first tab whose address has this path. */
  async pageAt(pathPrefix: string): Promise<Page> {
    const target = await this.#browser.waitForTarget(
      (one) => path.posix.normalize(pathOf(one.url())).startsWith(pathPrefix),
      {
        timeout: patienceMs,
      },
    );
    const page = await target.page();
    if (!page) throw new Error(`what shows ${pathPrefix} is no page`);
    return page;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Presses the dock's tab, which lies in a closed root at the page's right edge, and gives the panel's frame. */
export async function openFirefoxPanel(page: Page): Promise<Frame> {
  await page.waitForFunction(() => document.querySelector('goalpost-dock') !== null);
  const deadline = Date.now() + patienceMs;
  for (;;) {
    await page.mouse.click(1262, 265);
    const frame = page.frames().find((one) => one !== page.mainFrame());
    if (frame) {
      await frame.waitForSelector('.panel');
      return frame;
    }
    if (Date.now() > deadline) throw new Error('the panel’s frame did not appear');
  }
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}
