import { describe, expect, it } from 'vitest';
import { type PaletteEntry, paletteIndex } from './palette-search';

const entry = (id: string, title: string, hint = ''): PaletteEntry => ({ id, title, hint, run: () => {} });

const index = paletteIndex([
  entry('settings', 'Settings'),
  entry('lenz', 'Relaunch Onlineshop', 'Kaufhaus Lenz'),
  entry('northwind', 'Paid media 2026', 'Northwind GmbH'),
  entry('muller', 'Brand', 'Müller & Söhne'),
  entry('aoyama', 'ブランドサイトSEO', '青山フーズ株式会社'),
  entry('beichen', '客户端 App 一期', '北辰科技'),
]);
const found = (query: string) => index.find(query, 10).map(({ id }) => id);

describe('the palette', () => {
  it.each([
    ['the beginning of a word', 'nort', 'northwind'],
    ['a letter left out', 'settngs', 'settings'],
    ['words of client and engagement together', 'lenz relaunch', 'lenz'],
    ['a name without its accents', 'muller', 'muller'],
    ['a part of a Japanese name', '青山', 'aoyama'],
    ['Japanese with Latin letters', 'SEO', 'aoyama'],
    ['a part of a Chinese name', '科技', 'beichen'],
  ])('finds by %s', (_what, query, id) => {
    expect(found(query)).toContain(id);
  });

  it('finds nothing for words that stand nowhere', () => {
    expect(found('zeppelin')).toEqual([]);
    expect(found('lenz northwind')).toEqual([]);
  });

  it('shows the first ones while nothing is typed', () => {
    expect(index.find('', 2).map(({ id }) => id)).toEqual(['settings', 'lenz']);
  });
});
