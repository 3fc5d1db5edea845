import { expect, type Page } from '@playwright/test';
import { type Alteration, AlteredCrm } from './altered-crm';
import { type BrowserOptions, ExtensionBrowser } from './extension-browser';

/** A browser with the sample workspace on its device, whose user granted the pages of this machine. */
export async function openSampleBrowser(options: BrowserOptions = {}): Promise<ExtensionBrowser> {
  const browser = await ExtensionBrowser.open({ grants: ['http://127.0.0.1/*'], ...options });
  const welcome = await browser.context.newPage();
  await welcome.goto(browser.extensionPage('welcome.html'));
  await welcome.getByRole('button', { name: 'Open the sample workspace' }).click();
  await expect(welcome.getByText('The sample workspace is on this device.')).toBeVisible();
  await welcome.close();
  return browser;
}

/** Runs a check on a page of that kind, and closes the page it answers. */
export async function onAltered(alteration: Alteration, check: (url: string) => Promise<Page>): Promise<void> {
  const crm = await AlteredCrm.start(alteration);
  try {
    const page = await check(crm.url);
    await page.close();
  } finally {
    await crm.close();
  }
}
