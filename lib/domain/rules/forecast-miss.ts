import { daysBetween } from '../day';
import { decimalText, type Exact, exact, isZero } from '../exact';
import { decimalFact } from './fingerprint';
import type { NotEvaluatedCode } from './not-evaluated-code';
import { forecastPoints, type Point, projectTo } from './reading/forecast';
import { measurementsOf, meetsTarget } from './reading/measurements';
import type { Reading } from './reading/reading';
import { type Criterion, criteriaOf, currentVersion } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';
import { count, days, ratio } from './threshold';

/** GR-22: at the present pace a target will be missed. */
export const forecastMiss = defineRule({
  key: 'forecast.miss',
  number: 22,
  core: true,
  runsIn: ['active'],
  thresholds: {
    minPoints: count(3),
    minSpanDays: days(14),
    tolerance: ratio(0.1),
    criticalRatio: ratio(0.5),
    nearDays: days(14),
  },
  shows: { criterion: 'text', projected: 'decimal', dueOn: 'day', short: 'decimal', target: 'decimal' },
  texts: {
    title: 'Forecast misses the target',
    shown: { default: 'At the present pace {criterion} reaches {projected} by {dueOn}, {short} short of {target}.' },
    next: 'Choose with the client: add effort, change the plan, or agree a different target. Offer at least one alternative.',
    why: 'Say early that a target will be missed.',
  },
  *evaluate(reading, { minPoints, minSpanDays, tolerance, criticalRatio, nearDays }) {
    for (const criterion of criteriaOf(reading, currentVersion(reading))) {
      if (criterion.kind !== 'hard' || criterion.result !== undefined || criterion.direction === 'band') continue;
      if (criterion.dueOn !== undefined && criterion.dueOn < reading.today) continue;
      const forecast = forecastOf(reading, criterion, minPoints, minSpanDays);
      if (typeof forecast === 'string') {
        yield unchecked(criterion, forecast);
        continue;
      }
      const { projected, short, ratio, points, target, dueOn } = forecast;
      const newest = points.at(-1);
      if (ratio.lte(tolerance) || !newest || meetsTarget(exact(newest.value), exact(target), criterion)) continue;
      const isNear = daysBetween(reading.today, dueOn) <= nearDays;
      yield {
        subject: subjectOf(criterion),
        severity: isNear || ratio.gt(criticalRatio) ? 'critical' : 'warning',
        params: {
          criterion: criterion.statement,
          projected: decimalText(projected),
          dueOn,
          short: decimalText(short),
          target,
        },
        facts: {
          target: decimalFact(target),
          dueOn,
          points: points.map(({ on, value }) => [on, decimalFact(value)]),
        },
        since: newest.on,
      };
    }
  },
});

type Forecast = { projected: Exact; short: Exact; ratio: Exact; points: Point[]; target: string; dueOn: string };

/** Where the line through the points lies on the due date, or why that cannot be said. */
function forecastOf(
  reading: Reading,
  criterion: Criterion,
  minPoints: number,
  minSpanDays: number,
): Forecast | NotEvaluatedCode {
  const { direction, target, dueOn, baseline } = criterion;
  if (direction === undefined) return 'no_direction';
  if (target === undefined) return 'no_target';
  if (dueOn === undefined) return 'no_due_date';
  if (measurementsOf(reading, criterion).unitDiffers) return 'unit_differs';
  if (baseline === undefined) return 'no_baseline';
  const points = forecastPoints(reading, criterion);
  const span = daysBetween(points[0]?.on ?? dueOn, points.at(-1)?.on ?? dueOn);
  // A line needs two days, whatever the settings say.
  if (points.length < Math.max(minPoints, 2) || span < Math.max(minSpanDays, 1)) return 'too_few_points';
  const goal = exact(target);
  const distance = goal.sub(baseline).abs();
  const reference = isZero(distance) ? goal.abs() : distance;
  if (isZero(reference)) return 'zero_reference';
  const projected = projectTo(dueOn, points);
  const short = direction === 'up' ? goal.sub(projected) : projected.sub(goal);
  return { projected, short, ratio: short.div(reference), points, target, dueOn };
}
