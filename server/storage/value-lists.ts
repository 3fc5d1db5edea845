/** The most rows, or values of a list, in one statement. Ten values a row, it is a tenth of what either engine takes. */
const mostInStatement = 256;

/**
 * Cuts rows into pieces whose lengths are powers of two, the longest first. A statement is written for a number of rows:
 * so there are a few texts of it, which stay prepared, instead of one for every number that comes along.
 */
export function piecesOf<Row>(rows: readonly Row[]): Row[][] {
  const pieces: Row[][] = [];
  let length = mostInStatement;
  for (let start = 0; start < rows.length; start += length) {
    while (length > rows.length - start) length /= 2;
    pieces.push(rows.slice(start, start + length));
  }
  return pieces;
}

/**
 * Cuts the values of a list such as `in (…)` as `piecesOf` does rows, but fills the last piece up with its own last
 * value: to such a list nothing is twice.
 */
export function listsOf<Value>(values: readonly Value[]): Value[][] {
  const lists: Value[][] = [];
  for (let start = 0; start < values.length; start += mostInStatement) {
    const list = values.slice(start, start + mostInStatement);
    const missing = 2 ** Math.ceil(Math.log2(list.length)) - list.length;
    const last = list.slice(-1);
    lists.push(list.concat(...Array.from({ length: missing }, () => last)));
  }
  return lists;
}
