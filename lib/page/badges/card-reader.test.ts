// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { appPages } from '../../../test/support/app-pages';
import { compileAdapter } from '../../adapters/address/compile-adapter';
import { mostCertain } from '../../adapters/address/most-certain';
import type { PageAdapter } from '../../adapters/page-script';
import { adapters } from '../../adapters/registry.generated';
import type { Adapter } from '../../domain/records/adapter-shape';
import { cardReader } from './card-reader';

/** How this is a page: at its own address, with its own markup. */
function open(address: string, html: string): void {
  Reflect.get(window, 'happyDOM').setURL(address);
  document.documentElement.innerHTML = html.replace(/^[\s\S]*?<html[^>]*>|<\/html>[\s\S]*$/g, '');
}

const adapterOf = (app: string) =>
  Object.values<Adapter>(adapters).find((candidate) => candidate.app === app && !candidate.sameAs);

const withCards = appPages.filter(({ cards }) => cards.length > 0);

describe('the cards and rows of saved pages', () => {
  it.each(withCards.map((page) => [`${page.app} ${page.file}`, page] as const))('%s', (_name, page) => {
    const adapter = adapterOf(page.app);
    if (!adapter) throw new Error(`There is no app ${page.app}.`);
    open(page.address, page.html);
    const compiled = compileAdapter(adapter);
    const reader = cardReader([{ adapters: [compiled] }], mostCertain);
    for (const { page: where, kind, recordId } of page.cards) {
      const { selector = '' } = adapter.cards?.find((cards) => cards.page === where) ?? {};
      const cards = [...document.querySelectorAll(selector)];
      const read = cards.map((card) => reader?.read(card) ?? null);
      expect(read, `${where}: ${selector}`).toContainEqual({ app: page.app, kind, recordId });
    }
  });

  it('carry every sort of card that an adapter knows', () => {
    for (const { app, cards, switchedOff } of Object.values<Adapter>(adapters)) {
      if (switchedOff || app === 'sample-crm') continue;
      const shown = new Set(withCards.filter((page) => page.app === app).flatMap((page) => page.cards));
      const missing = (cards ?? []).filter(({ page }) => ![...shown].some((card) => card.page === page));
      expect(missing, app).toEqual([]);
    }
  });

  it('leave alone a link into another installation: it is another company’s record', () => {
    const adapter = adapterOf('shortcut');
    if (!adapter) throw new Error('There is no app shortcut.');
    open(
      'https://app.shortcut.com/acme/story/1',
      '<html><a href="/other/story/7">Theirs</a><a href="/acme/story/7">Ours</a></html>',
    );
    const reader = cardReader([{ adapters: [compileAdapter(adapter)] }], mostCertain);
    const read = [...document.querySelectorAll('a')].map((card) => reader?.read(card));
    expect(read).toEqual([null, { app: 'shortcut', kind: 'task', recordId: '7' }]);
  });

  it('leave alone a row that has no link to a record, whatever its number', () => {
    const page = withCards.find(({ app }) => app === 'request-tracker');
    const adapter = adapterOf('request-tracker');
    if (!page || !adapter) throw new Error('Request Tracker has no saved page.');
    open(page.address, page.html);
    const asset = document.querySelector('tr[data-record-id="9"]');
    expect(asset && cardReader([{ adapters: [compileAdapter(adapter)] }], mostCertain)?.read(asset)).toBeNull();
  });
});

describe('the cards of two apps that were taught for one origin', () => {
  const taught = (app: string, folder: string, cards: NonNullable<Adapter['cards']>) =>
    compileAdapter({
      app,
      name: app,
      hosts: ['https://tools.example/*'],
      tenant: { from: 'host' },
      records: [{ kind: 'ticket', patterns: [`/${folder}/show/:id`], formats: { id: 'digits' } }],
      cards,
      navigation: 'unknown',
    });
  const byLink = { page: 'lists', selector: 'li', link: 'a[href]' };
  const byAttribute = { page: 'lists', selector: 'li', id: { attribute: 'data-id', kind: 'ticket' as const } };
  const at = (path: string) => {
    open(
      `https://tools.example${path}`,
      '<html><ul><li data-id="7"><a href="/desk/show/7">A</a></li><li data-id="8"><a href="/shop/show/8">B</a></li></ul></html>',
    );
    return [...document.querySelectorAll('li')];
  };
  const appsOf = (cards: Element[], ...adapters: PageAdapter[]) => {
    const reader = cardReader([{ adapters, isFirstPreferred: true }], mostCertain);
    return cards.map((card) => reader?.read(card)?.app ?? null);
  };

  it('are told apart by where they lead', () => {
    const [desk, shop] = [taught('desk', 'desk', [byLink]), taught('shop', 'shop', [byLink])];
    at('/desk/list');
    expect(cardReader([{ adapters: [desk, shop] }], mostCertain)?.of).toEqual([
      { app: 'desk', tenant: 'tools.example' },
      { app: 'shop', tenant: 'tools.example' },
    ]);
    for (const path of ['/desk/list', '/shop/list', '/'])
      expect(appsOf(at(path), desk, shop)).toEqual(['desk', 'shop']);
  });

  it('are the app’s whose folder the page lies in, where an attribute alone names the record', () => {
    const [desk, shop] = [taught('desk', 'desk', [byAttribute]), taught('shop', 'shop', [byAttribute])];
    expect(appsOf(at('/desk/list'), desk, shop)).toEqual(['desk', 'desk']);
    expect(appsOf(at('/shop/list'), desk, shop)).toEqual(['shop', 'shop']);
  });

  it('are nobody’s where nothing tells whose they are', () => {
    const [desk, shop] = [taught('desk', 'desk', [byAttribute]), taught('shop', 'shop', [byAttribute])];
    expect(appsOf(at('/'), desk, shop)).toEqual([null, null]);
  });

  it('that were taught alike are those of the one that was taught first', () => {
    const [first, second] = [taught('desk', 'desk', [byLink]), taught('desk-2', 'desk', [byLink])];
    expect(appsOf(at('/desk/list'), first, second)).toEqual(['desk', null]);
  });

  it('are those of what was taught, where an app of ours would read them too', () => {
    const cards = at('/desk/list');
    const [ours, theirs] = [taught('ours', 'desk', [byLink]), taught('desk', 'desk', [byLink])];
    const reader = cardReader([{ adapters: [theirs], isFirstPreferred: true }, { adapters: [ours] }], mostCertain);
    expect(cards.map((card) => reader?.read(card)?.app ?? null)).toEqual(['desk', null]);
    const [link] = document.links;
    const record = { app: 'desk', kind: 'ticket', recordId: '7' } as const;
    expect(link instanceof HTMLAnchorElement && reader?.leadsTo(link, record)).toBe(true);
    expect(link instanceof HTMLAnchorElement && reader?.leadsTo(link, { ...record, recordId: '8' })).toBe(false);
  });
});
