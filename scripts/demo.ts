import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openDemo, Started, say } from './demo/open-demo';
import { findOrInstallBrowser, noBrowserSentence } from './find-browser';

/**
 * `npm run demo`: builds the extension, starts the API with the sample workspace, and opens a browser that is signed in,
 * on a deal of the sample CRM with the panel showing. Without a display it takes the picture, prints its path, ends
 * all it started and exits 0. With one it goes on until the browser is closed.
 */

const picture = path.join(import.meta.dirname, '../.output/demo.png');
const hasDisplay = process.platform === 'darwin' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const started = new Started();

async function main(): Promise<number> {
  const browserPath = findOrInstallBrowser();
  if (!browserPath) {
    say(noBrowserSentence);
    return 1;
  }
  const { page, context } = await openDemo(started, browserPath, !hasDisplay);
  if (hasDisplay) {
    say('Close the browser to end the demo.');
    await new Promise<void>((resolve) => context.once('close', () => resolve()));
    return 0;
  }
  mkdirSync(path.dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
  process.stdout.write(`${picture}\n`);
  return 0;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void started.close().finally(() => process.exit(130)));
}
const code = await main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  return 1;
});
await started.close();
process.exit(code);
