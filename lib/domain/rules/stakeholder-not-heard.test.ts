import { describe, expect, it } from 'vitest';
import { a, type Row } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'stakeholder.not_heard';
const added = (more: object = {}) => a('stakeholder', { addedOn: '2025-06-01', role: 'CFO', ...more });
const heard = (more: object = {}) => a('expectation', more);

describe('GR-44, stakeholder not asked', () => {
  it.each<[string, string, Row[], string]>([
    ['a decision maker after 10 days', '2025-06-11', [added({ decisionMaker: true })], 'warning stakeholder'],
    ['one who signs', '2025-06-11', [added({ signoffRequired: true })], 'warning stakeholder'],
    ['somebody else', '2025-06-11', [added()], 'info stakeholder'],
    ['after 7 days', '2025-06-08', [added()], 'nothing'],
    ['after 8 days', '2025-06-09', [added()], 'info stakeholder'],
    ['heard', '2025-06-11', [added(), heard()], 'nothing'],
    ['only assumed', '2025-06-11', [added(), heard({ source: 'team_assumption' })], 'info stakeholder'],
    ['has left', '2025-06-11', [added({ leftOn: '2025-06-11' })], 'nothing'],
    ['of another client', '2025-06-11', [added({ clientId: 'other' })], 'nothing'],
  ])('%s', (_what, today, rows, verdict) => {
    expect(verdictOf(rule, today, rows)).toBe(verdict);
  });

  it('names person and role', () => {
    const message = (more: object) => runRule(rule, '2025-06-11', [added(more)]).findings[0]?.message;
    expect(message({})).toBe('We have not recorded what Ms Sato (CFO) expects.');
    expect(message({ role: undefined })).toBe('We have not recorded what Ms Sato expects.');
  });
});
