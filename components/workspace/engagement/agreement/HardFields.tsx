import type { FieldChanges } from '../../../../lib/domain/command-request';
import type { DocumentOf } from '../../../../lib/domain/document';
import { useTexts } from '../../../ui/texts';
import { typedNumber } from '../../../ui/typed-number';
import { SavedChoice, SavedText } from '../SavedField';
import { SavedParts } from '../SavedParts';
import { wholeNumber } from './item-details';
import { PastRange } from './PastRange';

type Criterion = DocumentOf<'criterion'>;
type NumberField = 'baseline' | 'target' | 'targetMax' | 'stretch';
const directions = ['up', 'down', 'band'] as const;

/** What is measured, from where to where. */
export function HardFields({ document }: { document: Criterion }) {
  const { say } = useTexts();
  const isBand = document.direction === 'band';
  const on = { document };
  const words = (field: 'metric' | 'unit' | 'source') => ({
    ...on,
    field,
    stored: document[field] ?? '',
    changes: (typed: string): FieldChanges<'criterion'> => ({ [field]: typed.trim() || null }),
  });
  return (
    <>
      <div class="form-row first-wide">
        <SavedText<'criterion'> {...words('metric')} label={say('field.metric')} />
        <SavedText<'criterion'> {...words('unit')} label={say('field.unit')} />
      </div>
      <SavedChoice<'criterion'>
        {...on}
        field="direction"
        label={say('field.direction')}
        stored={document.direction ?? ''}
        options={[
          { value: '', label: say('editor.choose') },
          ...directions.map((value) => ({ value, label: say(`direction.${value}`) })),
        ]}
        changes={(typed) => ({ direction: directions.find((value) => value === typed) ?? null })}
      />
      <BaselineFields document={document} />
      <div class="form-row">
        <NumberText document={document} field="target" label={say(isBand ? 'field.target_from' : 'field.target')} />
        {isBand && <NumberText document={document} field="targetMax" label={say('field.target_to')} />}
        <NumberText document={document} field="stretch" label={say('editor.stretch')} />
      </div>
      <PastRange criterion={document} />
      <SavedText<'criterion'> {...words('source')} label={say('field.source')} hint={say('editor.source_hint')} />
      <SavedParts<'criterion'>
        {...on}
        field="measureEveryDays"
        legend={say('editor.how_often')}
        stored={{ days: document.measureEveryDays === undefined ? '' : String(document.measureEveryDays) }}
        parts={[{ part: 'days', label: say('editor.every_days'), placeholder: '30' }]}
        changes={({ days = '' }) => {
          const exact = wholeNumber(days);
          return days.trim() !== '' && exact === null ? 'wrong_type' : { measureEveryDays: exact };
        }}
      />
    </>
  );
}

/** Where it starts: a value on a day, or the day by which it will be known. */
function BaselineFields({ document }: { document: Criterion }) {
  const { say, number, decimalMark } = useTexts();
  return (
    <>
      <SavedParts<'criterion'>
        document={document}
        field="baseline"
        legend={say('field.baseline')}
        stored={{
          value: document.baseline === undefined ? '' : number(document.baseline),
          on: document.baselineOn ?? '',
        }}
        parts={[
          { part: 'value', label: say('field.value'), placeholder: '40' },
          { part: 'on', label: say('field.on'), type: 'date', fieldName: 'baselineOn' },
        ]}
        changes={({ value = '', on = '' }) => {
          const baseline = typedNumber(value, decimalMark);
          return { baseline, baselineOn: on || null, ...(baseline === null ? {} : { baselineUnknown: null }) };
        }}
      />
      {document.baseline === undefined && (
        <SavedText<'criterion'>
          document={document}
          type="date"
          field="baselineUnknown"
          label={say('editor.baseline_unknown')}
          stored={document.baselineUnknown?.measureBy ?? ''}
          changes={(typed) => ({ baselineUnknown: typed === '' ? null : { measureBy: typed } })}
        />
      )}
    </>
  );
}

function NumberText({ document, field, label }: { document: Criterion; field: NumberField; label: string }) {
  const { number, decimalMark } = useTexts();
  const stored = document[field];
  return (
    <SavedText<'criterion'>
      document={document}
      field={field}
      label={label}
      stored={stored === undefined ? '' : number(stored)}
      changes={(typed): FieldChanges<'criterion'> => ({ [field]: typedNumber(typed, decimalMark) })}
    />
  );
}
