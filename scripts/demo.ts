import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { startDemoApi } from './demo/demo-api';
import { openDemoBrowser } from './demo/demo-browser';
import { connectExtension, createAccount, demoPerson } from './demo/walk-through';
import { findOrInstallBrowser, noBrowserSentence } from './find-browser';
import { startSampleCrm } from './sample-crm/server';

/**
 * `npm run demo`: builds the extension, starts the API with the sample workspace, and opens a browser that is signed in,
 * on a deal of the sample CRM with the panel showing. Without a display it takes the picture, prints its path, ends
 * all it started and exits 0. With one it goes on until the browser is closed.
 */

const root = path.join(import.meta.dirname, '..');
const build = path.join(root, '.output/chrome-mv3');
const picture = path.join(root, '.output/demo.png');

const hasDisplay = process.platform === 'darwin' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

const say = (sentence: string) => process.stderr.write(`${sentence}\n`);

/** Undoes what was started, the last first. */
const closers: (() => Promise<void>)[] = [];
async function closeAll(): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close().catch((error: unknown) => say(String(error)));
}

/** Opens a deal and the panel on it. The tab lies in a closed root that no program can look into: click where it stands. */
async function openDeal(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const panel = () => page.frames().find((frame) => frame.url().includes('panel.html'));
  const deadline = Date.now() + 20_000;
  // The frame is made ahead, once the deal is known to be linked.
  while (!panel() && Date.now() < deadline) await page.waitForTimeout(100);
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.mouse.click(width - 14, height * 0.3 + 30);
  await panel()?.getByRole('tab').first().waitFor({ timeout: 20_000 });
  await page.waitForTimeout(700);
}

async function main(): Promise<number> {
  const browserPath = findOrInstallBrowser();
  if (!browserPath) {
    say(noBrowserSentence);
    return 1;
  }
  say('Building the extension…');
  const built = spawnSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (built.status !== 0) return 1;
  const api = await startDemoApi();
  closers.push(api.close);
  const crm = await startSampleCrm();
  closers.push(crm.close);
  say(`The API is at ${api.url}, the sample CRM at ${crm.url}.`);
  const browser = await openDemoBrowser(browserPath, build, !hasDisplay);
  closers.push(browser.close);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await createAccount(page, api.setupUrl, demoPerson);
  await connectExtension(
    browser.context,
    `chrome-extension://${browser.extensionId}/welcome.html`,
    api.url,
    demoPerson,
  );
  await openDeal(page, `${crm.url}/deals/101`);
  if (hasDisplay) {
    say('Close the browser to end the demo.');
    await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
    return 0;
  }
  mkdirSync(path.dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
  process.stdout.write(`${picture}\n`);
  return 0;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void closeAll().finally(() => process.exit(130)));
}
const code = await main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  return 1;
});
await closeAll();
process.exit(code);
