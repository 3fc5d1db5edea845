import { type Exact, exact, isZero } from '../../values/exact';
import { nameKey, normalForm } from '../../values/normal-form';
import { clientExpectationsOf, type Expectation } from './client-expectations';
import { byDayThenId } from './days';
import { findStakeholder } from './people';
import type { Reading } from './reading';

/** An expectation that says how much: what it is measured by, and the value. */
export type ValuedExpectation = Expectation & { metric: string; unit: string; value: string };

/** Two people expect different values of one thing; `later` was recorded after `earlier`. */
export type Opposition = { later: ValuedExpectation; earlier: ValuedExpectation };

/** Each later expectation with the earlier one of another person that lies furthest from it, beyond `spread`. */
export function oppositionsOf(reading: Reading, spread: Exact): Opposition[] {
  return expectationGroups(reading).flatMap((group) =>
    group.flatMap((later, index) => {
      const earlier = furthestFrom(reading, later, group.slice(0, index), spread);
      return earlier ? [{ later, earlier }] : [];
    }),
  );
}

/** By metric and unit the newest expectation of each person, in the order in which they were recorded. */
function expectationGroups(reading: Reading): ValuedExpectation[][] {
  const groups = new Map<string, Map<string, ValuedExpectation>>();
  const valued = clientExpectationsOf(reading)
    .filter(isValued)
    .filter((expectation) => {
      const isStanding = expectation.disposition !== 'declined' && reading.hasCome(expectation.recordedOn);
      return isStanding && findStakeholder(reading, expectation.stakeholderId) !== undefined;
    });
  for (const expectation of valued.sort(byRecording)) {
    const key = JSON.stringify([nameKey(expectation.metric), nameKey(expectation.unit)]);
    const group = groups.get(key) ?? new Map<string, ValuedExpectation>();
    groups.set(key, group.set(expectation.stakeholderId, expectation));
  }
  return [...groups.values()].map((group) => [...group.values()].sort(byRecording));
}

function isValued(expectation: Expectation): expectation is ValuedExpectation {
  const { metric, unit, value } = expectation;
  return metric !== undefined && metric !== '' && unit !== undefined && value !== undefined;
}

const byRecording = (a: Expectation, b: Expectation) =>
  byDayThenId({ on: a.recordedOn, id: a.id }, { on: b.recordedOn, id: b.id });

function furthestFrom(
  reading: Reading,
  later: ValuedExpectation,
  others: readonly ValuedExpectation[],
  spread: Exact,
): ValuedExpectation | undefined {
  let furthest: { expectation: ValuedExpectation; distance: Exact | null } | undefined;
  for (const other of others) {
    const distance = distanceBetween(later, other);
    if (distance === undefined || distance?.lte(spread)) continue;
    if (isBeingSettled(reading, later, other)) continue;
    if (!furthest || isFurther(distance, furthest.distance)) furthest = { expectation: other, distance };
  }
  return furthest?.expectation;
}

/** |a − b| by the smaller of both; null when that is zero and they differ, undefined when they are equal. */
function distanceBetween(a: ValuedExpectation, b: ValuedExpectation): Exact | null | undefined {
  const [first, second] = [exact(a.value), exact(b.value)];
  if (first.equals(second)) return undefined;
  const smaller = first.abs().lt(second.abs()) ? first.abs() : second.abs();
  return isZero(smaller) ? null : first.sub(second).abs().div(smaller);
}

function isFurther(distance: Exact | null, other: Exact | null): boolean {
  if (other === null) return false;
  return distance === null || distance.gt(other);
}

/** Whether the two talk about it already, or settled it after the later of them spoke. */
function isBeingSettled(reading: Reading, later: ValuedExpectation, earlier: ValuedExpectation): boolean {
  const metric = normalForm(later.metric).toLowerCase();
  return reading.all('disagreement').some(({ stakeholderIds, about, resolvedOn }) => {
    const namesBoth = stakeholderIds.includes(later.stakeholderId) && stakeholderIds.includes(earlier.stakeholderId);
    if (!namesBoth || !normalForm(about).toLowerCase().includes(metric)) return false;
    return resolvedOn === undefined || resolvedOn >= later.recordedOn;
  });
}
