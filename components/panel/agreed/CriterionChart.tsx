import { useMemo, useState } from 'preact/hooks';
import type { DocumentOf } from '../../../lib/domain/document';
import { type CriterionChart as Chart, criterionChart } from '../../../lib/domain/measurements/criterion-chart';
import { Button } from '../../ui/Button';
import { ForecastChart } from '../../ui/ForecastChart';
import { type Texts, useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { criterionText } from './agreement-as-text';
import { PasteValues } from './PasteValues';
import { ValueTable } from './ValueTable';

/** Where a measured criterion comes from and where it lands, as a picture, in words and as a table. */
export function CriterionChart({ criterion }: { criterion: DocumentOf<'criterion'> }) {
  const { index, today, isReadOnly } = usePanel();
  const texts = useTexts();
  const { say } = texts;
  const [isPasting, setPasting] = useState(false);
  const chart = useMemo(() => criterionChart(index, criterion, today), [index, criterion, today]);
  if (!chart) return null;
  const words = forecastWords(chart, criterion.unit ?? '', texts, today);
  const hasPicture = chart.segments.length > 0 || chart.baseline !== null;
  const canPaste = !isReadOnly && criterion.unit !== undefined;
  return (
    <div class="forecast">
      {hasPicture && (
        <ForecastChart
          {...chart}
          today={today}
          label={`${criterion.statement}. ${criterionText(criterion, texts)}. ${words}`}
        />
      )}
      <p class="small">{words}</p>
      {chart.milestones.length > 0 && hasPicture && <p class="small quiet">{milestoneWords(chart, texts, today)}</p>}
      {chart.values.length > 0 && <ValueTable criterion={criterion} values={chart.values} />}
      {canPaste && !isPasting && (
        <Button look="link" onClick={() => setPasting(true)}>
          {say('forecast.paste')}
        </Button>
      )}
      {isPasting && <PasteValues criterion={criterion} onClose={() => setPasting(false)} />}
    </div>
  );
}

/** Where the line lands, by which method and from how many points; or why nobody can say. */
function forecastWords({ forecast, noForecast, target }: Chart, unit: string, texts: Texts, today: string): string {
  const { say, number, day } = texts;
  if (!forecast) return say(`forecast.none.${noForecast ?? 'too_few_points'}`);
  return say(forecast.meets ? 'forecast.meets' : 'forecast.misses', {
    value: `${number(rounded(forecast.to.value))} ${unit}`.trim(),
    day: day(forecast.to.on, today),
    target: `${number(target ?? '')} ${unit}`.trim(),
    count: forecast.points,
  });
}

/** One decimal place, as the rules' texts show it. */
const rounded = (value: string) => Math.round(Number(value) * 10) / 10;

function milestoneWords({ milestones }: Chart, { say, day, code }: Texts, today: string): string {
  const list = milestones.map(({ name, on, isDone }) =>
    say(isDone ? 'forecast.milestone_done' : 'forecast.milestone', { name, day: day(on, today) }),
  );
  return new Intl.ListFormat(code, { type: 'unit' }).format(list);
}
