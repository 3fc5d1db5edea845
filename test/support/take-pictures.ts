import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser, noBrowserSentence } from '../../scripts/find-browser';
import { reportViolations } from './report-violations';

/** One picture: what it shows, in which language and colours, and how many pixels wide. */
export type Picture = { name: string; language: string; theme: string; width: number };

export type Gallery = {
  /** The folder with the page that shows everything. */
  folder: string;
  /** Names when none are asked for. */
  names: readonly string[];
  size: { width: number; height: number; deviceScaleFactor: number };
  /** Brings the page to what is to be seen. */
  show: (page: Page, address: string, picture: Picture) => Promise<void>;
};

/**
 * Builds a page, takes its pictures, to be looked at, and lets axe judge each of them. What the command line says:
 * `OUT [name,…] [language,…] [theme,…] [width,…]`.
 */
export async function takePictures(gallery: Gallery): Promise<void> {
  const [out = 'pictures', name = '', language = 'en', theme = 'light', width] = process.argv.slice(2);
  const names = name === '' ? gallery.names : name.split(',');
  const widths = width?.split(',').map(Number) ?? [gallery.size.width];
  const pictures = language
    .split(',')
    .flatMap((code) =>
      theme
        .split(',')
        .flatMap((colours) =>
          widths.flatMap((pixels) =>
            names.map((one) => ({ name: one, language: code, theme: colours, width: pixels })),
          ),
        ),
    );
  await mkdir(out, { recursive: true });
  await withPage(gallery.folder, async (browser, address) => {
    for (const picture of pictures) await takePicture(browser, address, picture, gallery, out);
  });
}

async function takePicture(browser: Browser, address: string, picture: Picture, gallery: Gallery, out: string) {
  const { name, language, theme, width } = picture;
  const { height, deviceScaleFactor } = gallery.size;
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor });
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  page.on('console', (said) => said.type() === 'error' && console.error(`${name}: ${said.text()}`));
  await gallery.show(page, address, picture);
  const where = `${name} ${language} ${theme} ${width}`;
  const isTooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  if (isTooWide) console.error(`${where}: wider than the page`);
  await reportViolations(page, where);
  const file = `${name.replace(/[^\w]+/g, '-') || 'first'}-${language}-${theme}-${width}.png`;
  await page.screenshot({ path: path.join(out, file) });
  await page.close();
}

/** Builds the page of a folder, serves it while `run` takes its pictures, and leaves nothing behind. */
async function withPage(root: string, run: (browser: Browser, address: string) => Promise<void>): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(noBrowserSentence);
  const outDir = await mkdtemp(path.join(os.tmpdir(), 'goalpost-pictures-'));
  const shared = { root, configFile: false as const };
  await build({
    ...shared,
    base: './',
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, target: 'es2022', minify: false },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await run(browser, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true });
  }
}
