import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openDemo, Started, say } from './demo/open-demo';
import { findBrowser, noBrowserSentence } from './find-browser';

/** `npm run picture`: takes the README's picture from the demo, so that it shows what there is. */

const picture = path.join(import.meta.dirname, '../docs/images/panel.png');
const started = new Started();
const browserPath = findBrowser();

if (browserPath) {
  const { page } = await openDemo(started, browserPath, true);
  mkdirSync(path.dirname(picture), { recursive: true });
  await page.screenshot({ path: picture, scale: 'css' });
  say(picture);
} else {
  say(noBrowserSentence);
  process.exitCode = 1;
}
await started.close();
