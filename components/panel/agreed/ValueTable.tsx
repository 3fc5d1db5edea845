import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../lib/domain/document';
import type { ChartValue } from '../../../lib/domain/measurements/criterion-chart';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { WaitingMark } from '../WaitingMark';
import { MeasurementForm } from './MeasurementForm';

export type ValueTableProps = { criterion: DocumentOf<'criterion'>; values: readonly ChartValue[] };

/** Every value ever entered, the newest first: also those that were corrected, which stay to be seen. */
export function ValueTable({ criterion, values }: ValueTableProps) {
  const { say } = useTexts();
  const [correcting, setCorrecting] = useState<string | null>(null);
  return (
    <details class="apart">
      <summary>{say('forecast.values', { count: values.length })}</summary>
      <table class="values-table">
        <thead>
          <tr>
            <th scope="col">{say('field.on')}</th>
            <th scope="col">{say('field.value')}</th>
            <th scope="col">{say('field.source')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {values.map((value) => (
            <ValueRow
              key={value.measurement.id}
              value={value}
              onCorrect={() => setCorrecting(correcting === value.measurement.id ? null : value.measurement.id)}
            />
          ))}
        </tbody>
      </table>
      {values
        .filter(({ measurement }) => measurement.id === correcting)
        .map(({ measurement }) => (
          <MeasurementForm
            key={measurement.id}
            criterion={criterion}
            corrects={measurement}
            onClose={() => setCorrecting(null)}
          />
        ))}
    </details>
  );
}

function ValueRow({ value: { measurement, standing }, onCorrect }: { value: ChartValue; onCorrect: () => void }) {
  const { today, isReadOnly } = usePanel();
  const { say, day, number } = useTexts();
  const { id, on, value, unit, source, startsSegment } = measurement;
  const shown = `${number(value)} ${unit}`;
  return (
    <tr class={standing}>
      <td>{day(on, today)}</td>
      <td>
        {standing === 'counts' ? shown : <del>{shown}</del>}
        <WaitingMark id={id} />
        {standing !== 'counts' && <span class="small quiet"> {say(`forecast.standing.${standing}`)}</span>}
        {startsSegment && <span class="small quiet"> {say('forecast.begins_anew')}</span>}
      </td>
      <td class="small quiet">{source ?? ''}</td>
      <td>
        {!isReadOnly && standing === 'counts' && (
          <Button
            look="link"
            label={say('forecast.correct_named', { value: shown, day: day(on, today) })}
            onClick={onCorrect}
          >
            {say('forecast.correct')}
          </Button>
        )}
      </td>
    </tr>
  );
}
