import { dayNumber, daysBetween } from '../../values/day';
import { type Exact, exact, isZero, zero } from '../../values/exact';
import type { NotEvaluatedCode } from '../not-evaluated-code';
import { count, days } from '../threshold';
import { type Measurement, measurementsOf } from './measurements';
import type { Reading } from './reading';
import type { Criterion } from './versions';

/** A value on a day. */
export type Point = { on: string; value: string };

/** How many points a forecast needs, and how many days they span. */
export const forecastThresholds = { minPoints: count(3), minSpanDays: days(14) };

/**
 * What a forecast goes by: the baseline, unless something was measured that day, and the measurements. Where somebody
 * said that a value begins anew, as after a change of what was agreed, what lies before it does not count.
 */
export function forecastPoints(reading: Reading, criterion: Criterion): Point[] {
  const all = measurementsOf(reading, criterion).counted;
  const start = all.findLastIndex(({ startsSegment }) => startsSegment === true);
  const measured = start < 0 ? all : all.slice(start);
  if (start > 0) return measured.map(pointOf);
  const { baseline, baselineOn } = criterion;
  if (baseline === undefined || !reading.hasCome(baselineOn)) return measured.map(pointOf);
  const others = measured.map(pointOf).filter((point) => point.on !== baselineOn);
  const replaced = others.length < measured.length;
  const first = replaced
    ? measured.filter(({ on }) => on === baselineOn).map(pointOf)
    : [{ on: baselineOn, value: baseline }];
  return [...first, ...others].sort((a, b) => (a.on < b.on ? -1 : 1));
}

const pointOf = ({ on, value }: Measurement): Point => ({ on, value });

/** The value on `day` of the least-squares line through the points, which lie on at least two days. */
export function projectTo(day: string, points: readonly Point[]): Exact {
  // Days are counted from the first: whole numbers, and small ones.
  const origin = dayNumber(points[0]?.on ?? day);
  const count = points.length;
  let days = 0;
  let squares = 0;
  let values = zero;
  let products = zero;
  for (const { on, value } of points) {
    const at = dayNumber(on) - origin;
    const exactValue = exact(value);
    days += at;
    squares += at * at;
    values = values.add(exactValue);
    products = products.add(exactValue.mul(at));
  }
  const slope = products
    .mul(count)
    .sub(values.mul(days))
    .div(count * squares - days * days);
  return values.add(slope.mul(count * (dayNumber(day) - origin) - days)).div(count);
}

/** Where a criterion lands at the present pace. */
export type Forecast = { projected: Exact; short: Exact; ratio: Exact; points: Point[]; target: string; dueOn: string };

/** Why there is no forecast. */
export type ForecastLack = Extract<
  NotEvaluatedCode,
  'no_direction' | 'no_target' | 'no_due_date' | 'unit_differs' | 'no_baseline' | 'too_few_points' | 'zero_reference'
>;

/** Where the line through the points lies on the due date, or why that cannot be said. */
export function forecastOf(
  reading: Reading,
  criterion: Criterion,
  minPoints: number,
  minSpanDays: number,
): Forecast | ForecastLack {
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
