import { expect, it } from 'vitest';
import { maskAddress } from './mask-address';

it.each([
  ['https://app.example.com/deals/4711', 'https://app.example.com/deals/{number}'],
  ['https://app.example.com/v2/deals/new', 'https://app.example.com/v2/deals/new'],
  ['https://x.example/o/01980000-0000-7000-8000-00000000ABCD/edit', 'https://x.example/o/{uuid}/edit'],
  ['https://x.example/c/5ea6cdd489225f0001fbc39d', 'https://x.example/c/{hex}'],
  ['https://x.example/lightning/r/0065g00000XyZaBAAV/view', 'https://x.example/lightning/r/{id}/view'],
  ['https://x.example/browse/ACME-12?tab=notes', 'https://x.example/browse/{word}-{number}?tab={word}'],
  ['https://x.example/p?q=Acme%20GmbH&id=7', 'https://x.example/p?q={text}&id={number}'],
  ['https://x.example/p?q=Acme+GmbH', 'https://x.example/p?q={text}'],
  ['https://x.example/北京', 'https://x.example/{text}'],
  ['https://x.example/u/mia@acme.example', 'https://x.example/u/{mail}'],
  ['https://mia:secret@x.example/7', 'https://x.example/{number}'],
  [
    'https://x.example:8443/#/deal/7?x=abcdefghijklmnopqrstuvwxyzabcdefg',
    'https://x.example:8443/#/deal/{number}?x={id}',
  ],
  ['https://x.example/p?q=northwind#who=mara', 'https://x.example/p?q={word}#who={word}'],
  ['https://x.example/people/mara-vogt/storyView', 'https://x.example/people/{slug}/storyView'],
  ['https://x.example/b/TeKHvMAf/Northwind', 'https://x.example/b/{word}/{word}'],
  ['https://x.example/card/aBcD12gH/12-name-of-client', 'https://x.example/card/{id}/{slug}'],
])('masks %s', (url, masked) => {
  expect(maskAddress(url)).toBe(masked);
});

it('masks what is no address too', () => {
  expect(maskAddress('about:blank 4711')).toBe('about:blank {number}');
});

it('goes by what is known of a piece, where something is', () => {
  const masked = maskAddress('https://acme.x.example/acme/Ticket/View-Two/new#/acme/list', {
    host: '{name}.x.example',
    path: [false, true, true],
    hash: [false],
  });
  expect(masked).toBe('https://{name}.x.example/{word}/Ticket/View-Two/new#/{word}/list');
});
