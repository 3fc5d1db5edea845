// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { CardReader } from './card-reader';
import { badgePlace } from './place-badge';

const record = { app: 'crm', kind: 'task', recordId: '7' } as const;
const reader: CardReader = {
  of: [],
  selector: '.card',
  attributes: [],
  read: () => record,
  leadsTo: (link) => link.pathname === '/tasks/7',
};

/** The element in which a badge comes to lie, and whether in a corner; null where it has no place. */
function placed(html: string): { inside: string; isInCorner: boolean } | null {
  document.body.innerHTML = html;
  const card = document.querySelector('.card');
  const place = card && badgePlace(card, record, reader);
  if (!place) return null;
  const badge = document.createElement('goalpost-badge');
  place.put(badge);
  return { inside: badge.parentElement?.tagName ?? '', isInCorner: place.isInCorner };
}

it.each([
  ['a card that its children are placed against', '<li class="card" style="position: relative">A</li>', 'LI', true],
  ['any other card', '<li class="card" style="position: static">A</li>', 'LI', false],
  ['a row', '<table><tr class="card"><td>A</td></tr></table>', 'TD', false],
  ['a row that is a body of its table', '<table><tbody class="card"><tr><td>A</td></tr></tbody></table>', 'TD', false],
  [
    'a card with a link to its record',
    '<div class="card" style="position: static"><p><a href="/tasks/7">A</a></p></div>',
    'P',
    false,
  ],
])('a badge has its place on %s', (_which, html, inside, isInCorner) => {
  expect(placed(html)).toEqual({ inside, isInCorner });
});

it('a badge has none in a row without a cell', () => {
  expect(placed('<table><tr class="card"></tr></table>')).toBeNull();
});
