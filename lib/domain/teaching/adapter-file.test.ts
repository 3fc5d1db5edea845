import { describe, expect, it } from 'vitest';
import { parseDocumentOf } from '../document';
import { type Adapter, AdapterShape } from '../records/adapter-shape';
import { isRefusal } from '../refusal';
import { readAdapterFile, writeAdapterFile } from './adapter-file';

const desk: Adapter = {
  app: 'our-desk-0000abcd',
  name: 'Our desk',
  hosts: ['https://desk.example.com:8443/*'],
  tenant: { from: 'host' },
  records: [{ kind: 'ticket', patterns: ['/Ticket/Display.html?id=:idA'], id: '{idA}', formats: { idA: 'digits' } }],
  titles: [{ selectors: ['h1'] }],
  cards: [{ page: 'lists', selector: 'tbody.list-item', link: 'a[href*="/Ticket/Display.html?id="]' }],
  navigation: 'unknown',
  version: 3,
  taughtFrom: {
    first: 'https://desk.example.com:8443/Ticket/Display.html?id=3',
    second: 'https://desk.example.com:8443/Ticket/Display.html?id=4',
    picked: ['query/id'],
  },
};

/** What reading a file of this adapter gives. */
const readFile = (adapter: unknown, goalpost: unknown = 1) => readAdapterFile(JSON.stringify({ goalpost, adapter }));
const { taughtFrom: _from, ...withoutAddresses } = desk;

describe('a taught app as a file', () => {
  it('goes out and comes back as it was, without the addresses of anybody’s records', () => {
    const document = parseDocumentOf('adapter', {
      ...desk,
      type: 'adapter',
      id: '01980000-0000-7000-8000-00000000abcd',
      createdBy: 'kim',
    });
    if (isRefusal(document)) throw new Error(document.message);
    const text = writeAdapterFile(document, 'Kim Lee');
    expect(text).not.toMatch(/taughtFrom|createdBy|id=3/);
    expect(readAdapterFile(text)).toEqual({ adapter: AdapterShape.parse({ ...withoutAddresses, author: 'Kim Lee' }) });
  });

  it.each([
    ['no JSON', '{"goalpost": 1, "adapter"', 'no_adapter'],
    ['nothing', '', 'no_adapter'],
    ['another file of ours', JSON.stringify({ goalpost: 1, template: {} }), 'no_adapter'],
    ['a file without a format', JSON.stringify({ adapter: desk }), 'no_adapter'],
    ['a list', '[]', 'no_adapter'],
    ['a newer format', JSON.stringify({ goalpost: 2, adapter: { anything: true } }), 'newer'],
    ['a file of a megabyte', `{"goalpost":1,"adapter":"${'x'.repeat(1_000_000)}"}`, 'too_large'],
  ])('refuses %s', (_what, text, problem) => {
    expect(readAdapterFile(text)).toEqual({ problem });
  });

  it.each([
    ['unknown fields', { script: 'alert(1)' }, 'no_adapter'],
    ['a made-up prototype', JSON.parse('{"__proto__": {"app": "x"}, "constructor": 1}'), 'no_adapter'],
    ['no site', { hosts: [] }, 'not_one_site'],
    ['all sites', { hosts: ['*://*/*'] }, 'not_one_site'],
    ['every subdomain', { hosts: ['https://*.example.com/*'] }, 'not_one_site'],
    ['two sites', { hosts: ['https://a.example/*', 'https://b.example/*'] }, 'not_one_site'],
    ['a name and password', { hosts: ['https://kim:secret@desk.example/*'] }, 'not_one_site'],
    ['pages of the browser', { hosts: ['chrome://settings/*'] }, 'no_adapter'],
    ['files', { hosts: ['file:///*'] }, 'no_adapter'],
    ['another app’s name for its records', { sameAs: 'hubspot' }, 'not_for_teams'],
    ['that it runs anywhere', { selfHosted: { recognise: [{ how: 'selector', value: 'body' }] } }, 'not_for_teams'],
    ['one company for all', { tenant: { from: 'none' } }, 'not_for_teams'],
    ['no record at all', { records: [] }, 'not_for_teams'],
    ['another host in an address', { records: [{ kind: 'deal', patterns: ['//x.example/d/:id'] }] }, 'not_for_teams'],
    ['a shape of everything', { records: [{ kind: 'deal', patterns: ['/:id'] }] }, 'matches_everything'],
    ['one id for all', { records: [{ kind: 'deal', patterns: ['/deals/:id'], id: 'x' }] }, 'same_id'],
    [
      'an id that is not in the address',
      { records: [{ kind: 'deal', patterns: ['/deals/:id'], id: '{other}' }] },
      'same_id',
    ],
    ['half an id', { records: [{ kind: 'deal', patterns: ['/deals/:id'], id: '{id}/{other}' }] }, 'same_id'],
    [
      'one parent for all',
      { records: [{ kind: 'deal', patterns: ['/d/:id'], above: [{ kind: 'account', id: 'x' }] }] },
      'same_id',
    ],
    [
      'half a parent',
      { records: [{ kind: 'deal', patterns: ['/d/:id'], above: [{ kind: 'account', id: 'a{other}' }] }] },
      'same_id',
    ],
    ['that its hosts are one place for records', { sharesRecords: true }, 'not_for_teams'],
    [
      'a thousand shapes',
      { records: Array.from({ length: 30 }, () => ({ kind: 'deal', patterns: ['/d{/a}?{/b}?{/c}?{/d}?/:id'] })) },
      'too_many',
    ],
    ['nested searches', { titles: [{ selectors: ['div:has(p:has(a:has(b)))'] }] }, 'unsafe_selector'],
    ['siblings of siblings', { titles: [{ selectors: ['* ~ * ~ * ~ * ~ *'] }] }, 'unsafe_selector'],
    ['a rule instead of a selector', { titles: [{ selectors: ['a{} @import "x"'] }] }, 'unsafe_selector'],
    ['a long chain', { cards: [{ page: 'x', selector: '* '.repeat(60).trim() }] }, 'unsafe_selector'],
  ])('refuses %s', (_what, more, problem) => {
    expect(readFile({ ...withoutAddresses, ...more })).toEqual({ problem });
  });
});
