import { useId } from 'preact/hooks';
import { Field, LongTextField, SelectField, TextField } from '../../ui/Field';
import type { FormField, FormValues } from './form-field';

export type FormFieldsProps = {
  fields: readonly FormField[];
  values: FormValues;
  onChange: (values: FormValues) => void;
  problemAt: (field: string) => string | null;
};

/** The controls of a form that is made from a table: short ones beside each other, long texts over the whole width. */
export function FormFields({ fields, ...form }: FormFieldsProps) {
  const short = fields.filter(({ kind }) => kind !== 'long' && kind !== 'check');
  return (
    <>
      <div class="form-row">
        {short.map((field) => (
          <Control key={field.name} field={field} {...form} />
        ))}
      </div>
      {fields
        .filter(({ kind }) => kind === 'long' || kind === 'check')
        .map((field) => (
          <Control key={field.name} field={field} {...form} />
        ))}
    </>
  );
}

type ControlProps = Omit<FormFieldsProps, 'fields'> & { field: FormField };

function Control({ field, values, onChange, problemAt }: ControlProps) {
  const { name, label, hint } = field;
  const change = (value: string | boolean) => onChange({ ...values, [name]: value });
  const held = values[name];
  const text = typeof held === 'string' ? held : '';
  const frame = { label, problem: problemAt(name), ...(hint === undefined ? {} : { hint }) };
  switch (field.kind) {
    case 'check':
      return (
        <label class="check">
          <input type="checkbox" checked={held === true} onChange={(event) => change(event.currentTarget.checked)} />
          <span>
            {label} {hint && <span class="hint">{hint}</span>}
          </span>
        </label>
      );
    case 'choice':
      return <SelectField {...frame} value={text} onChange={change} options={field.options} />;
    case 'long':
      return <LongTextField {...frame} value={text} onChange={change} />;
    case 'date':
      return <TextField {...frame} type="date" value={text} onChange={change} />;
    case 'month':
      return (
        <Field {...frame}>
          {(control) => (
            <input
              {...control}
              class="input"
              type="month"
              value={text}
              onInput={(event) => change(event.currentTarget.value)}
            />
          )}
        </Field>
      );
    default:
      return <SuggestedField frame={frame} text={text} suggestions={field.suggestions ?? []} onChange={change} />;
  }
}

type SuggestedFieldProps = {
  frame: { label: string; problem: string | null; hint?: string };
  text: string;
  suggestions: readonly string[];
  onChange: (text: string) => void;
};

/** A line of text with what was written elsewhere before, so that one thing keeps one name. */
function SuggestedField({ frame, text, suggestions, onChange }: SuggestedFieldProps) {
  const list = useId();
  if (suggestions.length === 0) return <TextField {...frame} value={text} onChange={onChange} />;
  return (
    <>
      <TextField {...frame} value={text} onChange={onChange} list={list} />
      <datalist id={list}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  );
}
