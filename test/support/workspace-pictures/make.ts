import type { Page } from '@playwright/test';
import { takePictures } from '../take-pictures';

/**
 * Pictures of the workspace page on the sample workspace:
 * `node --import tsx test/support/workspace-pictures/make.ts OUT [place,…] [language,…] [theme,…] [width,…]`.
 * A place is a hash without `#/`; `+SELECTOR` behind it is pressed first, as in `cpis+.add`.
 */
await takePictures({
  folder: import.meta.dirname,
  names: [''],
  size: { width: 1280, height: 860, deviceScaleFactor: 1 },
  show: async (page, address, { name, language, theme }) => {
    const [hash = '', ...presses] = name.split('+');
    await page.goto(`${address}?language=${language}&theme=${theme}#/${hash}`);
    await settled(page);
    for (const target of presses) {
      await page.locator(target).first().click();
      await settled(page);
    }
  },
});

/** The page is there, nothing is on its way, and what was worked out meanwhile is drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction('document.querySelector("main") && !document.querySelector("[aria-busy]")');
  await page.waitForTimeout(400);
}
