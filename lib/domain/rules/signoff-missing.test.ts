import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'signoff.missing';
const version = a('agreement', { version: 2, status: 'proposed', proposedOn: '2025-04-01' });
const signer = a('stakeholder', { signoffRequired: true });
const answered = (state: 'requested' | 'approved' | 'declined' | 'changes_requested', at?: string, more = {}) =>
  a('signOff', { state, at, ...more });

describe('GR-04, required sign-off missing', () => {
  it.each([
    ['7 days after it was proposed', '2025-04-08', [signer], 'nothing'],
    ['9 days, requested', '2025-04-10', [signer, answered('requested')], 'warning stakeholder'],
    ['14 days', '2025-04-15', [signer], 'warning stakeholder'],
    ['15 days', '2025-04-16', [signer], 'critical stakeholder'],
    ['approved', '2025-05-10', [signer, answered('approved', '2025-04-02T08:00:00Z')], 'nothing'],
    [
      'changes asked for',
      '2025-04-10',
      [signer, answered('changes_requested', '2025-04-02T08:00:00Z')],
      'warning stakeholder',
    ],
    ['declined at once', '2025-04-03', [signer, answered('declined', '2025-04-02T08:00:00Z')], 'critical stakeholder'],
    [
      'declined tomorrow does not exist yet',
      '2025-04-03',
      [signer, answered('declined', '2025-04-04T08:00:00Z')],
      'nothing',
    ],
    [
      'declined, then approved',
      '2025-05-10',
      [
        signer,
        answered('declined', '2025-04-02T08:00:00Z'),
        answered('approved', '2025-04-03T08:00:00Z', { id: 'later' }),
      ],
      'nothing',
    ],
    [
      'approved another version',
      '2025-04-10',
      [signer, answered('approved', '2025-04-02T08:00:00Z', { agreementId: 'old' })],
      'warning stakeholder',
    ],
    [
      'approved, but the proposal was taken back since',
      '2025-04-10',
      [signer, answered('approved', '2025-04-02T08:00:00Z', { voidedOn: '2025-04-03', voidReason: 'Wrong date' })],
      'warning stakeholder',
    ],
    [
      'declined an earlier proposal that was taken back, asked anew',
      '2025-04-03',
      [
        signer,
        answered('declined', '2025-04-02T08:00:00Z', { voidedOn: '2025-04-02', voidReason: 'Changed as asked' }),
        answered('requested', undefined, { id: 'anew' }),
      ],
      'nothing',
    ],
    ['need not sign', '2025-05-10', [a('stakeholder')], 'nothing'],
    ['has left', '2025-05-10', [a('stakeholder', { signoffRequired: true, leftOn: '2025-05-10' })], 'nothing'],
  ])('%s', (_when, today, rows, verdict) => {
    expect(verdictOf(rule, today, [version, ...rows])).toBe(verdict);
  });

  it('counts from the day in force where no day of proposal is known, and cannot count from none', () => {
    const since = a('agreement', { inForceOn: '2025-04-01' });
    expect(verdictOf(rule, '2025-04-10', [since, signer])).toBe('warning stakeholder');
    expect(verdictOf(rule, '2025-04-10', [a('agreement'), signer])).toBe('no_proposed_date? stakeholder');
    const declined = answered('declined', '2025-04-02T08:00:00Z');
    expect(verdictOf(rule, '2025-04-10', [a('agreement'), signer, declined])).toBe('critical stakeholder');
  });

  it('names person and version', () => {
    const message = (rows: ReturnType<typeof a>[]) =>
      runRule(rule, '2025-04-10', [version, ...rows]).findings[0]?.message;
    expect(message([signer])).toBe('Ms Sato has not signed version 2, proposed 9 days ago.');
    expect(message([signer, answered('declined', '2025-04-02T08:00:00Z')])).toBe('Ms Sato declined version 2.');
  });
});
