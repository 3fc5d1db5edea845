import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../domain/records/adapter-shape';
import { adapters } from '../registry.generated';
import { compileAdapter } from './compile-adapter';
import { matchAddress } from './match-address';
import { parsePattern } from './parse-pattern';

/** An adapter for one pattern, on any host. */
const adapterOf = (pattern: string, more: Partial<Adapter> = {}, record: object = {}) =>
  compileAdapter({
    app: 'test',
    name: 'Test',
    tenant: { from: 'host' },
    records: [{ kind: 'deal', patterns: [pattern], ...record }],
    navigation: 'full',
    ...more,
  });
const idOf = (pattern: string, url: string, more: Partial<Adapter> = {}, record: object = {}) =>
  matchAddress(adapterOf(pattern, more, record), `https://h.example${url}`)?.record.recordId ?? null;

describe('the pattern language', () => {
  it.each([
    ['/deals/:id', '/deals/7', '7'],
    ['/deals/:id', '/deals/7/', '7'],
    ['/deals/:id', '/deals/7/notes', null],
    ['/deals/:id', '/deals', null],
    ['/deals/:id', '/deals//', null],
    ['/deals/:id/*', '/deals/7', '7'],
    ['/deals/:id/*', '/deals/7/a/b', '7'],
    ['/deals/:id{/plan}?', '/deals/7/plan', '7'],
    ['/deals/:id{/plan}?', '/deals/7', '7'],
    ['/deals/:id{/plan}?', '/deals/7/other', null],
    ['/x/{*/}?deals/:id', '/x/deals/7', '7'],
    ['/x/{*/}?deals/:id', '/x/1/2/deals/7', '7'],
    ['/x/{*/}?deals/:id', '/x/deals/7/8', null],
    ['/:path+/-/i/:id', '/a/b/c/-/i/7', '7'],
    ['/:path+/-/i/:id', '/-/i/7', null],
    ['/x?id=:id', '/x?a=1&id=7&b=2', '7'],
    ['/x?id=:id', '/x?id=7&id=8', null],
    ['/x?id=:id', '/x?id=7&id=7', '7'],
    ['/x?id=:id', '/x', null],
    ['/x?id=:id', '/x?id=', null],
    ['/x?kind=deal&id=:id', '/x?id=7&kind=task', null],
    ['/x?blade=/details/:id', '/x?blade=%2Fdetails%2F7%2F', '7'],
    ['/x?d=:type_:id', '/x?d=bug_12', '12'],
    ['/x?i=:owner|:repo|:id', '/x?i=a%7Cb%7C9', '9'],
    ['/#/deals/:id', '/#/deals/7', '7'],
    ['/#/deals/:id', '/#deals/7', null],
    ['/#deals/:id', '/#deals/7?tab=1', '7'],
    ['/#deals?id=:id', '/#deals?tab=1&id=7', '7'],
    ['/#id=:id&model=m', '/#a=1&model=m&id=7', '7'],
    ['/#id=:id&model=m', '/#deals?id=7&model=m', null],
    ['/x', '/x#anything', null],
    ['/a/:id/b/:id', '/a/7/b/7', '7'],
    ['/a/:id/b/:id', '/a/7/b/8', null],
    ['/:id', '/%E5%8C%97', '北'],
    ['/:id', '/a%2Fb', null],
    ['/:id', '/%zz', null],
    ['/:id', '/%E5', null],
    ['/deals/:id', '/Deals/7', null],
  ])('%s finds in %s: %s', (pattern, url, id) => {
    expect(idOf(pattern, url)).toBe(id);
  });

  it('ignores the letters’ case where the app does', () => {
    expect(idOf('/deals/:id', '/DEALS/Ab', { caseInsensitive: true })).toBe('Ab');
  });

  it('cuts the hash where the app does', () => {
    expect(idOf('/#m/:id', '/#m/7;x=/#?&=%zz', {}, { hashSeparator: ';' })).toBe('7');
  });

  it('takes no word for an id that stands for a form', () => {
    expect(idOf('/p/:id', '/p/new', {}, { except: { id: ['new'] } })).toBeNull();
  });

  it('names the records above that the address names too', () => {
    const adapter = adapterOf('/p/:project/t/:id', {}, { above: [{ kind: 'project', id: '{project}' }] });
    expect(matchAddress(adapter, 'https://h.example/p/web/t/7')?.above).toEqual([
      { app: 'test', tenant: 'h.example', kind: 'project', recordId: 'web' },
    ]);
  });

  it('finds the app below a folder, and makes the folder part of the tenant', () => {
    const adapter = adapterOf('/issues/:id', { base: { refuses: ['issues'], ignores: ['public'] } });
    const tenantOf = (path: string) => matchAddress(adapter, `https://h.example:8080${path}`)?.record.tenant;
    expect(tenantOf('/issues/1')).toBe('h.example:8080');
    expect(tenantOf('/a/b/issues/1')).toBe('h.example:8080/a/b');
    expect(tenantOf('/a/public/issues/1')).toBe('h.example:8080/a');
    expect(tenantOf('/1/2/3/4/5/issues/1')).toBeUndefined();
    expect(tenantOf('/issues/issues/1')).toBeUndefined();
  });
});

describe('any input', () => {
  const compiled = Object.values<Adapter>(adapters).map(compileAdapter);
  const someText = fc.oneof(
    fc.string(),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc
      .array(
        fc.constantFrom(
          '/',
          '#',
          '?',
          '&',
          '=',
          ';',
          '%',
          '%2F',
          '%zz',
          ':',
          '-',
          '_',
          'issues',
          'model',
          '1',
          '..',
          'é',
        ),
      )
      .map((pieces) => `https://h.example/${pieces.join('')}`),
  );

  it('is answered by every adapter without throwing', () => {
    fc.assert(
      fc.property(someText, fc.constantFrom(...compiled), (url, adapter) => {
        const match = matchAddress(adapter, url);
        if (match) expect(match.record.recordId.length).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });

  it('is read as a pattern without throwing, and fits without throwing', () => {
    fc.assert(
      fc.property(someText, someText, (pattern, url) => {
        expect(parsePattern(pattern).length).toBeLessThanOrEqual(16);
        matchAddress(adapterOf(pattern), url);
      }),
      { numRuns: 2000 },
    );
  });

  it('comes to an answer on hostile addresses, for every adapter', () => {
    const hostile = [
      '/a'.repeat(1900),
      '/-'.repeat(1900),
      `/${'a-'.repeat(1900)}`,
      `/?${'id=1&'.repeat(700)}`,
      `/#${'a/'.repeat(1900)}`,
      `/issues/${'1'.repeat(3900)}x`,
      `/p?p=${'-'.repeat(3000)}!`,
    ];
    for (const path of hostile) {
      const url = `https://h.example${path}`.slice(0, 4000);
      // A matcher that tries one part twice would take minutes here, and never get there in this test's time.
      for (const adapter of compiled) expect(() => matchAddress(adapter, url)).not.toThrow();
    }
  });
});
