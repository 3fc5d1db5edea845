import type { Block, TextBlock } from './blocks';
import type { SectionKind } from './lexicon';
import type { PlacedPart, ReadingContext } from './part';
import { kindShown, readPart } from './read-part';
import { readTable } from './read-table';
import { sectionNamed, sectionOfHeading } from './section-kind';

/** A heading that is still open, and what it says the lines below it are about. */
type OpenHeading = {
  text: string;
  lines: readonly number[];
  style: string;
  indent: number;
  section: SectionKind | undefined;
  /** The name of the whole paper: sentences below it introduce it. */
  isTitle: boolean;
};

/** Words that were not understood, on the lines where they stand. */
export type Left = { text: string; lines: readonly number[] };

/** Reads blocks under their headings. Every block ends up in a part or in what is left; headings are named by parts. */
export function readBlocks(blocks: readonly Block[], context: ReadingContext): { parts: PlacedPart[]; left: Left[] } {
  const parts: PlacedPart[] = [];
  const left: Left[] = [];
  const firstHeading = blocks.find(({ kind }) => kind === 'heading');
  let open: OpenHeading[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      open = opened(open, block, block === firstHeading);
      nameByItems(open, blocks.slice(index + 1), context);
    } else if (block.kind === 'rule') open = block.signs ? [signature] : [];
    else if (block.kind === 'table') readTableBlock(block, open, context, parts, left);
    else {
      open = closedBy(open, block);
      const isSentence = block.kind === 'sentence';
      const section = sectionOf(isSentence ? open.filter(({ isTitle }) => !isTitle) : open);
      const part = readPart(block.text, section, isSentence, context);
      if (part) parts.push({ part, lines: block.lines, under: underOf(open), source: block.text });
      else left.push(block);
    }
  }
  return { parts, left };
}

/** What stands below the mark of a signature is no promise. */
const signature: OpenHeading = {
  text: '',
  lines: [],
  style: 'signature',
  indent: 0,
  section: 'ignored',
  isTitle: false,
};

function opened(
  open: readonly OpenHeading[],
  heading: Extract<Block, { kind: 'heading' }>,
  isFirst: boolean,
): OpenHeading[] {
  const level = open.findIndex(({ style }) => style === heading.style || style === 'signature');
  const above = level < 0 ? open : open.slice(0, level);
  const named = sectionNamed(heading.text);
  const isTitle = isFirst && (named === undefined || named.kind === 'scope' || named.share < 0.6);
  return [...above, { ...heading, section: isTitle ? named?.kind : sectionOfHeading(heading.text), isTitle }];
}

/** An item closes the headings that were items of its own list: 'Design:' over its sub-items, then 'Build'. */
function closedBy(open: OpenHeading[], block: TextBlock): OpenHeading[] {
  if (block.kind !== 'item') return open;
  const level = open.findIndex(({ style, indent }) => style.startsWith('colon bullet') && block.indent <= indent);
  return level < 0 ? open : open.slice(0, level);
}

/** Gives a heading that says nothing, under none that does, the section that the items below it show. */
function nameByItems(open: readonly OpenHeading[], below: readonly Block[], context: ReadingContext): void {
  const last = open.at(-1);
  if (last && sectionOf(open) === undefined) last.section = sectionShown(below, context);
}

/** What the items below a heading that says nothing show: one way from number to number, or mostly names with days. */
function sectionShown(below: readonly Block[], context: ReadingContext): SectionKind | undefined {
  const end = below.findIndex(({ kind }) => kind === 'heading');
  const items = (end < 0 ? below : below.slice(0, end)).flatMap((block) => (block.kind === 'item' ? [block.text] : []));
  const shown = items.map((text) => kindShown(text.normalize('NFKC'), context));
  if (shown.includes('criterion')) return 'criterion';
  const milestones = shown.filter((kind) => kind === 'milestone').length;
  return milestones > 0 && milestones * 2 >= items.length ? 'milestone' : undefined;
}

const sectionOf = (open: readonly OpenHeading[]) => open.findLast(({ section }) => section !== undefined)?.section;

const underOf = (open: readonly OpenHeading[]) => open.map(({ text, lines }) => ({ text, lines }));

function readTableBlock(
  block: Extract<Block, { kind: 'table' }>,
  open: readonly OpenHeading[],
  context: ReadingContext,
  parts: PlacedPart[],
  left: Left[],
): void {
  const table = readTable(block.rows, sectionOf(open), context);
  const header = table.header
    ? [{ text: table.header.cells.join(' | '), lines: [...table.header.lines, ...block.drawnLines] }]
    : [];
  for (const { row, part } of table.rows) {
    const source = row.cells.join(' | ');
    if (part) parts.push({ part, lines: row.lines, under: [...underOf(open), ...header], source });
    else left.push({ text: source, lines: row.lines });
  }
}
