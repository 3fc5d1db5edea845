import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'smart.measurable';
const whole = {
  metric: 'Qualified leads per month',
  unit: 'leads',
  direction: 'up',
  baseline: '40',
  target: '100',
  source: 'CRM report',
} as const;
const agreement = a('agreement', { status: 'proposed' });
const missing = (fields: object) =>
  runRule(rule, '2025-06-01', [agreement, a('criterion', fields)]).findings[0]?.params['missing'];

describe('GR-14, SMART: not measurable', () => {
  it.each([
    ['all there', whole, undefined],
    ['no unit, no target', { ...whole, unit: undefined, target: undefined }, ['unit', 'target']],
    ['nothing', {}, ['metric', 'unit', 'direction', 'target', 'source', 'baseline']],
    ['only white space', { ...whole, source: '  ' }, ['source']],
    ['a band without its upper end', { ...whole, direction: 'band' }, ['targetMax']],
    [
      'a baseline that will be measured',
      { ...whole, baseline: undefined, baselineUnknown: { measureBy: '2025-01-01' } },
      undefined,
    ],
    ['a felt outcome with question and score', { kind: 'felt', question: 'How is it?', targetScore: 4 }, undefined],
    ['a felt outcome without them', { kind: 'felt' }, ['question', 'targetScore']],
  ])('%s', (_what, fields, expected) => {
    expect(missing(fields)).toEqual(expected);
  });

  it('is a hint while the agreement is a draft, a warning when it is offered', () => {
    expect(verdictOf(rule, '2025-06-01', [agreement, a('criterion')])).toBe('warning criterion');
    expect(verdictOf(rule, '2025-06-01', [a('agreement', { status: 'draft' }), a('criterion')])).toBe('info criterion');
  });

  it('lists what is missing in words', () => {
    const rows = [agreement, a('criterion', { ...whole, unit: undefined, target: undefined })];
    expect(runRule(rule, '2025-06-01', rows).findings[0]?.message).toBe(
      'Qualified leads per month cannot be measured yet: unit, target.',
    );
  });
});
