import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { reportViolations } from '../report-violations';

/**
 * Takes pictures of the workspace page on the sample workspace, to be looked at, and lets axe judge each of them:
 * `node --import tsx test/support/workspace-pictures/make.ts OUT [place,…] [language,…] [theme,…] [width,…]`.
 * A place is a hash without `#/`; `+SELECTOR` behind it is pressed first, as in `cpis+.add`.
 */
const [out = 'workspace-pictures', place = '', language = 'en', theme = 'light', width = '1280'] =
  process.argv.slice(2);
const here = path.dirname(fileURLToPath(import.meta.url));

async function takePictures(browser: Browser, address: string): Promise<void> {
  for (const code of language.split(','))
    for (const colours of theme.split(','))
      for (const pixels of width.split(','))
        for (const name of place.split(',')) await takePicture(browser, address, { name, code, colours, pixels });
}

async function takePicture(
  browser: Browser,
  address: string,
  { name, code, colours, pixels }: { name: string; code: string; colours: string; pixels: string },
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: Number(pixels), height: 860 }, deviceScaleFactor: 1 });
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  page.on('console', (said) => said.type() === 'error' && console.error(`${name}: ${said.text()}`));
  const [hash = '', ...presses] = name.split('+');
  await page.goto(`${address}?language=${code}&theme=${colours}#/${hash}`);
  await settled(page);
  for (const target of presses) {
    await page.locator(target).first().click();
    await settled(page);
  }
  const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  if (wide) console.error(`${name} ${code} ${pixels}: wider than the page`);
  await reportViolations(page, `${name} ${code} ${colours} ${pixels}`);
  const file = `${name.replace(/[^a-z]+/gi, '-') || 'portfolio'}-${code}-${colours}-${pixels}.png`;
  await page.screenshot({ path: path.join(out, file) });
  await page.close();
}

/** The page is there, nothing is on its way, and what was worked out meanwhile is drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction('document.querySelector("main") && !document.querySelector("[aria-busy]")');
  await page.waitForTimeout(400);
}

const built = await mkdtemp(path.join(os.tmpdir(), 'workspace-pictures-'));
await mkdir(out, { recursive: true });
await build({
  root: here,
  configFile: false,
  base: './',
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: built, target: 'es2022', minify: false },
});
const server = await preview({
  root: here,
  configFile: false,
  build: { outDir: built },
  preview: { host: '127.0.0.1', port: 0 },
});
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  await takePictures(browser, server.resolvedUrls?.local[0] ?? '');
} finally {
  await browser.close();
  await server.close();
  await rm(built, { recursive: true });
}
