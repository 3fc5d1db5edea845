import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { a, aSnapshot, type Row } from '../../../test/builders/a-snapshot';
import type { Line } from './line-order';
import { movedLines } from './moved-lines';

const isLine = (document: { type: string }): document is Line =>
  document.type === 'scopeItem' || document.type === 'criterion';

/** Criteria in the order of `names`; their ids begin with the version. */
const criteria = (version: string, names: readonly string[]): Line[] =>
  linesOf(names.map((name, at) => a('criterion', { id: `${version}-${name}`, statement: name, position: at + 1 })));

const linesOf = (rows: readonly Row[]) => aSnapshot(rows).documents.filter(isLine);

const moved = (before: readonly Line[], after: readonly Line[]) => {
  const old = new Map(before.map((line) => [line.id.slice(2), line]));
  const places = movedLines(before, after, ({ id }) => old.get(id.slice(2)));
  return [...places].map(([id, { after: line }]) => `${id.slice(2)} after ${line?.id.slice(2) ?? 'none'}`);
};

describe('movedLines', () => {
  it.each([
    ['nothing', 'ABCD', 'ABCD', []],
    ['the one that was taken to the front, not all others', 'ABCD', 'DABC', ['D after none']],
    ['the one that was taken to the end', 'ABCD', 'BCDA', ['A after D']],
    ['two that changed places, as one that moved', 'AB', 'BA', ['B after none']],
    ['none where lines came and went', 'ABCD', 'AXCYD', []],
    ['what moved past a new line', 'ABC', 'CXAB', ['C after none']],
  ])('finds %s', (_what, before, after, expected) => {
    expect(moved(criteria('1', [...before]), criteria('2', [...after]))).toEqual(expected);
  });

  it('says nothing of a line that was never put anywhere', () => {
    const unplaced = linesOf([a('criterion', { id: '1-A' }), a('criterion', { id: '1-B' })]);
    expect(moved(unplaced, criteria('2', ['B', 'A']))).toEqual([]);
  });

  it('says nothing of one that went into another group, and counts activities among the deliverables', () => {
    const item = (id: string, kind: 'deliverable' | 'activity' | 'exclusion', position: number) =>
      a('scopeItem', { id, kind, position });
    const before = linesOf([item('1-A', 'deliverable', 1), item('1-B', 'activity', 2), item('1-C', 'deliverable', 3)]);
    const after = linesOf([item('2-C', 'exclusion', 1), item('2-B', 'activity', 1), item('2-A', 'deliverable', 2)]);
    expect(moved(before, after)).toEqual(['B after none']);
  });

  it('leaves an order that rises, whatever was moved, and moves no more than it must', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...'ABCDEFGH'], { minLength: 8 }), fc.nat(7), fc.nat(7), (names, from, to) => {
        const shuffled = moved(criteria('1', [...'ABCDEFGH']), criteria('2', names)).map(([name]) => name);
        const stayed = names.filter((name) => !shuffled.includes(name));
        expect(stayed).toEqual([...stayed].sort());
        const one = [...'ABCDEFGH'];
        one.splice(to, 0, ...one.splice(from, 1));
        expect(moved(criteria('1', [...'ABCDEFGH']), criteria('2', one)).length).toBe(from === to ? 0 : 1);
      }),
    );
  });
});
