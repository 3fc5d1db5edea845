import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'request.unclassified';
const request = (more = {}) => [a('request', { receivedOn: '2025-06-02', ...more })];

describe('GR-34, request without a verdict', () => {
  it.each([
    ['three working days', '2025-06-05', {}, 'nothing'],
    ['four working days', '2025-06-06', {}, 'warning request'],
    ['unclear is a verdict', '2025-06-30', { verdict: 'unclear' }, 'nothing'],
    ['over a weekend: Friday to Wednesday are three', '2025-06-11', { receivedOn: '2025-06-06' }, 'nothing'],
    ['over a weekend: Friday to Thursday are four', '2025-06-12', { receivedOn: '2025-06-06' }, 'warning request'],
  ])('%s', (_what, today, more, verdict) => {
    expect(verdictOf(rule, today, request(more))).toBe(verdict);
  });

  it('does not count holidays', () => {
    const workspace = { holidays: ['2025-06-05', '2025-06-07'] };
    expect(verdictOf(rule, '2025-06-06', request(), { workspace })).toBe('nothing');
    expect(verdictOf(rule, '2025-06-09', request(), { workspace })).toBe('warning request');
  });

  it('quotes the request', () => {
    expect(runRule(rule, '2025-06-06', request()).findings[0]?.message).toBe(
      'Nobody has said yet whether “Add live chat” is covered (4 working days).',
    );
  });
});
