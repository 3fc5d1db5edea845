import { describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal';
import { readRowsOfWork, readStatementOfWork, type StatementReading } from './read-statement-of-work';

const options = { today: '2026-02-02', ids: { engagementId: 'e', agreementId: 'a', next: () => 'id' } };

function readingOf(text: string): StatementReading {
  const reading = readStatementOfWork(text, options);
  if (isRefusal(reading)) throw new Error(reading.message);
  return reading;
}

describe('readStatementOfWork', () => {
  it('reads metric, unit, target and day out of a sentence', () => {
    const { language, documents } = readingOf('## Ziele\n- Kosten pro Lead unter 30 € bis Ende Juni');
    expect(language).toBe('de');
    expect(documents).toMatchObject([
      {
        type: 'criterion',
        kind: 'hard',
        metric: 'Kosten pro Lead',
        unit: '€',
        direction: 'down',
        target: '30',
        dueOn: '2026-06-30',
        importedFrom: { lines: [2], under: ['Ziele'] },
      },
    ]);
  });

  it('keeps criteria and items in the order of the source', () => {
    const { documents } = readingOf(
      '## Goals\n- 100 leads a month\n- Cost per lead below 30 EUR\n## Scope\n- A report',
    );
    const positions = documents.map((part) => ('position' in part ? part.position : undefined));
    expect(documents.map(({ type }) => type)).toEqual(['criterion', 'criterion', 'scopeItem']);
    expect(positions).toEqual([0, 1, 2]);
  });

  it('lists the sentence of a line that it did not understand beside the one that it did', () => {
    const { documents, notUnderstood } = readingOf('Naming is not included. Lisbon is lovely in spring.');
    expect(documents).toMatchObject([{ kind: 'exclusion', text: 'Naming is not included.' }]);
    expect(notUnderstood).toEqual([{ line: 1, text: 'Lisbon is lovely in spring.' }]);
  });

  it('keeps a heading that nothing stands under in the list', () => {
    const { notUnderstood } = readingOf('# Deliverables\n- A report\n# Fees\nThe fee is 300.');
    expect(notUnderstood.map(({ line }) => line)).toEqual([3, 4]);
  });

  it.each([
    ['nothing', ''],
    ['only white space', ' \n\t\n\u3000\n'],
  ])('refuses %s', (_what, text) => {
    expect(readStatementOfWork(text, options)).toMatchObject({ refused: true, code: 'required' });
  });

  it('reads 5,000 lines and refuses one more with the count', () => {
    const lines = Array.from({ length: 5000 }, (_none, index) => `- Report ${index}`);
    expect(isRefusal(readStatementOfWork(`${lines.join('\n')}\n`, options))).toBe(false);
    expect(readStatementOfWork([...lines, '- One more'].join('\n'), options)).toMatchObject({
      code: 'too_large',
      message: expect.stringContaining('5001'),
    });
  });

  it('reads rows, each with its own kind, and notes what no field holds', () => {
    const rows = [
      ['Type', 'Item', 'Due', 'Owner'],
      ['Deliverable', 'Site map', '2026-03-02', 'Us'],
      ['Out of scope', 'Hosting', '', ''],
      ['Price', 'Fixed fee', '', '900'],
    ].map((cells, index) => ({ line: index + 1, cells }));
    expect(readRowsOfWork(rows, options)).toMatchObject({
      documents: [
        {
          kind: 'deliverable',
          text: 'Site map',
          dueOn: '2026-03-02',
          clarification: expect.stringContaining('Owner: Us'),
        },
        { kind: 'exclusion', text: 'Hosting' },
      ],
      notUnderstood: [{ line: 4 }],
    });
  });

  it('reads the plainest table there is: what kind, and which text', () => {
    const rows = [
      { line: 1, cells: ['kind', 'text'] },
      { line: 2, cells: ['exclusion', 'Translation into French'] },
      { line: 3, cells: ['deliverable', 'A media list'] },
    ];
    expect(readRowsOfWork(rows, options)).toMatchObject({
      documents: [
        { kind: 'exclusion', text: 'Translation into French' },
        { kind: 'deliverable', text: 'A media list' },
      ],
    });
  });
});
