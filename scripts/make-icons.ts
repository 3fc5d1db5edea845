import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, noBrowserSentence } from './find-browser';

/** Draws the extension's icons from `icon.svg`: `node --import tsx scripts/make-icons.ts`, after changing the drawing. */

const sizes = [16, 32, 48, 128];
const folder = path.join(import.meta.dirname, '../public/icon');
const drawing = readFileSync(path.join(folder, 'icon.svg'), 'utf8');

const executablePath = findBrowser();
if (!executablePath) throw new Error(noBrowserSentence);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  writeFileSync(path.join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
