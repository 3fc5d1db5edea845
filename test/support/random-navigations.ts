import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from './extension-browser';

/**
 * Goes to `count` addresses in a fixed order that looks random (so that a failure can be seen again), the background
 * stopped before every second one. Now and then the next one comes before this one has settled, and every tenth is
 * waited for with `settled`.
 */
export async function navigateAtRandom(
  browser: ExtensionBrowser,
  page: Page,
  addresses: readonly string[],
  go: (address: string) => Promise<unknown>,
  settled: () => Promise<unknown>,
  count = 200,
): Promise<void> {
  let seed = 7;
  for (let step = 0; step < count; step += 1) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    const address = addresses[Math.floor(seed / 1024) % addresses.length] ?? '';
    if (step % 2 === 0) await browser.stopWorker();
    await go(address);
    if (step % 10 === 9) await settled();
    else await page.waitForTimeout(seed % 5 === 0 ? 30 : 200);
  }
}
