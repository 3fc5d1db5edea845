import { takePictures } from '../take-pictures';
import { scenes } from './scenes';

/**
 * Pictures of the panel with made-up data:
 * `node --import tsx test/support/panel-pictures/make.ts OUT [scene,…] [language,…] [theme,…] [width,…]`.
 */
await takePictures({
  folder: import.meta.dirname,
  names: Object.keys(scenes),
  size: { width: 380, height: 900, deviceScaleFactor: 1.5 },
  show: async (page, address, { name, language, theme }) => {
    await page.goto(`${address}?scene=${name}&language=${language}&theme=${theme}`);
    for (const target of scenes[name]?.press ?? []) await page.locator(target).first().click();
    await page.waitForFunction('!document.querySelector("[aria-busy]")');
  },
});
