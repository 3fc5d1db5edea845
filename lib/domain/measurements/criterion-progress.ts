import type { DocumentOf } from '../document';
import type { DocumentIndex } from '../documents/document-index';
import { isSameName } from '../values/normal-form';

type Criterion = DocumentOf<'criterion'>;

/** A measured value on its day; `value` is the decimal string as it was typed. */
export type Reading = { on: string; value: string };

/** Where a criterion stands, in the order of days. */
export type CriterionProgress = {
  /** Baseline (if it has a day) and measured values, one a day, the oldest first. */
  readings: Reading[];
  /** The newest measured value; null before the first. */
  latest: Reading | null;
};

/** A hard criterion's values: the newest of each day, in its unit, without those that a later one corrects. */
export function criterionProgress(criterion: Criterion, index: DocumentIndex, today: string): CriterionProgress {
  const ids = new Set(lineage(criterion, index));
  const all = index.list('measurement').filter((measurement) => ids.has(measurement.criterionId));
  const corrected = new Set(all.map((measurement) => measurement.corrects));
  const byDay = new Map<string, DocumentOf<'measurement'>>();
  for (const measurement of all) {
    if (corrected.has(measurement.id) || measurement.on > today || !isSameName(measurement.unit, criterion.unit))
      continue;
    const other = byDay.get(measurement.on);
    if (!other || isNewer(measurement, other)) byDay.set(measurement.on, measurement);
  }
  const measured = [...byDay.values()].map(({ on, value }) => ({ on, value })).sort((a, b) => (a.on < b.on ? -1 : 1));
  const { baseline, baselineOn } = criterion;
  const first = baseline !== undefined && baselineOn !== undefined ? [{ on: baselineOn, value: baseline }] : [];
  const from = first[0]?.on ?? '';
  return { readings: [...first, ...measured.filter(({ on }) => on > from)], latest: measured.at(-1) ?? null };
}

/** The criterion and what it was called in earlier versions: their measurements carry on. */
function lineage(criterion: Criterion, index: DocumentIndex): string[] {
  const ids = [criterion.id];
  let previous = index.find('criterion', criterion.previousId);
  while (previous && !ids.includes(previous.id)) {
    ids.push(previous.id);
    previous = index.find('criterion', previous.previousId);
  }
  return ids;
}

function isNewer(a: DocumentOf<'measurement'>, b: DocumentOf<'measurement'>): boolean {
  const order = (a.createdAt ?? '').localeCompare(b.createdAt ?? '');
  return order > 0 || (order === 0 && a.id > b.id);
}

/** The newest answer to a felt criterion, and how many steps its scale has. */
export type FeltAnswer = { on: string; score: number; min: number; max: number };

/** The newest answer that stakeholders gave to a felt criterion's question. */
export function feltAnswer(criterion: Criterion, index: DocumentIndex): FeltAnswer | null {
  const ids = new Set(lineage(criterion, index));
  const answers = index.list('pulse').flatMap((pulse) => {
    const on = pulse.answeredOn;
    if (on === undefined) return [];
    return pulse.answers
      .filter((answer) => answer.criterionId !== undefined && ids.has(answer.criterionId))
      .map(({ score, min, max }) => ({ on, score, min, max }));
  });
  return answers.sort((a, b) => (a.on < b.on ? 1 : -1))[0] ?? null;
}
