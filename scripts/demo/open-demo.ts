import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { startSampleCrm } from '../sample-crm/server';
import { startDemoApi } from './demo-api';
import { openDemoBrowser } from './demo-browser';
import { connectExtension, createAccount, demoPerson } from './walk-through';

const root = path.join(import.meta.dirname, '../..');

/** The sample deal with the panel open on it, in a browser that is signed in. */
export type Demo = { page: Page; context: BrowserContext };

/** What was started, to be ended the last first: also when the start itself fails half-way. */
export class Started {
  readonly #closers: (() => Promise<void>)[] = [];

  add(close: () => Promise<void>): void {
    this.#closers.push(close);
  }

  async close(): Promise<void> {
    for (const close of this.#closers.splice(0).reverse()) {
      await close().catch((error: unknown) => say(String(error)));
    }
  }
}

/** Words for the person at the terminal; what programs read goes to stdout. */
export const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

/** Builds the extension and starts everything that the demo shows. Throws when a part does not start. */
export async function openDemo(started: Started, browserPath: string, headless: boolean): Promise<Demo> {
  say('Building the extension…');
  const built = spawnSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (built.status !== 0) throw new Error('The extension could not be built.');
  const api = await startDemoApi();
  started.add(api.close);
  const crm = await startSampleCrm();
  started.add(crm.close);
  say(`The API is at ${api.url}, the sample CRM at ${crm.url}.`);
  const browser = await openDemoBrowser(browserPath, path.join(root, '.output/chrome-mv3'), headless);
  started.add(browser.close);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await createAccount(page, api.setupUrl, demoPerson);
  await connectExtension(
    browser.context,
    `chrome-extension://${browser.extensionId}/welcome.html`,
    api.url,
    demoPerson,
  );
  await openDeal(page, `${crm.url}/deals/101`);
  return { page, context: browser.context };
}

/** Opens a deal and the panel on it. The tab lies in a closed root that no program can look into: click where it stands. */
async function openDeal(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.bringToFront();
  const panel = () => page.frames().find((frame) => frame.url().includes('panel.html'));
  const deadline = Date.now() + 20_000;
  // The frame is made ahead, once the deal is known to be linked.
  while (!panel() && Date.now() < deadline) await page.waitForTimeout(100);
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.mouse.click(width - 14, height * 0.3 + 30);
  await panel()?.getByRole('tab').first().waitFor({ timeout: 20_000 });
  // The panel slides in.
  await page.waitForTimeout(700);
}
