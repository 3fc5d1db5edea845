import { describe, expect, it } from 'vitest';
import { a, type Row } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'gap.standoff';
const about = { type: 'scopeItem', id: 'scopeItem' };
const declined = (id: string, decidedOn: string | undefined, more: object = {}) =>
  a('alternative', { id, about, status: 'declined', decidedOn, ...more });
const twice = [
  declined('one', '2025-06-03', { declinedBy: 'client' }),
  declined('two', '2025-06-05', { declinedBy: 'us' }),
];
const offered = (offeredOn: string) => a('alternative', { id: 'new', about, offeredOn });

describe('GR-40, positions have hardened', () => {
  it.each<[string, string, Row[], string]>([
    ['3 days after the last decline', '2025-06-08', twice, 'nothing'],
    ['4 days after', '2025-06-09', twice, 'warning scopeItem'],
    ['7 days after', '2025-06-12', twice, 'warning scopeItem'],
    ['8 days after', '2025-06-13', twice, 'critical scopeItem'],
    ['declined once', '2025-06-13', twice.slice(0, 1), 'nothing'],
    ['a new one was offered', '2025-06-09', [...twice, offered('2025-06-06')], 'nothing'],
    ['a new one was offered that very day', '2025-06-09', [...twice, offered('2025-06-05')], 'nothing'],
    ['one offered before is no answer', '2025-06-09', [...twice, offered('2025-06-04')], 'warning scopeItem'],
    [
      'one was accepted',
      '2025-06-13',
      [...twice, a('alternative', { id: 'yes', about, status: 'accepted' })],
      'nothing',
    ],
    [
      'about different things',
      '2025-06-13',
      [declined('one', '2025-06-03'), declined('two', '2025-06-05', { about: { type: 'scopeItem', id: 'other' } })],
      'nothing',
    ],
    [
      'a decline counts from its offer where its day is missing',
      '2025-06-09',
      [declined('one', '2025-06-03'), declined('two', undefined, { offeredOn: '2025-06-05' })],
      'warning scopeItem',
    ],
  ])('%s', (_what, today, rows, verdict) => {
    expect(verdictOf(rule, today, [a('scopeItem'), ...rows])).toBe(verdict);
  });

  it('is over when the request it is about was decided', () => {
    const aboutRequest = { about: { type: 'request', id: 'request' } };
    const rows = [declined('one', '2025-06-03', aboutRequest), declined('two', '2025-06-05', aboutRequest)];
    expect(verdictOf(rule, '2025-06-13', [a('request'), ...rows])).toBe('critical request');
    expect(verdictOf(rule, '2025-06-13', [a('request', { decision: 'declined' }), ...rows])).toBe('nothing');
  });

  it('knows a gap by its key and by its document, and lets go of one that is none any more', () => {
    const key = 'request.out_of_scope:request';
    const byKey = declined('one', '2025-06-03', { about: { gapKey: key } });
    const byDocument = declined('two', '2025-06-05', { about: { type: 'gap', id: 'gap' } });
    const found = a('request', { verdict: 'not_covered', verdictOn: '2025-06-01' });
    const gap = (state: 'open' | 'dismissed') => a('gap', { key, rule: 'request.out_of_scope', state });
    expect(verdictOf(rule, '2025-06-13', [found, gap('open'), byKey, byDocument])).toBe(`critical ${key}`);
    expect(verdictOf(rule, '2025-06-13', [found, gap('dismissed'), byKey, byDocument])).toBe('nothing');
    expect(verdictOf(rule, '2025-06-13', [gap('open'), byKey, byDocument])).toBe('nothing');
  });

  it('names what it is about', () => {
    expect(runRule(rule, '2025-06-09', [a('scopeItem'), ...twice]).findings[0]?.message).toBe(
      '2 proposals on Landing pages, up to six were declined and nothing new has been offered for 4 days.',
    );
  });
});
