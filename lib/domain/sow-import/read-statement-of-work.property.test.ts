import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../test/statements-of-work/corpus';
import { parseDocument } from '../document';
import { isRefusal } from '../refusal';
import { readRowsOfWork, readStatementOfWork } from './read-statement-of-work';

/** The same ids in each reading. */
const options = () => {
  let made = 0;
  const next = () => {
    made += 1;
    return `part-${made}`;
  };
  return { today: '2026-02-02', ids: { engagementId: 'e', agreementId: 'a', next } };
};

const read = (text: string) => readStatementOfWork(text, options());

type Row = { line: number; cells: string[] };

/** What a text says, without the marks in and between its words: those of Markdown are not in a heading. */
const words = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join('');

/** Lines of `text` whose words are neither on a document's line, nor in a heading above one, nor listed. */
function lostLines(text: string): number[] {
  const reading = read(text);
  if (isRefusal(reading)) return [];
  const held = new Set(reading.notUnderstood.map(({ line }) => line));
  const headings = new Set<string>();
  for (const { importedFrom } of reading.documents) {
    for (const line of importedFrom?.lines ?? []) held.add(line);
    for (const heading of importedFrom?.under ?? []) headings.add(words(heading));
  }
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const own = words(line.replace(/^\s*#+/, ''));
    const isHeld = own.length === 0 || held.has(index + 1) || headings.has(own) || isInHeading(headings, own);
    return isHeld ? [] : [index + 1];
  });
}

/** Rows of a table with words that are neither on a document's line, nor its head, nor listed. */
function lostRows(rows: readonly Row[]): Row[] {
  const reading = readRowsOfWork(rows, options());
  if (isRefusal(reading)) return [];
  const held = new Set(reading.notUnderstood.map(({ line }) => line));
  const heads = new Set<string>();
  for (const { importedFrom } of reading.documents) {
    for (const line of importedFrom?.lines ?? []) held.add(line);
    for (const head of importedFrom?.under ?? []) heads.add(words(head));
  }
  return rows.filter(({ line, cells }) => {
    const own = words(cells.join(' '));
    return own.length > 0 && !held.has(line) && !heads.has(own) && !isInHeading(heads, own);
  });
}

// A heading of a document is cut at 500 characters.
const isInHeading = (headings: ReadonlySet<string>, own: string) =>
  own.length > 350 && [...headings].some((heading) => own.startsWith(heading.slice(0, 300)));

const corpusLines = readCorpus()
  .filter(({ name }) => /\.(md|txt)$/.test(name))
  .flatMap(({ file }) => readFileSync(file, 'utf8').split('\n'));

const anyLine = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...corpusLines) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '---', '--', '| a | b |', '|---|---|', 'x\ty\tz', '  - ', '1.', '#', '【】', '===='),
  },
);

describe('every line of a statement of work', () => {
  it.each(
    readCorpus()
      .filter(({ name }) => /\.(md|txt)$/.test(name))
      .map(({ name, file }) => [name, file]),
  )('is in the draft or listed: %s', (_name, file) => expect(lostLines(readFileSync(file, 'utf8'))).toEqual([]));

  it('is in the draft or listed, whatever the lines and their order', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 40 }), (lines) => {
        expect(lostLines(lines.join('\n'))).toEqual([]);
      }),
      { numRuns: 300, examples: [[['__0__0', '第二条 除外事項', 'Banners']]] },
    );
  });

  it('is in the draft or listed, whatever the rows of a table', () => {
    const cell = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...corpusLines).map((line) => line.replaceAll('|', ' ')) },
      {
        weight: 2,
        arbitrary: fc.constantFrom('Art', 'Text', 'Kind', 'Deliverable', 'Out of scope', '種別', '2027-01-15', ''),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
    );
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(table, (rows) => {
        expect(lostRows(rows.map((cells, index) => ({ line: index + 1, cells })))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('gives documents that their schemas take, and the same ones again', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 40 }), (lines) => {
        const reading = read(lines.join('\n'));
        if (isRefusal(reading)) return;
        for (const document of reading.documents) expect(isRefusal(parseDocument(document))).toBe(false);
        expect(read(lines.join('\n'))).toEqual(reading);
      }),
      { numRuns: 150 },
    );
  });
});
