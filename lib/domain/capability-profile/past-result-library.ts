import type { DocumentOf } from '../document';
import type { DocumentIndex } from '../document-index';
import { decimalText, exact, medianOf } from '../exact';
import { nameKey } from '../normal-form';

type PastResult = DocumentOf<'pastResult'>;

/** The results of one metric in one unit and direction. Values are decimal strings; a band has no best and worst. */
export type PastResultGroup = {
  metric: string;
  unit: string;
  direction: PastResult['direction'];
  best: string | null;
  usual: string;
  worst: string | null;
  /** Industries that the results are from, each once, in the order of the alphabet. */
  industries: string[];
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
  const values = results.map(({ value }) => exact(value)).sort((a, b) => a.compare(b));
  const [lowest, highest] = [values[0], values.at(-1)].map((value) => (value ? decimalText(value) : null));
  const isUp = direction === 'up';
  const industries = new Set(results.flatMap(({ industry }) => industry ?? []));
  return {
    metric,
    unit,
    direction,
    best: direction === 'band' ? null : ((isUp ? highest : lowest) ?? null),
    usual: decimalText(medianOf(values)),
    worst: direction === 'band' ? null : ((isUp ? lowest : highest) ?? null),
    industries: [...industries].sort((a, b) => a.localeCompare(b)),
    results,
  };
}
