import { decimalText, type Exact, exact, isZero } from '../values/exact';
import type { Severity } from './finding';
import { decimalFact } from './fingerprint';
import type { Reading } from './reading/reading';
import {
  type Addition,
  firstAgreement,
  hoursOf,
  isMeasured,
  type UnplannedWork,
  unplannedWork,
} from './reading/unplanned-work';
import { defineRule, subjectOf, unchecked } from './rule';
import { count, days, ratio, type ThresholdValues } from './threshold';

const thresholds = {
  creepWarn: ratio(0.05),
  creepCritical: ratio(0.1),
  growthWarn: ratio(0.25),
  countWarn: count(5),
  countDays: days(30),
};
type Limits = ThresholdValues<typeof thresholds>;

/** GR-38: many small additions have become a large one. */
export const scopeCreepIndex = defineRule({
  key: 'scope.creep_index',
  number: 38,
  core: true,
  runsIn: ['active'],
  thresholds,
  shows: {
    absorbed: 'decimal',
    creep: 'ratio',
    baseline: 'decimal',
    growth: 'ratio',
    count: 'count',
    countDays: 'count',
  },
  texts: {
    title: 'Scope creep adds up',
    shown: {
      default:
        '{absorbed} h of unplanned work ({creep}) on {baseline} h agreed. With approved changes the work grew by {growth}.',
      counted:
        '{count, plural, one {# addition} other {# additions}} within {countDays, plural, one {# day} other {# days}}.',
    },
    next: 'Show the list to the client. Bundle the next items into one change request or agree a new version.',
    why: 'Many small additions are one large one.',
  },
  *evaluate(reading, limits) {
    const first = firstAgreement(reading);
    if (!first) return;
    if (first.inForceOn === undefined) {
      yield unchecked(reading.engagement, 'no_in_force_date');
      return;
    }
    const work = unplannedWork(reading, first.inForceOn);
    const additions = [...work.absorbed, ...work.changes];
    if (additions.length === 0) return;
    const { baselineEffortHours } = first;
    const baseline =
      isMeasured(additions) && baselineEffortHours !== undefined ? exact(baselineEffortHours) : undefined;
    const result =
      baseline === undefined || isZero(baseline)
        ? countedResult(reading, additions, limits)
        : measuredResult(work, baseline, limits);
    if (!result) return;
    yield {
      subject: subjectOf(reading.engagement),
      ...result,
      facts: {
        baseline: decimalFact(baselineEffortHours),
        ids: additions.map(({ id, hours }) => [id, decimalFact(hours)]),
      },
      since: newestDay(additions),
    };
  },
});

function measuredResult({ absorbed, changes }: UnplannedWork, baseline: Exact, limits: Limits) {
  const unplanned = hoursOf(absorbed);
  const creep = unplanned.div(baseline);
  const growth = unplanned.add(hoursOf(changes)).div(baseline);
  const isCritical = creep.gte(limits.creepCritical);
  if (!isCritical && creep.lt(limits.creepWarn) && growth.lt(limits.growthWarn)) return undefined;
  const severity: Severity = isCritical ? 'critical' : 'warning';
  const params = {
    absorbed: decimalText(unplanned),
    creep: decimalText(creep),
    baseline: decimalText(baseline),
    growth: decimalText(growth),
  };
  return { severity, params };
}

function countedResult(reading: Reading, additions: readonly Addition[], { countWarn, countDays }: Limits) {
  const recent = additions.filter(({ on }) => reading.isWithin(on, countDays)).length;
  if (recent < countWarn) return undefined;
  const severity: Severity = 'warning';
  return { severity, params: { count: recent, countDays, variant: 'counted' } };
}

function newestDay(additions: readonly Addition[]): string | null {
  return additions.reduce<string | null>((newest, { on }) => (newest === null || on > newest ? on : newest), null);
}
