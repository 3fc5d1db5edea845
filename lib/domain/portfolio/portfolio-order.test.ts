import { describe, expect, it } from 'vitest';
import { arrangeRows, everything, type PortfolioFilter, type PortfolioSort } from './portfolio-order';
import type { PortfolioRow, RowFacts } from './portfolio-row';

const facts = (critical: number, warning: number, info: number, more: Partial<RowFacts> = {}): RowFacts => ({
  version: null,
  worst: null,
  counts: { critical, warning, info },
  nextDue: null,
  creep: null,
  ...more,
});
const row = (name: string, more: Partial<PortfolioRow> = {}): PortfolioRow => ({
  engagementId: name,
  engagementName: name,
  clientId: 'client',
  clientName: 'Northwind',
  status: 'active',
  ownerId: null,
  ownerName: null,
  people: '',
  isWaiting: false,
  facts: facts(0, 0, 0),
  ...more,
});
const arranged = (
  rows: PortfolioRow[],
  {
    sort = 'worst',
    isDescending = false,
    ...filter
  }: Partial<PortfolioFilter> & { sort?: PortfolioSort; isDescending?: boolean } = {},
) =>
  arrangeRows(rows, { ...everything, ...filter }, sort, isDescending, 'de').map(({ engagementName }) => engagementName);

describe('arrangeRows', () => {
  it('puts the worst first: by critical gaps, then warnings, then hints, and what is not worked out last', () => {
    const rows = [
      row('unknown', { facts: null }),
      row('quiet'),
      row('hints', { facts: facts(0, 0, 9) }),
      row('warnings', { facts: facts(0, 8, 0) }),
      row('critical', { facts: facts(1, 0, 0) }),
      row('critical and more', { facts: facts(1, 1, 0) }),
    ];
    const order = ['critical and more', 'critical', 'warnings', 'hints', 'quiet', 'unknown'];
    expect(arranged(rows)).toEqual(order);
    expect(arranged(rows, { isDescending: true })).toEqual([...order].reverse());
  });

  it('keeps rows that are equal in the order of their names, whichever way they are sorted', () => {
    const rows = [row('Ost 10'), row('Ost 9'), row('Äpfel')];
    expect(arranged(rows)).toEqual(['Äpfel', 'Ost 9', 'Ost 10']);
    expect(arranged(rows, { isDescending: true })).toEqual(['Äpfel', 'Ost 9', 'Ost 10']);
  });

  it('sorts by what is due next, and what has nothing due stands last', () => {
    const due = (on: string) => ({ facts: facts(0, 0, 0, { nextDue: { type: 'milestone', on, text: '' } }) });
    const rows = [row('never'), row('late', due('2026-12-01')), row('soon', due('2026-11-22'))];
    expect(arranged(rows, { sort: 'due' })).toEqual(['soon', 'late', 'never']);
  });

  it('sorts by owner, and what nobody owns stands last', () => {
    const rows = [row('none'), row('kim', { ownerName: 'Kim' }), row('ada', { ownerName: 'Ada' })];
    expect(arranged(rows, { sort: 'owner' })).toEqual(['ada', 'kim', 'none']);
  });

  it('finds each word, without case and accents, in client, engagement, owner and people', () => {
    const rows = [row('Müller Relaunch', { people: 'Frau Satō', ownerName: 'Kim' }), row('Other')];
    for (const text of ['muller', 'SATO kim', 'northwind relaunch', '  ']) {
      expect(arranged(rows, { text }), text).toContain('Müller Relaunch');
    }
    expect(arranged(rows, { text: 'muller ada' })).toEqual([]);
  });

  it('leaves what is at least as bad as asked; what is not worked out is not said to be bad', () => {
    const rows = [
      row('unknown', { facts: null }),
      row('w', { facts: facts(0, 1, 0) }),
      row('i', { facts: facts(0, 0, 1) }),
    ];
    expect(arranged(rows, { severity: 'critical' })).toEqual([]);
    expect(arranged(rows, { severity: 'warning' })).toEqual(['w']);
    expect(arranged(rows, { severity: 'info' })).toEqual(['w', 'i']);
  });

  it('filters by status and by owner', () => {
    const rows = [
      row('a', { status: 'ended', ownerId: 'kim' }),
      row('b', { ownerId: 'kim' }),
      row('c', { status: 'ended' }),
    ];
    expect(arranged(rows, { status: 'ended', ownerId: 'kim' })).toEqual(['a']);
  });
});
