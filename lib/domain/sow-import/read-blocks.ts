import type { Block, TextBlock } from './blocks';
import { type SectionKind, sectionKinds } from './lexicon';
import type { PlacedPart } from './part';
import { kindSaid, kindShown, readPart, saysFeeling } from './read-part';
import { readTable } from './read-table';
import type { ReadingContext } from './reading-context';
import { sectionNamed, sectionOfHeading } from './section-kind';
import { isWork } from './thing-or-doing';

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
  // A sentence behind a heading's list often speaks of other things again.
  let isBehindList = false;
  let hasScope = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'sentence') isBehindList = block.kind === 'item' || block.kind === 'table';
    if (block.kind === 'heading') {
      open = opened(open, block, block === firstHeading && blocks[index + 1]?.kind !== 'item');
      nameByItems(open, itemsBelow(blocks, index), hasScope, context);
      hasScope ||= ['scope', 'deliverable', 'activity'].includes(open.at(-1)?.section ?? '');
    } else if (block.kind === 'rule') open = block.signs ? [signature] : [];
    else if (block.kind === 'table') readTableBlock(block, open, context, parts, left);
    else {
      open = closedBy(open, block);
      const isSentence = block.kind === 'sentence';
      const section = sectionOf(isSentence ? open.filter(({ isTitle }) => !isTitle) : open);
      const own = isSentence && isBehindList ? ownSection(block, section, context) : section;
      const part = readPart(block.text, own, isSentence, context);
      if (part) parts.push({ part, lines: block.lines, under: underOf(open), source: block.text });
      else left.push(block);
    }
  }
  return { parts, left };
}

/** What a sentence behind a list says of itself. Goals ask for a number or a feeling anyway: there, work is none. */
function ownSection(block: TextBlock, section: SectionKind | undefined, context: ReadingContext) {
  if (section === 'ignored') return section;
  const said = kindSaid(block.text.normalize('NFKC'), context);
  if (section !== 'criterion') return said;
  if (saysFeeling(block.text)) return section;
  return said === undefined || ['deliverable', 'activity', 'milestone'].includes(said) ? section : said;
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

/** The items between the heading at `index` and the next. */
function itemsBelow(blocks: readonly Block[], index: number): string[] {
  const items: string[] = [];
  for (let below = index + 1; below < blocks.length; below += 1) {
    const block = blocks[below];
    if (!block || block.kind === 'heading') break;
    if (block.kind === 'item') items.push(block.text.normalize('NFKC'));
  }
  return items;
}

/** Gives a heading that says nothing, under none that does, the section that the items below it show. */
function nameByItems(
  open: readonly OpenHeading[],
  items: readonly string[],
  hasScope: boolean,
  context: ReadingContext,
) {
  const last = open.at(-1);
  if (last && sectionOf(open) === undefined) last.section = sectionShown(items, hasScope, context);
}

/**
 * What the items below a heading that says nothing show: one way from number to number, mostly names with days, mostly
 * what one kind of sentence says, or work, when none was listed before: a paper names it first.
 */
function sectionShown(items: readonly string[], hasScope: boolean, context: ReadingContext): SectionKind | undefined {
  const shown = items.map((text) => kindShown(text, context));
  if (shown.includes('criterion')) return 'criterion';
  const isMost = (count: number) => count > 0 && count * 2 >= items.length;
  if (isMost(shown.filter((kind) => kind === 'milestone').length)) return 'milestone';
  const said = items.map((text) => kindSaid(text, context));
  const common = sectionKinds.find((kind) => isMost(said.filter((one) => one === kind).length));
  if (common) return common;
  return !hasScope && items.length >= 2 && isMost(items.filter(isWork).length) ? 'scope' : undefined;
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
  const table = readTable(block, sectionOf(open), context);
  const header = table.header
    ? [{ text: table.header.cells.join(' | '), lines: [...table.header.lines, ...block.drawnLines] }]
    : [];
  for (const { row, part } of table.rows) {
    const source = row.cells.join(' | ');
    if (part) parts.push({ part, lines: row.lines, under: [...underOf(open), ...header], source });
    else left.push({ text: source, lines: row.lines });
  }
}
