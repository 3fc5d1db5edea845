import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { useTexts } from './texts';

type Point = { on: string; value: string };

/** Drawn values only: exact ones stand in words and in the table beside the chart. */
export type ForecastChartProps = {
  segments: readonly (readonly Point[])[];
  baseline: Point | null;
  target: string | null;
  targetMax: string | null;
  dueOn: string | null;
  forecast: { from: Point; to: Point; meets: boolean } | null;
  milestones: readonly { name: string; on: string; isDone: boolean }[];
  today: string;
  /** All that the picture says, for who cannot see it. */
  label: string;
};

const width = 340;
const height = 150;
const edge = { left: 40, right: 12, top: 10, bottom: 34 };

const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** Values over days: what was measured, where the line lands, the target, and the milestones on the same axis. */
export function ForecastChart(props: ForecastChartProps) {
  const { segments, baseline, target, targetMax, dueOn, forecast, milestones, today, label } = props;
  const { number, day } = useTexts();
  const points = [...(baseline ? [baseline] : []), ...segments.flat()];
  const x = daysScale([...points.map(({ on }) => on), ...(dueOn === null ? [] : [dueOn]), today]);
  const y = valuesScale(
    [...points, ...(forecast ? [forecast.to] : [])].map(({ value }) => value),
    [target, targetMax],
  );
  const at = ({ on, value }: Point): [number, number] => [x(dateOf(on)), y(Number(value))];
  const draw = line<Point>(
    (point) => at(point)[0],
    (point) => at(point)[1],
  );
  const [first] = segments;
  const drawn = baseline && first ? [[baseline, ...first], ...segments.slice(1)] : segments;
  const shownMilestones = milestones.filter(
    ({ on }) => x(dateOf(on)) >= edge.left && x(dateOf(on)) <= width - edge.right,
  );
  return (
    <svg class="forecast-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {y.ticks(3).map((tick) => (
        <g key={tick}>
          <line class="grid" x1={edge.left} x2={width - edge.right} y1={y(tick)} y2={y(tick)} />
          <text class="value-tick" x={edge.left - 6} y={y(tick) + 3}>
            {number(tick)}
          </text>
        </g>
      ))}
      {x.ticks(3).map((tick) => (
        <text key={tick.getTime()} class="day-tick" x={x(tick)} y={height - 6}>
          {day(tick.toISOString().slice(0, 10), today)}
        </text>
      ))}
      {targetMax !== null && target !== null ? (
        <rect
          class="target-band"
          x={edge.left}
          width={width - edge.left - edge.right}
          y={y(Number(targetMax))}
          height={Math.max(1, y(Number(target)) - y(Number(targetMax)))}
        />
      ) : (
        target !== null && (
          <line class="target" x1={edge.left} x2={width - edge.right} y1={y(Number(target))} y2={y(Number(target))} />
        )
      )}
      {dueOn !== null && (
        <line class="due" x1={x(dateOf(dueOn))} x2={x(dateOf(dueOn))} y1={edge.top} y2={height - edge.bottom} />
      )}
      {shownMilestones.map(({ name, on, isDone }) => (
        <path
          key={`${name} ${on}`}
          class={isDone ? 'milestone done' : 'milestone'}
          d="M0-5 5 0 0 5-5 0Z"
          transform={`translate(${x(dateOf(on))} ${height - edge.bottom})`}
        >
          <title>{`${name}, ${day(on, today)}`}</title>
        </path>
      ))}
      {forecast && (
        <path class={forecast.meets ? 'projection good' : 'projection'} d={draw([forecast.from, forecast.to]) ?? ''} />
      )}
      {drawn.map((segment) => (
        <path key={segment[0]?.on} class="values" d={draw([...segment]) ?? ''} />
      ))}
      {points.map((point) => (
        <circle key={point.on} class="point" cx={at(point)[0]} cy={at(point)[1]} r={2.5} />
      ))}
      {forecast && (
        <circle
          class={forecast.meets ? 'landing good' : 'landing'}
          cx={at(forecast.to)[0]}
          cy={at(forecast.to)[1]}
          r={4}
        />
      )}
    </svg>
  );
}

function daysScale(days: readonly string[]) {
  const times = days.map((day) => dateOf(day).getTime());
  const [from, to] = [Math.min(...times), Math.max(...times)];
  return scaleUtc([from, from === to ? to + 86_400_000 : to], [edge.left, width - edge.right]);
}

function valuesScale(values: readonly string[], aims: readonly (string | null)[]) {
  const numbers = [...values, ...aims.filter((aim) => aim !== null)].map(Number);
  const [low, high] = numbers.length === 0 ? [0, 1] : [Math.min(...numbers), Math.max(...numbers)];
  const room = (high - low || Math.abs(high) || 1) * 0.08;
  return scaleLinear([low - room, high + room], [height - edge.bottom, edge.top]);
}
