import type { DocumentOf } from '../../document';
import { type Exact, exact } from '../../values/exact';
import { isSameName } from '../../values/normal-form';
import { lineageOf } from './lineage';
import type { Reading } from './reading';
import type { Criterion } from './versions';

export type Measurement = DocumentOf<'measurement'>;

export type Measurements = {
  /** In the criterion's unit, the newest of each day, ascending by day. */
  counted: readonly Measurement[];
  /** There are some, but none in the criterion's unit. */
  unitDiffers: boolean;
};

/** The measurements of a criterion up to today, without the corrected ones. */
export function measurementsOf(reading: Reading, criterion: Criterion): Measurements {
  const byCriterion = reading.once(standingByCriterion);
  const all = [...lineageOf(reading, criterion)].flatMap((id) => byCriterion.get(id) ?? []);
  const inUnit = all.filter((measurement) => isSameName(measurement.unit, criterion.unit));
  return { counted: newestOfEachDay(inUnit), unitDiffers: all.length > 0 && inUnit.length === 0 };
}

/** Measurements that have been taken and that no other corrects, by the criterion they name. */
function standingByCriterion(reading: Reading): ReadonlyMap<string, Measurement[]> {
  const taken = reading.all('measurement').filter((measurement) => reading.hasCome(measurement.on));
  const corrected = new Set(taken.map((measurement) => measurement.corrects));
  const byCriterion = new Map<string, Measurement[]>();
  for (const measurement of taken) {
    if (corrected.has(measurement.id)) continue;
    const list = byCriterion.get(measurement.criterionId);
    if (list) list.push(measurement);
    else byCriterion.set(measurement.criterionId, [measurement]);
  }
  return byCriterion;
}

function newestOfEachDay(measurements: readonly Measurement[]): Measurement[] {
  const byDay = new Map<string, Measurement>();
  for (const measurement of measurements) {
    const other = byDay.get(measurement.on);
    if (!other || isNewer(measurement, other)) byDay.set(measurement.on, measurement);
  }
  return [...byDay.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
}

function isNewer(a: Measurement, b: Measurement): boolean {
  const [aMade, bMade] = [madeAt(a), madeAt(b)];
  return aMade === bMade ? a.id > b.id : aMade > bMade;
}

/** Milliseconds since 1970: instants may be written with or without fractions of a second. */
const madeAt = (measurement: Measurement) =>
  measurement.createdAt === undefined ? Number.NEGATIVE_INFINITY : Date.parse(measurement.createdAt);

/** Whether `a` is strictly better than `b` in the direction that counts. */
export function isBetter(a: Exact, b: Exact, direction: 'up' | 'down'): boolean {
  return direction === 'up' ? a.compare(b) > 0 : a.compare(b) < 0;
}

/** Whether a value meets the target: it is not worse, or lies inside the band. */
export function meetsTarget(value: Exact, target: Exact, criterion: Criterion): boolean {
  if (criterion.direction === 'band') {
    const upper = criterion.targetMax === undefined ? undefined : exact(criterion.targetMax);
    return value.compare(target) >= 0 && upper !== undefined && value.compare(upper) <= 0;
  }
  return !isBetter(target, value, criterion.direction ?? 'up');
}
