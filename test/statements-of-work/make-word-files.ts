import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

/**
 * Writes each `*.docx` of the corpus from the `*.outline.md` beside it: one paragraph or table row a line, with Word's
 * own headings, lists and tables. Run it after an outline has changed:
 * `node --import tsx test/statements-of-work/make-word-files.ts`.
 */

const headings = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2];

type Block = Paragraph | Table;

const run = (text: string): ParagraphChild[] => [new TextRun(text)];

function paragraphOf(line: string): Paragraph {
  const heading = /^(#+) (.*)$/.exec(line);
  if (heading) {
    const level = headings[(heading[1]?.length ?? 1) - 1] ?? HeadingLevel.HEADING_3;
    return new Paragraph({ heading: level, children: run(heading[2] ?? '') });
  }
  const item = /^( *)- (.*)$/.exec(line);
  if (item) {
    const level = (item[1]?.length ?? 0) / 2;
    return new Paragraph({ numbering: { reference: 'bullets', level }, children: run(item[2] ?? '') });
  }
  return new Paragraph({ children: run(line) });
}

function tableOf(rows: readonly string[]): Table {
  const cellsOf = (row: string) => row.split('|').slice(1, -1);
  return new Table({
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: cellsOf(row).map(
            (cell) => new TableCell({ children: [new Paragraph({ children: run(cell.trim()) })] }),
          ),
        }),
    ),
  });
}

function blocksOf(outline: string): Block[] {
  const blocks: Block[] = [];
  let rows: string[] = [];
  for (const line of [...outline.split('\n'), '']) {
    if (line.startsWith('|')) {
      rows.push(line);
      continue;
    }
    if (rows.length > 0) blocks.push(tableOf(rows));
    rows = [];
    if (line !== '') blocks.push(paragraphOf(line));
  }
  return blocks;
}

const bullets = ['•', '–', '▪'].map((text, level) => ({ level, format: LevelFormat.BULLET, text }));

const root = import.meta.dirname;
const outlines = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.outline.md'));
for (const file of outlines) {
  const outline = await readFile(path.join(root, file), 'utf8');
  const document = new Document({
    creator: 'Goalpost',
    numbering: { config: [{ reference: 'bullets', levels: bullets }] },
    sections: [{ children: blocksOf(outline) }],
  });
  await writeFile(path.join(root, file.replace('.outline.md', '.docx')), await Packer.toBuffer(document));
}
