import type { DocumentOf } from '../../document';
import { type Exact, exact } from '../../values/exact';
import { isSameName, nameKey } from '../../values/normal-form';
import { isBetter } from './measurements';
import type { Reading } from './reading';
import type { Criterion } from './versions';

/** A past result with its value ready to compare: several rules compare each. */
type PastResult = { result: DocumentOf<'pastResult'>; value: Exact };

/** What our own work reached before on the metric of one criterion. */
export type PastResults = {
  /** In the order of `values`. */
  results: readonly DocumentOf<'pastResult'>[];
  values: readonly Exact[];
  /** Undefined when there are none. */
  best: Exact | undefined;
  /** The industry they are from; null when they are from others. */
  industry: string | null;
};

/** A criterion that says which way is better, whatever it aims at. */
export type DirectedCriterion = Criterion & { direction: 'up' | 'down' };

/** A hard criterion that aims up or down at a target: what past results can be held against. */
export type AimedCriterion = DirectedCriterion & { target: string };

export function isAimed(criterion: Criterion): criterion is AimedCriterion {
  const { kind, direction, target } = criterion;
  return kind === 'hard' && (direction === 'up' || direction === 'down') && target !== undefined;
}

/** Past results in the engagement's industry; where there are none, those of all. */
export function pastResultsOf(reading: Reading, criterion: AimedCriterion): PastResults {
  const known = reading.once(knownPastResults);
  const results = known.get(criterion.id) ?? readPastResults(reading, criterion);
  known.set(criterion.id, results);
  return results;
}

const knownPastResults = (_reading: Reading) => new Map<string, PastResults>();

/** As `pastResultsOf`, for a criterion that is being written and so another one at each look. */
export function readPastResults(reading: Reading, criterion: DirectedCriterion): PastResults {
  const all = allPastResults(reading, criterion);
  const industry = industryOf(reading);
  const inIndustry = all.filter(({ result }) => isSameName(result.industry, industry));
  const chosen = inIndustry.length > 0 ? inIndustry : all;
  const values = chosen.map(({ value }) => value);
  return {
    results: chosen.map(({ result }) => result),
    values,
    best: bestOf(values, criterion.direction),
    industry: inIndustry.length > 0 && industry !== undefined ? industry : null,
  };
}

/** Whether a target is better than the best past result; null when there are fewer than `minN`. */
export function isBeyondBest(criterion: AimedCriterion, { values, best }: PastResults, minN: number): boolean | null {
  if (best === undefined || values.length < minN) return null;
  return isBetter(exact(criterion.target), best, criterion.direction);
}

/** Past results in any industry: same metric, unit and direction, from engagements that are over. */
export function allPastResults(reading: Reading, criterion: Criterion): readonly PastResult[] {
  const { metric, unit, direction } = criterion;
  if (metric === undefined || unit === undefined || direction === undefined) return [];
  const candidates =
    reading.inWorkspace.ofAll('pastResult', byMeasure).get(measureKey({ metric, unit, direction })) ?? [];
  return candidates.filter(({ result }) => {
    if (!reading.hasCome(result.on) || result.fromEngagementId === reading.engagement.id) return false;
    return !isStillRunning(reading, result.fromEngagementId);
  });
}

export function industryOf(reading: Reading): string | undefined {
  return reading.engagement.industry ?? reading.client?.industry;
}

/** Whether an engagement is in the snapshot and not ended: what it teaches is not settled yet. */
export function isStillRunning(reading: Reading, engagementId: string | undefined): boolean {
  if (engagementId === undefined) return false;
  const engagement = reading.inWorkspace.state.find('engagement', engagementId);
  return engagement !== undefined && engagement.status !== 'ended';
}

function bestOf(values: readonly Exact[], direction: 'up' | 'down'): Exact | undefined {
  return values.reduce<Exact | undefined>(
    (best, value) => (best === undefined || isBetter(value, best, direction) ? value : best),
    undefined,
  );
}

function byMeasure(pastResults: readonly DocumentOf<'pastResult'>[]): ReadonlyMap<string, PastResult[]> {
  const map = new Map<string, PastResult[]>();
  for (const result of pastResults) {
    const key = measureKey(result);
    const entry = { result, value: exact(result.value) };
    const list = map.get(key);
    if (list) list.push(entry);
    else map.set(key, [entry]);
  }
  return map;
}

const measureKey = ({ metric, unit, direction }: { metric: string; unit: string; direction: string }) =>
  JSON.stringify([nameKey(metric), nameKey(unit), direction]);
