import { describe, expect, it } from 'vitest';
import { a, type Row } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'gap.no_alternative';
const key = 'request.out_of_scope:request';
const request = a('request', { verdict: 'not_covered', verdictOn: '2025-06-01' });
const alternative = (more: object = {}) => a('alternative', { about: { gapKey: key }, ...more });
const stored = (state: 'open' | 'taken' | 'snoozed' | 'dismissed', more: object = {}) =>
  a('gap', { key, rule: 'request.out_of_scope', state, openedOn: '2025-06-01', ...more });

describe('GR-39, problem without an alternative', () => {
  it.each<[string, string, Row[], string]>([
    ['open for 5 days', '2025-06-06', [], 'nothing'],
    ['open for 6 days', '2025-06-07', [], `warning ${key}`],
    ['open for 10 days', '2025-06-11', [], `warning ${key}`],
    ['open for 11 days', '2025-06-12', [], `critical ${key}`],
    ['one was offered for the gap', '2025-06-12', [alternative()], 'nothing'],
    ['one is a draft', '2025-06-12', [alternative({ status: 'draft' })], `critical ${key}`],
    [
      'one was offered for the request',
      '2025-06-12',
      [alternative({ about: { type: 'request', id: 'request' } })],
      'nothing',
    ],
    [
      'one was offered for the stored gap',
      '2025-06-12',
      [stored('open'), alternative({ about: { type: 'gap', id: 'gap' } })],
      'nothing',
    ],
    [
      'one was offered for something else',
      '2025-06-12',
      [alternative({ about: { type: 'request', id: 'other' } })],
      `critical ${key}`,
    ],
    ['taken', '2025-06-12', [stored('taken')], `critical ${key}`],
    ['snoozed', '2025-06-06', [stored('snoozed', { snoozedUntil: '2025-07-01' })], 'nothing'],
    ['opened later than found', '2025-06-12', [stored('open', { openedOn: '2025-06-07' })], 'nothing'],
  ])('%s', (_what, today, rows, verdict) => {
    expect(verdictOf(rule, today, [request, ...rows])).toBe(verdict);
  });

  it('cannot be checked where nobody knows since when', () => {
    const rows = [
      a('agreement', { status: 'draft' }),
      a('scopeItem', { capabilityIds: ['capability'] }),
      a('capability', { status: 'not_available' }),
    ];
    expect(verdictOf(rule, '2025-06-12', rows)).toBe('no_since? capability.unavailable:scopeItem');
  });

  it('names the gap', () => {
    const [finding] = runRule(rule, '2025-06-07', [request]).findings;
    expect(finding?.subject).toEqual({ type: 'gap', id: key });
    expect(finding?.message).toBe(
      'Request outside the scope has been open for 6 days and the client has not been offered an alternative.',
    );
  });
});
