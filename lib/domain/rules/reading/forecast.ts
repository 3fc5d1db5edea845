import { dayNumber } from '../../day';
import { type Exact, exact, zero } from '../../exact';
import { type Measurement, measurementsOf } from './measurements';
import type { Reading } from './reading';
import type { Criterion } from './versions';

/** A value on a day. */
export type Point = { on: string; value: string };

/** What a forecast goes by: the baseline, unless something was measured that day, and the measurements. */
export function forecastPoints(reading: Reading, criterion: Criterion): Point[] {
  const measured = measurementsOf(reading, criterion).counted;
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
