// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { appPages } from '../../../test/support/app-pages';
import { compileAdapter } from '../../adapters/address/compile-adapter';
import { mostCertain } from '../../adapters/address/most-certain';
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
    const reader = cardReader([compiled], mostCertain);
    for (const { page: where, kind, recordId } of page.cards) {
      const { selector = '' } = adapter.cards?.find((cards) => cards.page === where) ?? {};
      const cards = [...document.querySelectorAll(selector)];
      const read = cards.map((card) => reader?.read(card) ?? null);
      expect(read, `${where}: ${selector}`).toContainEqual({ kind, recordId });
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
    const reader = cardReader([compileAdapter(adapter)], mostCertain);
    const read = [...document.querySelectorAll('a')].map((card) => reader?.read(card));
    expect(read).toEqual([null, { kind: 'task', recordId: '7' }]);
  });

  it('leave alone a row that has no link to a record, whatever its number', () => {
    const page = withCards.find(({ app }) => app === 'request-tracker');
    const adapter = adapterOf('request-tracker');
    if (!page || !adapter) throw new Error('Request Tracker has no saved page.');
    open(page.address, page.html);
    const asset = document.querySelector('tr[data-record-id="9"]');
    expect(asset && cardReader([compileAdapter(adapter)], mostCertain)?.read(asset)).toBeNull();
  });
});
