import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'stakeholder.not_briefed';
const agreement = a('agreement', { inForceOn: '2025-05-02' });
const joined = { addedOn: '2025-06-01' };

describe(key, () => {
  it('fires 11 days after somebody joined', () => {
    const { findings } = runRule(key, '2025-06-12', [agreement, a('stakeholder', joined)]);
    expect(findings).toMatchObject([{ severity: 'warning', subject: { type: 'stakeholder', id: 'stakeholder' } }]);
    expect(findings[0]?.message).toBe('Ms Sato joined after the agreement was signed and has not seen it.');
  });

  it.each([
    ['on day 7', '2025-06-08', joined, 'nothing'],
    ['on day 8', '2025-06-09', joined, 'warning stakeholder'],
    ['when briefed', '2025-06-12', { ...joined, briefedOn: '2025-06-05' }, 'nothing'],
    ['when there at the time', '2025-06-12', { addedOn: '2025-05-02' }, 'nothing'],
    ['when added the day after', '2025-06-12', { addedOn: '2025-05-03' }, 'warning stakeholder'],
    ['when gone', '2025-06-12', { ...joined, leftOn: '2025-06-12' }, 'nothing'],
  ])('%s', (_when, today, fields, verdict) => {
    expect(verdictOf(key, today, [agreement, a('stakeholder', fields)])).toBe(verdict);
  });

  it('is not evaluated without the day the version came into force', () => {
    expect(verdictOf(key, '2025-06-12', [a('agreement'), a('stakeholder', joined)])).toBe(
      'no_in_force_date? stakeholder',
    );
    expect(verdictOf(key, '2025-06-12', [a('agreement', { status: 'proposed' }), a('stakeholder', joined)])).toBe(
      'nothing',
    );
  });
});
