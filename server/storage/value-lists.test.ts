import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listsOf, piecesOf } from './value-lists';

const lengths = [1, 2, 4, 8, 16, 32, 64, 128, 256];
const numbers = fc.array(fc.integer(), { maxLength: 1200 });

it('cuts rows into few lengths, and keeps each row once and in its order', () => {
  fc.assert(
    fc.property(numbers, (rows) => {
      const pieces = piecesOf(rows);
      expect(pieces.flat()).toEqual(rows);
      for (const piece of pieces) expect(lengths).toContain(piece.length);
    }),
  );
  expect(piecesOf([1, 2, 3, 4, 5, 6, 7]).map((piece) => piece.length)).toEqual([4, 2, 1]);
});

it('cuts values of a list into few lengths, and names nothing that was not in it', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const lists = listsOf(values);
      expect(new Set(lists.flat())).toEqual(new Set(values));
      for (const list of lists) expect(lengths).toContain(list.length);
    }),
  );
  expect(listsOf(['a', 'b', 'c'])).toEqual([['a', 'b', 'c', 'c']]);
  expect(listsOf([])).toEqual([]);
});
