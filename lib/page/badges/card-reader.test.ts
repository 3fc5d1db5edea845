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

function leadsElsewhere(card: Element, adapter: PageAdapter, tenant: string): boolean {
  const links = card instanceof HTMLAnchorElement ? [card] : [...card.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const records = links.flatMap((link) => mostCertain([adapter], link.href)?.record ?? []);
  return records.length > 0 && records.every((record) => record.tenant !== tenant);
}

const withCards = appPages.filter(({ cards }) => cards.length > 0);
let readAll = 0;

describe('the cards and rows of saved pages', () => {
  it.each(withCards.map((page) => [`${page.app} ${page.file}`, page] as const))('%s', (_name, page) => {
    const adapter = adapterOf(page.app);
    if (!adapter) throw new Error(`There is no app ${page.app}.`);
    open(page.address, page.html);
    const compiled = compileAdapter(adapter);
    const reader = cardReader([compiled]);
    for (const { page: where, kind, recordId } of page.cards) {
      const { selector = '' } = adapter.cards?.find((cards) => cards.page === where) ?? {};
      const cards = [...document.querySelectorAll(selector)];
      const read = cards.map((card) => reader?.read(card) ?? null);
      // A link into another installation is another company's record: it is left alone.
      if (reader && cards.some((card) => leadsElsewhere(card, compiled, reader.tenant))) expect(read).toContain(null);
      else {
        expect(read, `${where}: ${selector}`).toContainEqual({ kind, recordId });
        readAll += 1;
      }
    }
  });

  it('are read on most of them', () => {
    expect(readAll).toBeGreaterThan(50);
  });
});
