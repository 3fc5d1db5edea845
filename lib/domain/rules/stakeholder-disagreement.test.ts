import { describe, expect, it } from 'vitest';
import { a, type Row } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'stakeholder.disagreement';
const people = [a('stakeholder', { id: 'cfo', name: 'CFO' }), a('stakeholder', { id: 'cmo', name: 'CMO' })];
const expects = (stakeholderId: string, value: string, recordedOn: string, more: object = {}) =>
  a('expectation', {
    id: `${stakeholderId} ${recordedOn}`,
    stakeholderId,
    metric: 'cost per lead',
    unit: 'EUR',
    value,
    recordedOn,
    ...more,
  });
const both = (first: string, second: string, more: object = {}) => [
  ...people,
  expects('cfo', first, '2025-05-20'),
  expects('cmo', second, '2025-06-01', more),
];
const later = 'cmo 2025-06-01';
const disagreement = (more: object = {}) =>
  a('disagreement', { stakeholderIds: ['cfo', 'cmo'], openedOn: '2025-06-01', ...more });

describe('GR-43, stakeholders disagree', () => {
  it.each<[string, string, Row[], string]>([
    ['7 days', '2025-06-08', [disagreement()], 'nothing'],
    ['8 days', '2025-06-09', [disagreement()], 'warning disagreement'],
    ['14 days', '2025-06-15', [disagreement()], 'warning disagreement'],
    ['15 days', '2025-06-16', [disagreement()], 'critical disagreement'],
    ['resolved', '2025-06-16', [disagreement({ resolvedOn: '2025-06-05' })], 'nothing'],
    [
      'a decision maker is involved',
      '2025-06-09',
      [disagreement(), a('stakeholder', { id: 'cfo', decisionMaker: true })],
      'critical disagreement',
    ],
  ])('written down: %s', (_what, today, rows, verdict) => {
    expect(verdictOf(rule, today, rows)).toBe(verdict);
  });

  it.each<[string, string, Row[], string]>([
    ['25 and 35 for 9 days', '2025-06-10', both('25', '35'), `warning ${later}`],
    ['30 and 31', '2025-06-10', both('30', '31'), 'nothing'],
    ['a tenth apart', '2025-06-10', both('30', '33'), 'nothing'],
    ['for 7 days', '2025-06-08', both('25', '35'), 'nothing'],
    ['for 15 days', '2025-06-16', both('25', '35'), `critical ${later}`],
    ['0 and anything', '2025-06-10', both('0', '0.1'), `warning ${later}`],
    ['another unit', '2025-06-10', both('25', '35', { unit: 'USD' }), 'nothing'],
    ['the metric written otherwise', '2025-06-10', both('25', '35', { metric: 'Cost  per Lead' }), `warning ${later}`],
    ['declined', '2025-06-10', both('25', '35', { disposition: 'declined' }), 'nothing'],
    ['an assumption that nobody confirmed', '2025-06-10', both('25', '35', { source: 'team_assumption' }), 'nothing'],
    [
      'they talk about it',
      '2025-06-10',
      [...both('25', '35'), disagreement({ about: 'The cost per lead', openedOn: '2025-06-09' })],
      'nothing',
    ],
    [
      'they settled it afterwards',
      '2025-06-10',
      [...both('25', '35'), disagreement({ about: 'The cost per lead', resolvedOn: '2025-06-01' })],
      'nothing',
    ],
    [
      'they settled it before',
      '2025-06-10',
      [...both('25', '35'), disagreement({ about: 'The cost per lead', resolvedOn: '2025-05-31' })],
      `warning ${later}`,
    ],
    ['the newest of each counts', '2025-06-10', [...both('25', '35'), expects('cfo', '35', '2025-05-21')], 'nothing'],
  ])('measured: %s', (_what, today, rows, verdict) => {
    expect(verdictOf(rule, today, rows)).toBe(verdict);
  });

  it('names people and values', () => {
    const message = (today: string, rows: Row[]) => runRule(rule, today, rows).findings[0]?.message;
    expect(message('2025-06-10', [...people, disagreement({ about: 'the header' })])).toBe(
      'CFO, CMO differ about the header. Open for 9 days.',
    );
    expect(message('2025-06-10', both('25', '35'))).toBe('CMO expects 35, CFO expects 25. Open for 9 days.');
  });

  it('compares with the value that lies furthest off', () => {
    const third = [a('stakeholder', { id: 'ceo', name: 'CEO' }), expects('ceo', '10', '2025-05-25')];
    const { findings } = runRule(rule, '2025-06-10', [...both('25', '35'), ...third]);
    expect(findings.map(({ params }) => [params['a'], params['b']])).toEqual([
      ['10', '25'],
      ['35', '10'],
    ]);
  });
});
