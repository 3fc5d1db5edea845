import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'contact.silence';
const started = { engagement: { startedOn: '2025-01-01' } };
const on = '2025-05-01';

describe(key, () => {
  it('fires 24 days after the last contact', () => {
    const { findings } = runRule(key, '2025-05-25', [a('contact', { on })]);
    expect(findings).toMatchObject([{ severity: 'warning', params: { client: 'Northwind GmbH', age: 24 } }]);
    expect(findings[0]?.message).toBe('No contact with Northwind GmbH for 24 days.');
  });

  it.each([
    ['19 days', '2025-05-20', 'nothing'],
    ['21 days', '2025-05-22', 'nothing'],
    ['22 days', '2025-05-23', 'warning engagement'],
    ['35 days', '2025-06-05', 'warning engagement'],
    ['36 days', '2025-06-06', 'critical engagement'],
  ])('after %s', (_when, today, verdict) => {
    expect(verdictOf(key, today, [a('contact', { on })])).toBe(verdict);
  });

  it.each([
    ['feedback', a('feedback', { receivedOn: on }), 'nothing'],
    ['an answer to feedback', a('feedback', { receivedOn: '2025-02-01', answeredOn: on }), 'nothing'],
    ['a request', a('request', { receivedOn: on }), 'nothing'],
    ['a check-in', a('checkIn', { on }), 'nothing'],
    ['a skipped check-in', a('checkIn', { on, skippedReason: 'holidays' }), 'critical engagement'],
    ['a sent report', a('report', { on }), 'nothing'],
    ['a report that is ready', a('report', { on, status: 'ready' }), 'critical engagement'],
    ['a contact', a('contact', { on }), 'nothing'],
    ['a contact to come', a('contact', { on: '2025-05-21' }), 'critical engagement'],
  ])('reads %s', (_what, row, verdict) => {
    expect(verdictOf(key, '2025-05-20', [row], started)).toBe(verdict);
  });

  it('is not evaluated without any day to count from', () => {
    expect(verdictOf(key, '2025-05-20', [])).toBe('no_start_date? engagement');
  });
});
