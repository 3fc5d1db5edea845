import { describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal';
import { importRows } from './import-row';
import { type KeptImport, parseKeptImport } from './kept-import';
import { readKeptImport } from './read-kept-import';
import { type ImportDecisions, sortedImport } from './sorted-import';

const text = ['Scope', '- Six landing pages', '- Monthly report', 'Not included', '- Video', '', 'Zzz qqq'].join('\n');

const kept: KeptImport = { source: { kind: 'text', text }, fileName: null, today: '2026-06-05', decisions: {} };

function rowsOf(source: KeptImport = kept) {
  let last = 0;
  const next = () => {
    last += 1;
    return `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`;
  };
  const reading = readKeptImport(source, { engagementId: 'e', agreementId: 'a', next });
  if (isRefusal(reading)) throw new Error(reading.message);
  return importRows(reading);
}

const sort = (decisions: ImportDecisions) => sortedImport(rowsOf(), decisions, () => 'new');
const keyOf = (words: string) => rowsOf().find((row) => row.text.includes(words))?.key ?? '';

describe('an import under review', () => {
  it('shows every line with something on it in the order of the source, but for headings', () => {
    const rows = rowsOf();
    expect(rows.map(({ text: words }) => words)).toEqual(
      expect.arrayContaining([expect.stringContaining('landing pages'), expect.stringContaining('Video')]),
    );
    expect(rows.map(({ line }) => line)).toEqual([...rows.map(({ line }) => line)].sort((a, b) => a - b));
    expect(rows.find(({ text: words }) => words.includes('Video'))?.kind).toBe('exclusion');
  });

  it('moves a line to another kind, and keeps where it came from', () => {
    const { parts } = sort({
      [keyOf('landing pages')]: { kind: 'clientDuty' },
      [keyOf('report')]: { kind: 'criterion' },
    });
    expect(parts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'scopeItem', kind: 'clientDuty', importedFrom: expect.anything() }),
        expect.objectContaining({ type: 'criterion', statement: expect.stringContaining('report'), kind: 'felt' }),
      ]),
    );
  });

  it('leaves a line out, and lists it with those that were not understood', () => {
    const before = sort({});
    const { parts, left } = sort({ [keyOf('Video')]: { kind: 'left' } });
    expect(parts).toHaveLength(before.parts.length - 1);
    expect(left.map(({ text: words }) => words)).toContain('Video');
    expect(left).toHaveLength(before.left.length + 1);
  });

  it('asks for the day of a milestone that has none', () => {
    const key = keyOf('report');
    expect(sort({ [key]: { kind: 'milestone' } }).withoutDay).toEqual([key]);
    const { parts, withoutDay } = sort({ [key]: { kind: 'milestone', dueOn: '2026-07-01' } });
    expect(withoutDay).toEqual([]);
    expect(parts).toContainEqual(expect.objectContaining({ type: 'milestone', dueOn: '2026-07-01' }));
  });

  it('goes on where it stood: what was kept gives the same rows', () => {
    const again = parseKeptImport(JSON.stringify(kept));
    expect(again && rowsOf(again)).toEqual(rowsOf());
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another form', '{"source":1}'],
  ])('takes %s as no import', (_what, stored) => {
    expect(parseKeptImport(stored)).toBeNull();
  });

  it('refuses an empty text, and more than 5,000 lines with the count', () => {
    const read = (long: string) =>
      readKeptImport(
        { ...kept, source: { kind: 'text', text: long } },
        { engagementId: 'e', agreementId: 'a', next: () => '' },
      );
    expect(read(' \n ')).toMatchObject({ refused: true, code: 'required' });
    expect(read('x\n'.repeat(5001))).toMatchObject({ code: 'too_large', message: expect.stringContaining('5001') });
  });
});
