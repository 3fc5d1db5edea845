import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { reportViolations } from '../report-violations';
import { scenes } from './scenes';

/**
 * Takes pictures of the panel with made-up data, to be looked at, and lets axe judge each of them:
 * `node --import tsx test/support/panel-pictures/make.ts OUT [scene,…] [language,…] [theme,…] [width,…]`.
 */
const [out = 'panel-pictures', scene = '', language = 'en', theme = 'light', width = '380'] = process.argv.slice(2);
const here = path.dirname(fileURLToPath(import.meta.url));

async function takePictures(browser: Browser, address: string): Promise<void> {
  const names = scene === '' ? Object.keys(scenes) : scene.split(',');
  for (const code of language.split(','))
    for (const colours of theme.split(','))
      for (const pixels of width.split(','))
        for (const name of names) await takePicture(browser, address, { name, code, colours, pixels });
}

async function takePicture(
  browser: Browser,
  address: string,
  { name, code, colours, pixels }: { name: string; code: string; colours: string; pixels: string },
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: Number(pixels), height: 900 }, deviceScaleFactor: 1.5 });
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  await page.goto(`${address}?scene=${name}&language=${code}&theme=${colours}`);
  for (const target of scenes[name]?.press ?? []) await page.locator(target).first().click();
  await page.waitForFunction('!document.querySelector("[aria-busy]")');
  const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  if (wide) console.error(`${name} ${code} ${pixels}: wider than the page`);
  await reportViolations(page, `${name} ${code} ${colours} ${pixels}`);
  await page.screenshot({ path: path.join(out, `${name}-${code}-${colours}-${pixels}.png`) });
  await page.close();
}

const built = await mkdtemp(path.join(os.tmpdir(), 'panel-pictures-'));
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
