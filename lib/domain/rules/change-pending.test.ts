import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'change.pending';
const change = (more: object = {}) => [
  a('changeRequest', { submittedOn: '2025-06-01', waitingFor: 'Ms Sato', ...more }),
];

describe('GR-36, change request waiting', () => {
  it.each<[string, string, object, string]>([
    ['6 days', '2025-06-07', {}, 'nothing'],
    ['7 days', '2025-06-08', {}, 'nothing'],
    ['8 days', '2025-06-09', {}, 'warning changeRequest'],
    ['14 days', '2025-06-15', { status: 'in_review' }, 'warning changeRequest'],
    ['15 days', '2025-06-16', {}, 'critical changeRequest'],
    ['decided', '2025-06-30', { status: 'approved' }, 'nothing'],
    ['a draft', '2025-06-30', { status: 'draft' }, 'nothing'],
    ['no day of submission', '2025-06-30', { submittedOn: undefined }, 'no_submitted_date? changeRequest'],
  ])('%s', (_when, today, more, verdict) => {
    expect(verdictOf(rule, today, change(more))).toBe(verdict);
  });

  it('says whom it waits for, if that is known', () => {
    const message = (more: object) => runRule(rule, '2025-06-10', change(more)).findings[0]?.message;
    expect(message({})).toBe('Two more pages has waited 9 days for Ms Sato.');
    expect(message({ waitingFor: undefined })).toBe('Two more pages has waited 9 days for a decision.');
  });
});
