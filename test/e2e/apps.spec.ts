import { expect, type Page, test } from '@playwright/test';
import * as z from 'zod/mini';
import { type AppPage, appPages } from '../support/app-pages';
import { AppServer } from '../support/app-server';
import { ExtensionBrowser } from '../support/extension-browser';

/** Every app's saved pages under its own host name: recognised, read, and followed when the address changes. */

const Pages = z.record(
  z.string(),
  z.object({
    url: z.string(),
    record: z.nullable(z.object({ app: z.string(), kind: z.string(), recordId: z.string() })),
    title: z.nullable(z.string()),
    clientName: z.nullable(z.string()),
  }),
);

let server: AppServer;
let browser: ExtensionBrowser;
let page: Page;

test.beforeAll(async () => {
  server = await AppServer.start();
  browser = await ExtensionBrowser.open({ grants: ['https://*/*', 'http://*/*'], arguments: server.browserArguments });
  page = await browser.context.newPage();
});

test.afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** What the background knows of the page in front. */
async function seen() {
  const stored = await (await browser.worker()).evaluate('chrome.storage.session.get("pages").then(JSON.stringify)');
  const pages = Pages.parse(z.object({ pages: z.optional(Pages) }).parse(JSON.parse(String(stored))).pages ?? {});
  return Object.values(pages).find(({ url }) => url === page.url());
}

const apps = [...new Set(appPages.map(({ app }) => app))];

for (const app of apps) {
  test(`${app}: records are known, titles read, and changes of the address followed`, async () => {
    for (const one of appPages.filter((candidate) => candidate.app === app)) {
      await test.step(one.file, () => visit(one));
    }
  });
}

async function visit(one: AppPage): Promise<void> {
  const { app, address, press, record, title, client, next } = one;
  server.show(one);
  // From elsewhere: between two records of a hash route nothing would be loaded.
  await page.goto('about:blank');
  await page.goto(address);
  if (press) {
    // The list is no record, and its rows are followed from now on.
    await expect.poll(async () => (await seen())?.record).toBeNull();
    await page.click(press);
  }
  await expect.poll(async () => (await seen())?.record).toMatchObject({ app, ...record });
  if (title !== null) await expect.poll(async () => (await seen())?.title).toBe(title);
  if (client !== null) await expect.poll(async () => (await seen())?.clientName).toBe(client);
  if (!next) return;
  if (next.press) await page.click(next.press);
  else await page.evaluate((url) => history.pushState(null, '', url), next.address);
  await expect.poll(async () => (await seen())?.record).toMatchObject({ app, ...next.record });
}
