import { dayNumber } from '../../lib/domain/values/day';

/** Drawn points only: exact values stand in words beside the line. */
export type ProgressLineProps = {
  readings: readonly { on: string; value: string }[];
  target: string | undefined;
  dueOn: string | undefined;
  /** All that the picture says, for who cannot see it. */
  label: string;
};

const width = 120;
const height = 34;
const margin = 4;

/** Baseline, values and target as a small line: days to the right, values upwards. */
export function ProgressLine({ readings, target, dueOn, label }: ProgressLineProps) {
  const points = readings.map(({ on, value }) => ({ day: dayNumber(on), value: Number(value) }));
  const aim = target === undefined ? null : Number(target);
  const days = [...points.map(({ day }) => day), ...(dueOn === undefined ? [] : [dayNumber(dueOn)])];
  const values = [...points.map(({ value }) => value), ...(aim === null ? [] : [aim])];
  if (values.length === 0) return null;
  const x = scale(Math.min(...days), Math.max(...days), margin, width - margin);
  const y = scale(Math.min(...values), Math.max(...values), height - margin, margin);
  const last = points.at(-1);
  return (
    <svg class="progress-line" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {aim !== null && <line class="target" x1={0} x2={width} y1={y(aim)} y2={y(aim)} />}
      {points.length > 1 && (
        <polyline class="values" points={points.map(({ day, value }) => `${x(day)},${y(value)}`).join(' ')} />
      )}
      {last && <circle class="latest" cx={x(last.day)} cy={y(last.value)} r={3} />}
    </svg>
  );
}

/** Maps a range of numbers to a range of pixels; a range without width lies in the middle. */
function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  const span = to - from;
  return (value) => {
    const share = span === 0 ? 0.5 : (value - from) / span;
    return Math.round((start + share * (end - start)) * 10) / 10;
  };
}
