import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon';

/** What a control needs to be tied to its label, hint and problem. */
export type ControlAttributes = {
  id: string;
  'aria-invalid': boolean | undefined;
  'aria-describedby': string | undefined;
};

export type FieldProps = {
  label: string;
  /** Hides the label from sight, where the place says it already. */
  labelUnseen?: boolean;
  hint?: string;
  /** What is expected instead of what was typed. */
  problem?: string | null;
  /** Id of the sentence that says it, where it stands below several controls together. */
  problemId?: string | undefined;
  children: (control: ControlAttributes) => ComponentChildren;
};

/** A control with its label above and its problem below. */
export function Field({ label, labelUnseen, hint, problem, problemId, children }: FieldProps) {
  const id = useId();
  const isInvalid = Boolean(problem) || problemId !== undefined;
  const described = [problem ? `${id}-problem` : problemId, hint ? `${id}-hint` : null].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id} class={labelUnseen ? 'unseen' : undefined}>
        {label}
      </label>
      {children({ id, 'aria-invalid': isInvalid || undefined, 'aria-describedby': described || undefined })}
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      <Problem id={`${id}-problem`} text={problem} />
    </div>
  );
}

/** One sentence in the colour of something wrong, with a mark beside it. */
export function Problem({ id, text }: { id?: string; text: string | null | undefined }) {
  if (!text) return null;
  return (
    <p id={id} class="problem" role="alert">
      <Icon name="warning" />
      <span>{text}</span>
    </p>
  );
}

type InputProps = Omit<FieldProps, 'children'> & {
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
};

export function TextField({
  value,
  onChange,
  placeholder,
  type = 'text',
  max,
  list,
  ...field
}: InputProps & { type?: 'text' | 'date' | 'url' | 'search'; max?: string; list?: string }) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          class="input"
          type={type}
          value={value}
          placeholder={placeholder}
          max={max}
          list={list}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export function LongTextField({ value, onChange, placeholder, ...field }: InputProps) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          class="input"
          rows={2}
          value={value}
          placeholder={placeholder}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export function SelectField<Value extends string>({
  value,
  onChange,
  options,
  ...field
}: Omit<FieldProps, 'children'> & {
  value: Value;
  onChange: (value: Value) => void;
  options: readonly { value: Value; label: string }[];
}) {
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} class="input" value={value} onChange={(event) => choose(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
