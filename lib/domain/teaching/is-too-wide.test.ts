import { expect, it } from 'vitest';
import { isTooWide } from './is-too-wide';

it.each([
  ['/:id', {}, true],
  ['/:id', { id: 'token' }, true],
  ['/:a/:id/*', {}, true],
  ['/*', {}, true],
  ['/{deals/}?:id', {}, true],
  ['/#/:id', {}, true],
  ['//:tenant.example.com/:id', {}, true],
  ['/:id', { id: 'digits' }, false],
  ['/:id', { id: 'hex:24' }, false],
  ['/deals/:id', {}, false],
  ['/?id=:id', {}, false],
  ['/#/deals/:id', {}, false],
  ['/deal-:id', {}, false],
])('%s with %o is too wide: %s', (pattern, formats, isWide) => {
  expect(isTooWide({ kind: 'deal', patterns: [pattern], formats })).toBe(isWide);
});
