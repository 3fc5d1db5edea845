import { dayNumber } from '../../day';
import { type Exact, exact, meanOf, sumOf, zero } from '../../exact';
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
  // Days are counted from the first, to keep the numbers small.
  const origin = dayNumber(points[0]?.on ?? day);
  const days = points.map((point) => exact(dayNumber(point.on) - origin));
  const values = points.map((point) => exact(point.value));
  const meanDay = meanOf(days);
  const meanValue = meanOf(values);
  const spread = sumOf(days.map((at) => at.sub(meanDay).mul(at.sub(meanDay))));
  const together = sumOf(days.map((at, index) => at.sub(meanDay).mul((values[index] ?? zero).sub(meanValue))));
  const slope = together.div(spread);
  return meanValue.add(slope.mul(exact(dayNumber(day) - origin).sub(meanDay)));
}
