import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'change.no_impact';
const cost = { amount: '0', currency: 'EUR' };
const change = (more: object = {}) => [a('changeRequest', { status: 'in_review', effect: { days: 5 }, ...more })];

describe('GR-37, change without its impact', () => {
  it.each<[string, object, string]>([
    ['no cost, no criteria, shared with the client', { sharedWithClient: true }, 'critical changeRequest'],
    ['not shared', {}, 'warning changeRequest'],
    ['approved', { status: 'approved' }, 'critical changeRequest'],
    ['only submitted', { status: 'submitted', sharedWithClient: true }, 'nothing'],
    ['zero and none count as given', { effect: { days: 0, cost, criteria: 'none' } }, 'nothing'],
    ['no effect at all', { effect: undefined }, 'warning changeRequest'],
  ])('%s', (_what, more, verdict) => {
    expect(verdictOf(rule, '2025-06-10', change(more))).toBe(verdict);
  });

  it('names what is missing', () => {
    const [finding] = runRule(rule, '2025-06-10', change()).findings;
    expect(finding?.params['missing']).toEqual(['cost', 'criteria']);
    expect(finding?.message).toBe('Two more pages does not say what it does to cost, the criteria.');
  });
});
