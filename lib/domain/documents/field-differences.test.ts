import { expect, it } from 'vitest';
import { fieldDifferences } from './field-differences';

it('names the fields that differ, old beside new, and no bookkeeping', () => {
  const before = { name: 'Acme', domains: ['a.example'], updatedAt: '1', edits: {} };
  const after = { name: 'Acme Ltd', domains: ['a.example'], updatedAt: '2', edits: { name: {} }, industry: 'Retail' };
  expect(fieldDifferences(before, after)).toEqual([
    { field: 'name', before: 'Acme', after: 'Acme Ltd' },
    { field: 'industry', before: null, after: 'Retail' },
  ]);
});

it('takes a document that was made or archived as all new or all gone', () => {
  expect(fieldDifferences(null, { text: 'x', createdBy: 'm' })).toEqual([{ field: 'text', before: null, after: 'x' }]);
  expect(fieldDifferences({ text: 'x' }, null)).toEqual([{ field: 'text', before: 'x', after: null }]);
});
