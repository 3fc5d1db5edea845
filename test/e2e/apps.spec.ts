import { expect, type Page, test } from '@playwright/test';
import { v7 } from 'uuid';
import * as z from 'zod/mini';
import { compileAdapter } from '../../lib/adapters/address/compile-adapter';
import { matchAddress } from '../../lib/adapters/address/match-address';
import { meantAt } from '../../lib/adapters/address/meant-at';
import { adapters } from '../../lib/adapters/registry.generated';
import type { Adapter } from '../../lib/domain/records/adapter-shape';
import type { RecordRef } from '../../lib/domain/records/record-ref';
import { addDocuments, linkToGaps } from '../support/add-documents';
import { type AppPage, appPages } from '../support/app-pages';
import { AppServer } from '../support/app-server';
import { cardsWithAndWithoutBadges } from '../support/badges-in';
import type { ExtensionBrowser } from '../support/extension-browser';
import { aCommand } from '../support/http-commands';
import { Workplace } from '../support/workplace';

/** Every app's saved pages under its own host name: recognised, read, badged, and followed when the address changes. */

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
let workplace: Workplace;
let browser: ExtensionBrowser;
let page: Page;

test.beforeAll(async () => {
  server = await AppServer.start();
  workplace = await Workplace.open();
  await linkToGaps(workplace, linked);
  const grants = ['https://*/*', 'http://*/*'];
  browser = await workplace.ownersBrowser({ grants, arguments: server.browserArguments });
  page = await browser.context.newPage();
});

test.afterAll(async () => {
  await browser?.close();
  await workplace?.close();
  await server?.close();
});

type LinkedRecord = RecordRef & { url: string };

const sameRecord = (one: RecordRef, other: RecordRef) =>
  one.app === other.app && one.tenant === other.tenant && one.kind === other.kind && one.recordId === other.recordId;

/** What the cards of a page stand for. Cards are of the installation that their page is of. */
function recordsOf({ app, address, cards, ...page }: AppPage): LinkedRecord[] {
  const shown = matchAddress(compileAdapter(adapterOf(app)), address);
  const tenant = page.tenant ?? shown?.record.tenant ?? '';
  return cards.map(({ kind, recordId }) => ({ app, tenant, kind, recordId, url: address }));
}

/** The records of all pages' cards, each linked once. */
const linked = appPages
  .flatMap(recordsOf)
  .filter((record, index, all) => all.findIndex((other) => sameRecord(record, other)) === index);

/** What the background knows of the page in front. */
async function seen() {
  const stored = await (await browser.worker()).evaluate('chrome.storage.session.get("pages").then(JSON.stringify)');
  const pages = Pages.parse(z.object({ pages: z.optional(Pages) }).parse(JSON.parse(String(stored))).pages ?? {});
  return Object.values(pages).find(({ url }) => url === page.url());
}

const apps = [...new Set(appPages.map(({ app }) => app))];

for (const app of apps) {
  test(`${app}: records are known, titles read, cards badged, and changes of the address followed`, async () => {
    for (const one of appPages.filter((candidate) => candidate.app === app)) {
      await test.step(one.file, () => visit(one));
    }
  });
}

const tools = 'https://tools.fieldwork.example';

/** An app that was taught for one folder of an address on which several run. */
const taughtIn = (folder: string) => ({
  type: 'adapter',
  id: v7(),
  app: `${folder}-taught`,
  name: `Our ${folder}`,
  hosts: [`${tools}/*`],
  tenant: { from: 'host' },
  records: [{ kind: 'ticket', patterns: [`/${folder}/show/:id`], formats: { id: 'digits' } }],
  navigation: 'unknown',
});
const byAttribute = [{ page: 'lists', selector: 'li', id: { attribute: 'data-id', kind: 'ticket' } }];
const byLink = [{ page: 'lists', selector: 'li', link: 'a[href]' }];
const ticketsOf = (folder: string, path: string) => ({
  address: `${tools}/${folder}${path}`,
  html: `<!doctype html><title>Tickets</title><main><ul>
    <li data-id="7"><a href="/${folder}/show/7">Invoice</a></li>
    <li data-id="8"><a href="/${folder}/show/8">Refund</a></li></ul></main>`,
});

test('two apps taught for one origin are each known in their folder, and open pages follow what is taught', async () => {
  const [desk, shop] = [taughtIn('desk'), { ...taughtIn('shop'), cards: byLink }];
  await addDocuments(workplace, [desk, shop]);
  const link = { tenant: 'tools.fieldwork.example', kind: 'ticket' as const, url: `${tools}/` };
  await linkToGaps(workplace, [
    { ...link, app: desk.app, recordId: '7' },
    { ...link, app: shop.app, recordId: '8' },
  ]);
  // Without an open panel nobody listens for what colleagues do.
  const panel = await browser.context.newPage();
  await panel.goto(browser.extensionPage('panel.html'));
  await page.bringToFront();
  const show = async (folder: string, path: string) => {
    const shown = ticketsOf(folder, path);
    server.show(shown);
    await page.goto(shown.address);
  };
  const badged = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('li')].flatMap((card) =>
        card.querySelector('goalpost-badge') ? (card.getAttribute('data-id') ?? '') : [],
      ),
    );
  const change = (name: string, args: object) =>
    workplace.call('POST', '/v1/commands', { commands: [aCommand(name, { type: 'adapter', ...args })] });

  for (const [folder, recordId] of [
    ['desk', '7'],
    ['shop', '8'],
  ] as const) {
    await show(folder, `/show/${recordId}`);
    await expect.poll(async () => (await seen())?.record).toMatchObject({ app: `${folder}-taught`, recordId });
  }
  await show('shop', '/list');
  await expect.poll(badged).toEqual(['8']);
  await show('desk', '/list');
  await change('document.edit', { id: desk.id, set: { cards: byAttribute, version: 2 } });
  await expect.poll(badged).toEqual(['7']);
  await change('document.archive', { id: desk.id });
  await expect.poll(badged).toEqual([]);
  await panel.close();
});

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
  if (record) await expect.poll(async () => (await seen())?.record).toMatchObject({ app, ...record });
  else await expect.poll(async () => (await seen())?.record).toBeNull();
  if (title !== null) await expect.poll(async () => (await seen())?.title).toBe(title);
  if (client !== null) await expect.poll(async () => (await seen())?.clientName).toBe(client);
  await expectBadges(one);
  if (!next) return;
  if (next.press) await page.click(next.press);
  else await page.evaluate((url) => history.pushState(null, '', url), next.address);
  await expect.poll(async () => (await seen())?.record).toMatchObject({ app, ...next.record });
}

/**
 * Every kind of card that the page has carries a badge, and nothing has moved for it. Left alone is one that was linked at a
 * host of the app whose records are others than this one's.
 */
async function expectBadges(one: AppPage): Promise<void> {
  const isMeantHere = meantAt(adapterOf(one.app), one.address);
  const wanted: string[] = [];
  for (const [at, record] of recordsOf(one).entries()) {
    const selector = selectorOf(one.app, one.cards[at]?.page ?? '');
    const link = linked.find((other) => sameRecord(record, other));
    if (link && isMeantHere(link)) wanted.push(selector);
  }
  await expect.poll(() => kindsWithBadge(wanted), { intervals: [50, 100] }).toEqual(wanted);
  const [withBadges, without] = await cardsWithAndWithoutBadges(page, 'body *:not(goalpost-badge)');
  expect(withBadges).toEqual(without);
}

/** Of these selectors those by which a card with a badge is found. A card that is a link has its badge beside it. */
const kindsWithBadge = (selectors: readonly string[]): Promise<string[]> =>
  page.evaluate(
    (wanted) =>
      wanted.filter((selector) =>
        [...document.querySelectorAll(selector)].some(
          (card) => card.querySelector('goalpost-badge') ?? card.nextElementSibling?.matches('goalpost-badge'),
        ),
      ),
    selectors,
  );

function selectorOf(app: string, cardPage: string): string {
  const cards = adapterOf(app).cards?.find((candidate) => candidate.page === cardPage);
  if (!cards) throw new Error(`${app} has no cards on a page called ${cardPage}`);
  return cards.selector;
}

function adapterOf(app: string): Adapter {
  const adapter = Object.values<Adapter>(adapters).find((candidate) => candidate.app === app && !candidate.sameAs);
  if (!adapter) throw new Error(`there is no app ${app}`);
  return adapter;
}
