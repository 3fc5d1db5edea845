import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'improvement.not_told';
const done = { origin: { type: 'feedback', id: 'feedback' }, doneOn: '2025-06-01' };
const refs = [{ type: 'improvement', id: 'improvement' }];

describe(key, () => {
  it('fires 9 days after it was done', () => {
    const { findings } = runRule(key, '2025-06-10', [a('improvement', done)]);
    expect(findings).toMatchObject([{ severity: 'info', params: { action: 'Send the agenda a day ahead' } }]);
    expect(findings[0]?.message).toBe('“Send the agenda a day ahead” is done; the client does not know.');
  });

  it.each([
    ['on day 7', '2025-06-08', 'nothing'],
    ['on day 8', '2025-06-09', 'info improvement'],
  ])('%s', (_when, today, verdict) => {
    expect(verdictOf(key, today, [a('improvement', done)])).toBe(verdict);
  });

  it.each([
    ['in a sent report', [a('report', { on: '2025-06-06', refs })], 'nothing'],
    ['in a report that was not sent', [a('report', { on: '2025-06-06', status: 'ready', refs })], 'info improvement'],
    ['in a check-in', [a('checkIn', { on: '2025-06-06', refs })], 'nothing'],
    [
      'in a check-in that was skipped',
      [a('checkIn', { on: '2025-06-06', refs, skippedReason: 'ill' })],
      'info improvement',
    ],
    ['in a check-in to come', [a('checkIn', { on: '2025-06-11', refs })], 'info improvement'],
  ] as const)('told %s', (_where, rows, verdict) => {
    expect(verdictOf(key, '2025-06-10', [a('improvement', done), ...rows])).toBe(verdict);
  });

  it.each([
    ['told elsewhere', { ...done, toldIn: { type: 'contact', id: 'contact' } }, 'nothing'],
    ['from a risk', { ...done, origin: { type: 'risk', id: 'risk' } }, 'nothing'],
    ['from a pulse', { ...done, origin: { type: 'pulse', id: 'pulse' } }, 'info improvement'],
    ['from nowhere', { doneOn: '2025-06-01' }, 'nothing'],
    ['not done', { origin: done.origin }, 'nothing'],
  ])('an improvement %s', (_what, fields, verdict) => {
    expect(verdictOf(key, '2025-06-10', [a('improvement', fields)])).toBe(verdict);
  });
});
