import type { DocumentOf } from '../document';
import { type DirectedCriterion, readPastResults } from '../rules/reading/past-results';
import type { Reading } from '../rules/reading/reading';
import type { Criterion } from '../rules/reading/versions';
import { decimalText, medianOf } from '../values/exact';

/** One past result beside a number. `from` names the engagement, unless its client is not to be named. */
export type PastResultShown = { id: string; value: string; on: string; industry: string | null; from: string | null };

/** What the team reached before, to be read beside a number while it is written. Values are decimal strings. */
export type PastResultRange = {
  n: number;
  best: string;
  /** The median. */
  usual: string;
  worst: string;
  /** So few that the range says little: they are shown with their number, as “2 only”. */
  isFew: boolean;
  /** The engagement's industry; null when the results are from others, and shown as such. */
  industry: string | null;
  /** The best first. */
  results: PastResultShown[];
};

/** Fewer results than this say little; the rule about headroom asks for as many by default. */
export const enoughResults = 3;

/**
 * The range of the team's own past results for a criterion as it is being written, the very ones that the gap rules
 * compare with. Null where there are none, or where no direction says what is better: a band has no best value.
 */
export function pastResultRange(criterion: Criterion, reading: Reading): PastResultRange | null {
  if (!isDirected(criterion)) return null;
  const { results, values, best, industry } = readPastResults(reading, criterion);
  if (best === undefined) return null;
  const sign = criterion.direction === 'up' ? -1 : 1;
  const order = values.map((_value, index) => index);
  const valueAt = (index: number) => values[index] ?? best;
  order.sort((a, b) => sign * valueAt(a).compare(valueAt(b)));
  const worst = valueAt(order.at(-1) ?? 0);
  return {
    n: values.length,
    best: decimalText(best),
    usual: decimalText(medianOf(values)),
    worst: decimalText(worst),
    isFew: values.length < enoughResults,
    industry,
    results: order.flatMap((index) => results[index] ?? []).map((result) => shown(result, reading)),
  };
}

function isDirected(criterion: Criterion): criterion is DirectedCriterion {
  return criterion.kind === 'hard' && (criterion.direction === 'up' || criterion.direction === 'down');
}

function shown(result: DocumentOf<'pastResult'>, reading: Reading): PastResultShown {
  const { id, value, on, industry, fromEngagementId, anonymous } = result;
  const { state } = reading.inWorkspace;
  const from = fromEngagementId === undefined ? undefined : state.find('engagement', fromEngagementId);
  const client = from && state.find('client', from.clientId);
  const named = from && client ? `${client.name}: ${from.name}` : null;
  return { id, value, on, industry: industry ?? null, from: anonymous ? null : named };
}
