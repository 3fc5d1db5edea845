import { useState } from 'preact/hooks';
import { createRequest } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import { type BadRow, type GoodRow, readMeasurementTable } from '../../../lib/domain/measurements/measurement-table';
import type { DayOrder } from '../../../lib/domain/values/written-day';
import { LongTextField, Problem } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';

/** Commands that one message takes. */
const atOneTime = 50;

/** Takes a table of days and values: good rows are stored, bad ones stay in the field and are listed with the reason. */
export function PasteValues({ criterion, onClose }: { criterion: DocumentOf<'criterion'>; onClose: () => void }) {
  const { engagement, newId, today } = usePanel();
  const { say, decimalMark, code } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [text, setText] = useState('');
  const [bad, setBad] = useState<readonly BadRow[]>([]);
  const unit = criterion.unit ?? '';
  const measurementOf = ({ on, value }: GoodRow) =>
    createRequest({
      type: 'measurement',
      id: newId(),
      engagementId: engagement.id,
      criterionId: criterion.id,
      value,
      unit,
      on,
    });
  const store = async () => {
    const table = readMeasurementTable(text, { unit, today, decimalMark, order: dayOrderIn(code) });
    if (table.good.length + table.bad.length === 0) return refuse('required', 'table');
    const said = say('forecast.said.stored', { count: table.good.length });
    for (let from = 0; from < table.good.length; from += atOneTime) {
      const part = table.good.slice(from, from + atOneTime);
      if (await submit(part.map(measurementOf), { said })) continue;
      // What is stored must not be stored again by a second press.
      return setText(linesWithout(text, table.good.slice(0, from)));
    }
    if (table.bad.length === 0) return onClose();
    setBad(table.bad);
    setText(table.bad.map((row) => row.text).join('\n'));
  };
  return (
    <FormFrame submitLabel={say('forecast.store')} isSending={isSending} onSubmit={store} onCancel={onClose}>
      <LongTextField
        label={say('forecast.paste_label')}
        hint={say('forecast.paste_hint', { unit })}
        value={text}
        onChange={setText}
        problem={problemAt('table')}
      />
      {bad.length > 0 && (
        <div role="status">
          <p class="small">{say('forecast.bad_rows', { count: bad.length })}</p>
          <ul class="small quiet">
            {bad.map(({ row, text: written, fault }) => (
              <li key={row}>
                {say('forecast.bad_row', { row, text: written.slice(0, 80), reason: say(`forecast.fault.${fault}`) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Problem text={problemOutside('table')} />
    </FormFrame>
  );
}

function linesWithout(text: string, rows: readonly GoodRow[]): string {
  const gone = new Set(rows.map(({ row }) => row));
  const lines = text.split(/\r?\n/);
  return lines.filter((_line, index) => !gone.has(index + 1)).join('\n');
}

/** Whether 3/4 is the third of April or the fourth of March to this reader. */
function dayOrderIn(locale: string): DayOrder {
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' }).formatToParts(0);
  return parts.find(({ type }) => type === 'day' || type === 'month')?.type === 'day' ? 'day_first' : 'month_first';
}
