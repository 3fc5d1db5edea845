import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'client_input.no_tolerance';
const verdictFor = (fields: object) =>
  verdictOf(rule, '2025-06-01', [a('agreement', { status: 'draft' }), a('scopeItem', fields)]);

describe('GR-12, client’s own material without a tolerance', () => {
  it.each([
    ['neither', { clientSuppliedInput: true }, 'warning scopeItem'],
    ['a tolerance', { clientSuppliedInput: true, tolerance: 'layout ± 4 px at three widths' }, 'nothing'],
    ['an example', { clientSuppliedInput: true, acceptanceExample: 'page 1 as of 2 May' }, 'nothing'],
    ['white space only', { clientSuppliedInput: true, tolerance: ' ' }, 'warning scopeItem'],
    ['our own material', {}, 'nothing'],
  ])('%s', (_what, fields, verdict) => {
    expect(verdictFor(fields)).toBe(verdict);
  });

  it('names the material', () => {
    const rows = [a('agreement'), a('scopeItem', { text: 'the client’s own design', clientSuppliedInput: true })];
    expect(runRule(rule, '2025-06-01', rows).findings[0]?.message).toBe(
      'The client brings the client’s own design, but nothing says how closely the result must match it.',
    );
  });
});
