import type { DraftDocument } from '../../lib/domain/sow-import/draft-documents';
import type { StatementReading } from '../../lib/domain/sow-import/read-statement-of-work';
import type { ExpectedDocument, ExpectedStatement } from './corpus';

/** How often something was found rightly, found wrongly, and missed. */
export type Tally = { right: number; wrong: number; missed: number };

/** Of the parts that were found: how often a field was as expected, out of all where either side has it. */
export type FieldTally = { right: number; of: number };

export type Judgement = {
  kinds: Record<string, Tally>;
  fields: Record<string, FieldTally>;
  /** Lines with words, and how many of them the importer listed as not understood. */
  lines: { filled: number; notUnderstood: number };
};

type Found = Omit<ExpectedDocument, 'targetScore'>;

/** How alike the texts of an expected and a found part must be, by their pairs of characters. */
const alikeEnough = 0.6;
const alikeMetric = 0.5;

/** A document of the importer in the words of the labels. */
function foundOf(document: DraftDocument): Found {
  const lines = document.importedFrom?.lines ?? [];
  const dueOn = document.dueOn === undefined ? {} : { dueOn: document.dueOn };
  if (document.type === 'milestone') return { kind: 'milestone', lines, text: document.name, ...dueOn };
  if (document.type === 'scopeItem') {
    const { limit, unit, period } = document.allowance ?? {};
    const allowance =
      limit !== undefined && unit !== undefined ? { allowance: { limit, unit, ...(period ? { period } : {}) } } : {};
    return { kind: document.kind, lines, text: document.text, ...dueOn, ...allowance };
  }
  const { kind, statement, metric, unit, direction, baseline, target, targetMax } = document;
  return { kind, lines, text: statement, ...dueOn, metric, unit, direction, baseline, target, targetMax };
}

/** Compares what the importer made of one statement with what its labels say. */
export function judge(expected: ExpectedStatement, reading: StatementReading, filled: number): Judgement {
  const judgement: Judgement = {
    kinds: {},
    fields: {},
    lines: { filled, notUnderstood: new Set(reading.notUnderstood.map(({ line }) => line)).size },
  };
  const found = reading.documents.map(foundOf);
  const open = new Set(found);
  for (const label of expected.documents) {
    const match = likest(label, [...open]);
    const tally = tallyOf(judgement, label.kind);
    if (!match) tally.missed += 1;
    else {
      open.delete(match);
      tally.right += 1;
      judgeFields(judgement, label, match);
    }
  }
  for (const extra of open) tallyOf(judgement, extra.kind).wrong += 1;
  return judgement;
}

function tallyOf(judgement: Judgement, kind: string): Tally {
  judgement.kinds[kind] ??= { right: 0, wrong: 0, missed: 0 };
  return judgement.kinds[kind];
}

function likest(label: ExpectedDocument, found: readonly Found[]): Found | undefined {
  const [best] = found
    .filter((one) => one.kind === label.kind && one.lines.some((line) => label.lines.includes(line)))
    .map((one) => ({ one, likeness: likenessOf(one.text, label.text) }))
    .filter(({ likeness }) => likeness >= alikeEnough)
    .sort((a, b) => b.likeness - a.likeness);
  return best?.one;
}

function judgeFields(judgement: Judgement, label: ExpectedDocument, found: Found): void {
  const unitOf = (unit: string | undefined) => unit?.normalize('NFKC').toLowerCase();
  const amount = (one: Found) =>
    one.allowance && [one.allowance.limit, unitOf(one.allowance.unit), unitOf(one.allowance.period)].join(' ');
  count(judgement, 'date', label.dueOn, found.dueOn);
  if (label.kind === 'deliverable' || label.kind === 'activity')
    count(judgement, 'allowance', amount(label), amount(found));
  if (label.kind !== 'hard') return;
  const isSameMetric = likenessOf(label.metric ?? '', found.metric ?? '') >= alikeMetric;
  count(judgement, 'metric', label.metric, isSameMetric ? label.metric : (found.metric ?? ''));
  count(judgement, 'unit', unitOf(label.unit), unitOf(found.unit));
  count(judgement, 'direction', label.direction, found.direction);
  count(judgement, 'baseline', label.baseline, found.baseline);
  count(judgement, 'target', rangeOf(label), rangeOf(found));
}

const rangeOf = ({ target, targetMax }: Found) =>
  [target, targetMax].map((end) => (end === undefined ? '' : Number(end))).join(' ');

function count(judgement: Judgement, field: string, expected: string | undefined, found: string | undefined): void {
  if (expected === undefined && found === undefined) return;
  judgement.fields[field] ??= { right: 0, of: 0 };
  judgement.fields[field].of += 1;
  if (expected === found) judgement.fields[field].right += 1;
}

/** From 0 to 1, by the share of pairs of letters that two texts have in common (Dice). */
export function likenessOf(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const total = sizeOf(first) + sizeOf(second);
  if (total === 0) return 0;
  let shared = 0;
  for (const [pair, times] of first) shared += Math.min(times, second.get(pair) ?? 0);
  return (2 * shared) / total;
}

const sizeOf = (pairs: ReadonlyMap<string, number>) => [...pairs.values()].reduce((sum, times) => sum + times, 0);

function pairsOf(text: string): Map<string, number> {
  const letters = ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')} `;
  const pairs = new Map<string, number>();
  for (let index = 0; index < letters.length - 1; index += 1) {
    const pair = letters.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** The sum of several judgements. */
export function sumOfJudgements(judgements: readonly Judgement[]): Judgement {
  const sum: Judgement = { kinds: {}, fields: {}, lines: { filled: 0, notUnderstood: 0 } };
  for (const { kinds, fields, lines } of judgements) {
    for (const [kind, tally] of Object.entries(kinds)) {
      const whole = tallyOf(sum, kind);
      whole.right += tally.right;
      whole.wrong += tally.wrong;
      whole.missed += tally.missed;
    }
    for (const [field, tally] of Object.entries(fields)) {
      sum.fields[field] ??= { right: 0, of: 0 };
      const whole = sum.fields[field];
      whole.right += tally.right;
      whole.of += tally.of;
    }
    sum.lines.filled += lines.filled;
    sum.lines.notUnderstood += lines.notUnderstood;
  }
  return sum;
}
