import { decimalText, type Exact, isZero } from '../values/exact';
import { availableHours, knowsCapacity, plannedHoursByMonth } from './reading/capacity';
import { newestVersion } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';
import { ratio } from './threshold';

/** One month's work against the people there are; `ratio` is null where there is work and nobody to do it. */
type Load = { month: string; planned: Exact; available: Exact; ratio: Exact | null };

/** GR-31: in some month more work is planned than the people assigned have hours. */
export const capacityExceeded = defineRule({
  key: 'capacity.exceeded',
  number: 31,
  internalOnly: true,
  runsIn: ['draft', 'active'],
  thresholds: { criticalRatio: ratio(1.2) },
  shows: { month: 'month', planned: 'decimal', available: 'decimal' },
  texts: {
    title: 'More work than people',
    shown: { default: '{month}: {planned} h planned, {available} h available.' },
    next: 'Move a milestone, add a person, or agree a later date before it slips.',
    why: 'Resources and constraints are assessed before and during the work.',
  },
  *evaluate(reading, { criticalRatio }) {
    const version = newestVersion(reading);
    if (!version) return;
    let heaviest: Load | undefined;
    let lacksCapacity = false;
    for (const [month, planned] of plannedHoursByMonth(reading, version)) {
      if (isZero(planned)) continue;
      if (!knowsCapacity(reading, month)) {
        lacksCapacity = true;
        continue;
      }
      const available = availableHours(reading, month);
      const load = { month, planned, available, ratio: isZero(available) ? null : planned.div(available) };
      if (!heaviest || isHeavier(load, heaviest)) heaviest = load;
    }
    const { engagement } = reading;
    if (heaviest && (heaviest.ratio === null || heaviest.ratio.gt(1))) {
      const { month, ratio } = heaviest;
      const hours = { month, planned: decimalText(heaviest.planned), available: decimalText(heaviest.available) };
      const severity = ratio === null || ratio.gt(criticalRatio) ? 'critical' : 'warning';
      yield { subject: subjectOf(engagement), severity, params: hours, facts: hours, since: null };
    } else if (lacksCapacity) {
      yield unchecked(engagement, 'no_capacity');
    }
  },
});

/** Whether a month weighs more than an earlier one. */
function isHeavier({ ratio }: Load, earlier: Load): boolean {
  if (earlier.ratio === null) return false;
  return ratio === null || ratio.gt(earlier.ratio);
}
