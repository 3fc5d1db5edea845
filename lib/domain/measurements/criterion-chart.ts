import type { DocumentOf } from '../document';
import type { DocumentIndex } from '../documents/document-index';
import { type ForecastLack, forecastOf, forecastThresholds, type Point, projectTo } from '../rules/reading/forecast';
import { lineageOf } from '../rules/reading/lineage';
import { measurementsOf, meetsTarget } from '../rules/reading/measurements';
import { Reading } from '../rules/reading/reading';
import { WorkspaceReading } from '../rules/reading/workspace-reading';
import { thresholdValues } from '../rules/threshold';
import type { State } from '../state';
import { decimalText, exact } from '../values/exact';
import { isSameName } from '../values/normal-form';

type Criterion = DocumentOf<'criterion'>;
type Measurement = DocumentOf<'measurement'>;

/** Why no line is drawn into the future, where no rule has a code for it. */
export type NoForecast = ForecastLack | 'band' | 'settled' | 'past_due';

/** One measured value as the table beside the chart lists it. */
export type ChartValue = {
  measurement: Measurement;
  /** `counts`: it is on the line. `corrected`: another one replaces it. `older`: a newer one of its day counts. */
  standing: 'counts' | 'corrected' | 'older' | 'other_unit';
};

/** Everything that a criterion's chart draws and says. */
export type CriterionChart = {
  /** The counted values in stretches: a new one begins where somebody said that the line begins anew. */
  segments: Point[][];
  /** The value before the work began, drawn apart where a newer stretch has left it behind. */
  baseline: Point | null;
  target: string | null;
  targetMax: string | null;
  dueOn: string | null;
  /** The straight line through the points, from the first to the due date; null without a forecast. */
  forecast: { from: Point; to: Point; meets: boolean; points: number } | null;
  noForecast: NoForecast | null;
  milestones: { name: string; on: string; isDone: boolean }[];
  /** All values ever entered, the newest day first. */
  values: ChartValue[];
};

/** What a hard criterion's chart shows on the day `today`. It reads just what the rule GR-22 reads, so both agree. */
export function criterionChart(index: DocumentIndex, criterion: Criterion, today: string): CriterionChart | null {
  const reading = readingOf(index, criterion.engagementId, today);
  if (!reading) return null;
  const { counted } = measurementsOf(reading, criterion);
  const { baseline, baselineOn, target, targetMax, dueOn } = criterion;
  const hasBaseline = baseline !== undefined && reading.hasCome(baselineOn);
  const isMeasuredThatDay = counted.some(({ on }) => on === baselineOn);
  const forecast = forecastFor(reading, criterion);
  return {
    segments: segmentsOf(counted),
    baseline: hasBaseline && !isMeasuredThatDay ? { on: baselineOn, value: baseline } : null,
    target: target ?? null,
    targetMax: targetMax ?? null,
    dueOn: dueOn ?? null,
    forecast: typeof forecast === 'string' ? null : forecast,
    noForecast: typeof forecast === 'string' ? forecast : null,
    milestones: reading
      .all('milestone')
      .filter(({ agreementId }) => agreementId === criterion.agreementId)
      .map(({ name, dueOn: due, doneOn }) => ({ name, on: doneOn ?? due, isDone: doneOn !== undefined }))
      .sort((a, b) => (a.on < b.on ? -1 : 1)),
    values: valuesOf(reading, criterion, counted),
  };
}

/** One engagement as the rules read it, over the documents of a view. */
function readingOf(index: DocumentIndex, engagementId: string, today: string): Reading | null {
  const workspace = index.list('workspace')[0];
  const engagement = index.find('engagement', engagementId);
  if (!workspace || !engagement) return null;
  const state: State = { ...index, isArchived: () => false, workspace: () => workspace };
  return new Reading(new WorkspaceReading(state, workspace, today), engagement);
}

/** The rule whose numbers say how many points a forecast needs. */
const forecastRule = 'forecast.miss';

function forecastFor(reading: Reading, criterion: Criterion): CriterionChart['forecast'] | NoForecast {
  if (criterion.result !== undefined) return 'settled';
  if (criterion.direction === 'band') return 'band';
  if (criterion.dueOn !== undefined && criterion.dueOn < reading.today) return 'past_due';
  const { minPoints, minSpanDays } = thresholdValues(forecastThresholds, [
    reading.engagement.thresholds?.[forecastRule],
    reading.workspace.settings.thresholds[forecastRule],
  ]);
  const forecast = forecastOf(reading, criterion, minPoints, minSpanDays);
  if (typeof forecast === 'string') return forecast;
  const { points, projected, target, dueOn } = forecast;
  const first = points[0]?.on ?? dueOn;
  return {
    from: { on: first, value: decimalText(projectTo(first, points)) },
    to: { on: dueOn, value: decimalText(projected) },
    meets: meetsTarget(projected, exact(target), criterion),
    points: points.length,
  };
}

function segmentsOf(counted: readonly Measurement[]): Point[][] {
  const segments: Point[][] = [];
  for (const { on, value, startsSegment } of counted) {
    const last = segments.at(-1);
    if (last && startsSegment !== true) last.push({ on, value });
    else segments.push([{ on, value }]);
  }
  return segments;
}

function valuesOf(reading: Reading, criterion: Criterion, counted: readonly Measurement[]): ChartValue[] {
  const counting = new Set(counted.map(({ id }) => id));
  const own = lineageOf(reading, criterion);
  const all = reading.all('measurement').filter(({ criterionId }) => own.has(criterionId));
  const corrected = new Set(all.map(({ corrects }) => corrects));
  const standingOf = ({ id, unit }: Measurement): ChartValue['standing'] => {
    if (counting.has(id)) return 'counts';
    if (corrected.has(id)) return 'corrected';
    return isSameName(unit, criterion.unit) ? 'older' : 'other_unit';
  };
  return all
    .map((measurement) => ({ measurement, standing: standingOf(measurement) }))
    .sort(
      (a, b) =>
        b.measurement.on.localeCompare(a.measurement.on) ||
        (b.measurement.createdAt ?? '').localeCompare(a.measurement.createdAt ?? ''),
    );
}
