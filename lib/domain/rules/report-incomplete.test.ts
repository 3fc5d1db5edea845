import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'report.incomplete';
const whole: Parameters<typeof a<'report'>>[1] = {
  on: '2025-06-01',
  status: 'ready',
  done: ['A'],
  now: ['B'],
  next: ['C'],
  noProblems: true,
};
const problem = { text: 'API delay' };

describe(key, () => {
  it('fires on a problem with neither a solution nor a day for one', () => {
    const { findings } = runRule(key, '2025-06-02', [
      a('report', { ...whole, noProblems: undefined, problems: [problem] }),
    ]);
    expect(findings).toMatchObject([{ severity: 'warning', params: { missing: ['solution'] } }]);
    expect(findings[0]?.message).toBe('The report does not say how a problem is solved.');
  });

  it.each([
    ['whole', {}, 'nothing'],
    ['with nothing done', { done: [] }, 'done'],
    ['with only white space for now', { now: [' '] }, 'now'],
    ['without next', { next: [] }, 'next'],
    ['silent about problems', { noProblems: false }, 'problems'],
    ['with a problem and its solution', { problems: [{ ...problem, solution: 'A second key' }] }, 'nothing'],
    ['with a problem and a day', { problems: [{ ...problem, solveBy: '2025-06-09' }] }, 'nothing'],
    ['with nothing at all', { done: [], now: [], next: [], noProblems: undefined }, 'done now problems next'],
  ])('a report %s', (_what, fields, missing) => {
    const { findings } = runRule(key, '2025-06-02', [a('report', { ...whole, ...fields })]);
    const found = findings.flatMap(({ params }) => params['missing']).join(' ');
    expect(found || 'nothing').toBe(missing);
  });

  it('is mild about drafts, reads the newest sent one, and none to come', () => {
    const rows = [
      a('report', { id: 'draft', on: '2025-06-01', status: 'draft' }),
      a('report', { id: 'old', on: '2025-05-01' }),
      a('report', { id: 'new', on: '2025-06-01' }),
      a('report', { id: 'tomorrow', on: '2025-06-03', status: 'ready' }),
    ];
    expect(verdictOf(key, '2025-06-02', rows)).toBe('warning new, info draft');
  });
});
