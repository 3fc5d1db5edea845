import { describe, expect, it } from 'vitest';
import { a, type Row } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'request.out_of_scope';
const request = (more: object = {}) =>
  a('request', { receivedOn: '2025-06-01', verdict: 'not_covered', verdictOn: '2025-06-02', ...more });
const chat = a('scopeItem', { kind: 'exclusion', text: 'Chat and phone' });

describe('GR-33, request outside the scope', () => {
  it.each<[string, string, object, string]>([
    ['on the day of the verdict', '2025-06-02', {}, 'warning request'],
    ['5 days later', '2025-06-07', {}, 'warning request'],
    ['6 days later', '2025-06-08', {}, 'critical request'],
    ['without a day of verdict, from the day received', '2025-06-07', { verdictOn: undefined }, 'critical request'],
    ['an alternative was accepted', '2025-06-30', { decision: 'alternative_accepted' }, 'nothing'],
    ['covered', '2025-06-30', { verdict: 'covered' }, 'nothing'],
    ['no verdict', '2025-06-30', { verdict: undefined }, 'nothing'],
  ])('%s', (_when, today, more, verdict) => {
    expect(verdictOf(rule, today, [request(more)])).toBe(verdict);
  });

  it('names the first exclusion that it touches', () => {
    const message = (rows: Row[]) => runRule(rule, '2025-06-02', rows).findings[0]?.message;
    const deliverable = a('scopeItem', { id: 'other' });
    expect(message([request({ scopeItemIds: ['other', 'scopeItem'] }), deliverable, chat])).toBe(
      '“Add live chat” is not covered: Chat and phone. No decision yet.',
    );
    expect(message([request({ scopeItemIds: ['other'] }), deliverable])).toBe(
      '“Add live chat” is not covered: no scope item. No decision yet.',
    );
  });
});
