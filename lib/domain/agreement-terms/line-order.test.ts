import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { a, aSnapshot } from '../../../test/builders/a-snapshot';
import { placedAtEnd, positionAtEnd, positionsForMove, withPositions } from './line-order';
import type { Part } from './version-parts';

const placed = (...positions: (number | undefined)[]) =>
  positions.map((position, index) => ({ id: `item-${index}`, position }));

const moved = { id: 'moved', position: undefined };

describe('placedAtEnd', () => {
  const there = (type: 'scopeItem' | 'criterion', ...positions: (number | undefined)[]) =>
    placed(...positions).map((line) => ({ ...line, type }));

  it('puts new lines behind those of their kind that are there, in their own order', () => {
    const parts = [
      { type: 'scopeItem', position: 0 },
      { type: 'criterion', position: 1 },
      { type: 'milestone' },
      { type: 'scopeItem', position: 2 },
    ];
    expect(placedAtEnd(parts, [...there('scopeItem', 10, 40), ...there('criterion', 5)])).toEqual([
      { type: 'scopeItem', position: 50 },
      { type: 'criterion', position: 16 },
      { type: 'milestone' },
      { type: 'scopeItem', position: 52 },
    ]);
    expect(placedAtEnd(parts, [])).toEqual(parts);
  });
});

describe('withPositions', () => {
  it('gives a place to what never had one, behind the others, in the order of making', () => {
    const rows = [
      a('criterion', { id: 'c', createdAt: '2026-01-03T08:00:00Z' }),
      a('criterion', { id: 'z', createdAt: '2026-01-01T08:00:00Z' }),
      a('criterion', { id: 'a', position: 7 }),
      a('scopeItem', { id: 'item', position: 3 }),
      a('milestone', { id: 'milestone' }),
    ];
    const parts = aSnapshot(rows).documents.filter((part) => part.type !== 'client' && part.type !== 'engagement');
    const positions = withPositions(parts as Part[]).map((part) => [
      part.id,
      'position' in part ? part.position : null,
    ]);
    expect(positions).toEqual([
      ['c', 27],
      ['z', 17],
      ['a', 7],
      ['item', 3],
      ['milestone', null],
    ]);
  });
});

describe('positionsForMove', () => {
  it.each([
    ['before the first', 0, 5],
    ['between two', 1, 15],
    ['after the last', 2, 30],
  ])('changes one number %s', (_where, to, position) => {
    expect(positionsForMove(placed(10, 20), moved, to)).toEqual(new Map([['moved', position]]));
  });

  it('numbers anew where there is no room, and leaves out what stands right already', () => {
    expect(positionsForMove(placed(10, 10), moved, 1)).toEqual(
      new Map([
        ['moved', 20],
        ['item-1', 30],
      ]),
    );
  });

  it('numbers lines that had no position', () => {
    expect(positionsForMove(placed(undefined, undefined), moved, 1).get('moved')).toBe(20);
  });

  it('gives the order that was asked for, after any number of moves', () => {
    const move = fc.record({ from: fc.nat(7), to: fc.nat(7) });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        let items = placed(...Array.from({ length: 8 }, (_unused, index) => index + 1));
        let wanted = items.map(({ id }) => id);
        for (const { from, to } of moves) {
          const id = wanted[from] ?? '';
          wanted = wanted.filter((other) => other !== id);
          const item = items.find((one) => one.id === id);
          const others = items.filter((one) => one.id !== id);
          if (!item) continue;
          const positions = positionsForMove(others, item, to);
          wanted = [...wanted.slice(0, to), id, ...wanted.slice(to)];
          items = items
            .map((one) => ({ ...one, position: positions.get(one.id) ?? one.position }))
            .sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
          expect(items.map((one) => one.id)).toEqual(wanted);
        }
      }),
    );
  });
});

it('puts a new line after all others', () => {
  expect(positionAtEnd([])).toBe(10);
  expect(positionAtEnd(placed(3, 40, undefined))).toBe(50);
});
