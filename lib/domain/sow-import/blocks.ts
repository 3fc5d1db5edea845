import { type Heading, headingAt } from './heading';
import { goesOn, joinTexts } from './join-lines';
import { sentencesOf } from './sentences';
import { endsSentence, hasWords, isBlank, type SourceLine } from './source-line';
import { type TableBlock, tableAt } from './table-block';

/** One thing said: a list's item, or a sentence of a paragraph. */
export type TextBlock = {
  kind: 'item' | 'sentence';
  text: string;
  lines: number[];
  indent: number;
};

export type Block =
  | ({ kind: 'heading' } & Heading & { indent: number })
  | TextBlock
  | ({ kind: 'table' } & TableBlock)
  /** A drawn line: it ends what was said above it, and two dashes begin a signature. */
  | { kind: 'rule'; lines: number[]; signs: boolean };

/** Puts the lines of a source together to what they say. `language` is for the sentences. */
export function blocksOf(lines: readonly SourceLine[], language: string): Block[] {
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line || isBlank(line)) {
      index += 1;
      continue;
    }
    const { read, next } = blocksAt(lines, index, line, language);
    blocks.push(...read);
    index = next;
  }
  return blocks;
}

type Read = { read: Block[]; next: number };

function blocksAt(lines: readonly SourceLine[], index: number, line: SourceLine, language: string): Read {
  if (!hasWords(line.text)) {
    const signs = /^--$|^[━─_]{4,}$/u.test(line.raw.trim());
    return { read: [{ kind: 'rule', lines: [line.number], signs }], next: index + 1 };
  }
  const table = tableAt(lines, index);
  if (table) return { read: [{ kind: 'table', ...table }], next: index + table.lineCount };
  const heading = headingAt(lines, index);
  if (heading) {
    return { read: [{ kind: 'heading', ...heading, indent: line.indent }], next: index + heading.lines.length };
  }
  return line.marker ? itemAt(lines, index, line, line.marker.content) : paragraphAt(lines, index, language);
}

function itemAt(lines: readonly SourceLine[], index: number, line: SourceLine, content: string): Read {
  const item: TextBlock = { kind: 'item', text: content, lines: [line.number], indent: line.indent };
  let next = index + 1;
  for (let below = lines[next]; below && belongsToItem(lines, next, below, item); below = lines[next]) {
    item.text = joinTexts(item.text, below.text);
    item.lines.push(below.number);
    next += 1;
  }
  return { read: [item], next };
}

function belongsToItem(lines: readonly SourceLine[], index: number, below: SourceLine, item: TextBlock): boolean {
  if (isBlank(below) || !hasWords(below.text) || tableAt(lines, index)) return false;
  // '30 June' on a line of its own may look like a numbered one.
  if (below.marker && !(goesOn(item.text, below.text) && /^\d/.test(below.text))) return false;
  if (goesOn(item.text, below.text)) return true;
  if (endsSentence(item.text) || headingAt(lines, index)) return false;
  return below.indent > item.indent || (endsSentence(below.text) && isFull(lines[index - 1]));
}

/** The fewest columns of a line that may have been broken for its length; a Chinese character takes two. */
const fullWidth = 40;

const isFull = (line: SourceLine | undefined): boolean =>
  line !== undefined &&
  line.text.length + (line.text.match(/[^\p{Script=Latin}\p{P}\s\d]/gu)?.length ?? 0) >= fullWidth;

function paragraphAt(lines: readonly SourceLine[], index: number, language: string): Read {
  const first = lines[index];
  const read: Block[] = [];
  let next = index;
  let text = '';
  let starts: { number: number; at: number }[] = [];
  const finish = () => {
    read.push(...sentenceBlocks(text, starts, language, first?.indent ?? 0));
    text = '';
    starts = [];
  };
  for (
    let line = lines[next];
    line && belongsToParagraph(lines, next, line, text, next === index);
    line = lines[next]
  ) {
    if (text !== '' && !goesOn(text, line.text)) finish();
    const joined = text === '' ? line.text : joinTexts(text, line.text);
    starts.push({ number: line.number, at: joined.length - line.text.length });
    text = joined;
    next += 1;
  }
  finish();
  return { read, next };
}

function belongsToParagraph(
  lines: readonly SourceLine[],
  index: number,
  line: SourceLine,
  text: string,
  isFirst: boolean,
): boolean {
  if (isFirst) return true;
  if (isBlank(line) || !hasWords(line.text) || tableAt(lines, index)) return false;
  if (goesOn(text, line.text)) return true;
  return line.marker === undefined && headingAt(lines, index) === undefined;
}

function sentenceBlocks(
  text: string,
  starts: readonly { number: number; at: number }[],
  language: string,
  indent: number,
): TextBlock[] {
  return sentencesOf(text, language).map((sentence) => {
    const lines = starts.filter(({ at }, position) => {
      const end = starts[position + 1]?.at ?? text.length;
      return at < sentence.end && end > sentence.start;
    });
    return { kind: 'sentence', text: sentence.text, lines: lines.map(({ number }) => number), indent };
  });
}
