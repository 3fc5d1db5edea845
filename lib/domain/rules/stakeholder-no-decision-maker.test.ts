import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'stakeholder.no_decision_maker';
const people = (...ids: string[]) => ids.map((id) => a('stakeholder', { id }));

describe(key, () => {
  it('fires when none of four decides', () => {
    const { findings } = runRule(key, '2025-06-12', people('s1', 's2', 's3', 's4'));
    expect(findings).toMatchObject([{ severity: 'warning', subject: { type: 'engagement', id: 'engagement' } }]);
    expect(findings[0]?.message).toBe('No decision maker is named on the client’s side.');
  });

  it('fires when nobody is known at all, mildly while the engagement is a draft', () => {
    expect(verdictOf(key, '2025-06-12', [], { engagement: { status: 'draft' } })).toBe('info engagement');
  });

  it.each([
    ['one decides', { decisionMaker: true }, 'nothing'],
    ['the one who decides has left', { decisionMaker: true, leftOn: '2025-06-12' }, 'warning engagement'],
    ['the one who decides leaves tomorrow', { decisionMaker: true, leftOn: '2025-06-13' }, 'nothing'],
    ['one of another client decides', { decisionMaker: true, clientId: 'other' }, 'warning engagement'],
  ])('when %s', (_what, fields, verdict) => {
    expect(verdictOf(key, '2025-06-12', [...people('s1'), a('stakeholder', fields)])).toBe(verdict);
  });
});
