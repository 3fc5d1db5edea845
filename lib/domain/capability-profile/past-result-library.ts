import type { DocumentOf } from '../document';
import type { DocumentIndex } from '../documents/document-index';
import { decimalText, exact, medianOf } from '../values/exact';
import { nameKey } from '../values/normal-form';
import { enoughResults } from './past-result-range';

type PastResult = DocumentOf<'pastResult'>;

/** What some results say together. Values are decimal strings; a band has no best and worst. */
export type ResultRange = {
  n: number;
  /** So few that the range says little: they are shown with their number, as “2 only”. */
  isFew: boolean;
  best: string | null;
  /** The median. */
  usual: string;
  worst: string | null;
};

/** The results of one metric in one unit and direction. */
export type PastResultGroup = ResultRange & {
  metric: string;
  unit: string;
  direction: PastResult['direction'];
  /** The range of each industry, in the order of the alphabet; null, and last, where none was written. */
  industries: (ResultRange & { industry: string | null })[];
  /** The newest first. */
  results: PastResult[];
};

/** The team's library of its own results, by metric. Names that differ in case or white space only are one. */
export function pastResultLibrary(index: DocumentIndex): PastResultGroup[] {
  const groups = new Map<string, PastResult[]>();
  for (const result of index.list('pastResult')) {
    const key = JSON.stringify([nameKey(result.metric), nameKey(result.unit), result.direction]);
    const group = groups.get(key);
    if (group) group.push(result);
    else groups.set(key, [result]);
  }
  return [...groups.values()].flatMap(groupOf).sort((a, b) => a.metric.localeCompare(b.metric));
}

function groupOf(unsorted: PastResult[]): PastResultGroup | [] {
  const results = [...unsorted].sort((a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id));
  const [newest] = results;
  if (!newest) return [];
  const { metric, unit, direction } = newest;
  return {
    metric,
    unit,
    direction,
    ...rangeOf(results, direction),
    industries: byIndustry(results, direction),
    results,
  };
}

function byIndustry(results: readonly PastResult[], direction: PastResult['direction']): PastResultGroup['industries'] {
  const groups = new Map<string, PastResult[]>();
  for (const result of results) {
    const key = nameKey(result.industry ?? '');
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups.values()]
    .map((group) => ({ industry: group[0]?.industry || null, ...rangeOf(group, direction) }))
    .sort((a, b) => Number(!a.industry) - Number(!b.industry) || (a.industry ?? '').localeCompare(b.industry ?? ''));
}

/** The range of at least one result. */
function rangeOf(results: readonly PastResult[], direction: PastResult['direction']): ResultRange {
  const values = results.map(({ value }) => exact(value)).sort((a, b) => a.compare(b));
  const [lowest, highest] = [values[0], values.at(-1)].map((value) => (value ? decimalText(value) : null));
  const isUp = direction === 'up';
  return {
    n: values.length,
    isFew: values.length < enoughResults,
    best: direction === 'band' ? null : ((isUp ? highest : lowest) ?? null),
    usual: decimalText(medianOf(values)),
    worst: direction === 'band' ? null : ((isUp ? lowest : highest) ?? null),
  };
}
