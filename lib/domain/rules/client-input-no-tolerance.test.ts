import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'client_input.no_tolerance';
const design = { text: 'Implement the client’s own design', clientSuppliedInput: true };

describe(key, () => {
  it('fires when nothing says how closely the result must match', () => {
    const { findings } = runRule(key, '2025-06-01', [a('agreement', { status: 'draft' }), a('scopeItem', design)]);
    expect(findings).toMatchObject([{ severity: 'warning', params: { input: 'Implement the client’s own design' } }]);
    expect(findings[0]?.message).toBe(
      'The client brings Implement the client’s own design, but nothing says how closely the result must match it.',
    );
  });

  it.each([
    [
      'with a tolerance',
      { ...design, tolerance: 'layout ± 4 px at three widths; licensed substitute font' },
      'nothing',
    ],
    ['with an example', { ...design, acceptanceExample: 'The start page of May' }, 'nothing'],
    ['with a tolerance of white space', { ...design, tolerance: ' ' }, 'warning scopeItem'],
    ['that is all ours', { clientSuppliedInput: false }, 'nothing'],
  ])('an item %s', (_what, fields, verdict) => {
    expect(verdictOf(key, '2025-06-01', [a('agreement'), a('scopeItem', fields)])).toBe(verdict);
  });
});
