import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'feedback.followup_lapsed';
const promised = {
  stakeholderId: 'stakeholder',
  answeredOn: '2025-06-03',
  answer: 'A new layout',
  promisedBy: '2025-06-10',
};

describe(key, () => {
  it('fires on the day after', () => {
    const { findings } = runRule(key, '2025-06-11', [a('stakeholder'), a('feedback', promised)]);
    expect(findings).toMatchObject([
      { severity: 'critical', params: { name: 'Ms Sato', answer: 'A new layout', promisedBy: '2025-06-10' } },
    ]);
    expect(findings[0]?.message).toBe('We promised Ms Sato “A new layout” by 10 Jun 2025.');
  });

  it.each([
    ['on the day', '2025-06-10', promised, 'nothing'],
    ['resolved', '2025-06-11', { ...promised, resolvedOn: '2025-06-09' }, 'nothing'],
    ['promised anew', '2025-06-11', { ...promised, promisedBy: '2025-06-20' }, 'nothing'],
    ['without a day', '2025-06-11', { ...promised, promisedBy: undefined }, 'nothing'],
    ['without an answer', '2025-06-11', { ...promised, answeredOn: undefined }, 'nothing'],
  ])('%s', (_when, today, fields, verdict) => {
    expect(verdictOf(key, today, [a('stakeholder'), a('feedback', fields)])).toBe(verdict);
  });

  it('speaks of a follow-up where the answer was not written down', () => {
    const rows = [a('stakeholder'), a('feedback', { ...promised, answer: undefined })];
    expect(runRule(key, '2025-06-11', rows).findings[0]?.message).toBe(
      'We promised Ms Sato a follow-up by 10 Jun 2025.',
    );
  });
});
