import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'scope.not_referenced';
const criterion = { type: 'criterion', id: 'criterion' };
const talks = (...days: string[]) => days.map((on) => a('checkIn', { id: on, on }));
const three = talks('2025-01-01', '2025-02-01', '2025-03-01');

describe(key, () => {
  it('fires when three of three do not refer to the agreement', () => {
    const { findings } = runRule(key, '2025-06-01', three);
    expect(findings).toMatchObject([{ severity: 'warning', params: { count: 3 } }]);
    expect(findings[0]?.message).toBe('The last 3 check-ins did not mention the agreed goals.');
  });

  it.each([
    ['the newest refers to a criterion', [a('checkIn', { on: '2025-04-01', refs: [criterion] })], 'nothing'],
    ['one before the last three does', [a('checkIn', { on: '2024-12-01', refs: [criterion] })], 'warning engagement'],
    [
      'a report’s status does',
      [a('report', { on: '2025-04-01', statuses: [{ ref: criterion, status: 'on_track' }] })],
      'nothing',
    ],
    [
      'a report refers to an item',
      [a('report', { on: '2025-04-01', refs: [{ type: 'scopeItem', id: 's' }] })],
      'nothing',
    ],
    [
      'a report refers to a risk',
      [a('report', { on: '2025-04-01', refs: [{ type: 'risk', id: 'r' }] })],
      'warning engagement',
    ],
    [
      'an unsent report does',
      [a('report', { on: '2025-04-01', status: 'draft', refs: [criterion] })],
      'warning engagement',
    ],
    [
      'a skipped talk does',
      [a('checkIn', { on: '2025-04-01', skippedReason: 'ill', refs: [criterion] })],
      'warning engagement',
    ],
  ] as const)('when %s', (_what, rows, verdict) => {
    expect(verdictOf(key, '2025-06-01', [...three, ...rows])).toBe(verdict);
  });

  it('says nothing of fewer than three', () => {
    expect(verdictOf(key, '2025-06-01', talks('2025-01-01', '2025-02-01'))).toBe('nothing');
    expect(verdictOf(key, '2025-02-28', three)).toBe('nothing');
  });
});
