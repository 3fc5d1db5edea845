import { useId } from 'preact/hooks';
import type { EntityType } from '../../../lib/domain/document';
import { Problem, TextField } from '../../ui/Field';
import { useFieldProblem } from './field-problem';
import { ConflictButtons } from './SavedField';
import { type FieldRefusal, type SavedFieldOptions, useSavedField } from './use-saved-field';

/** What is typed into each part of a field that has several. */
export type Parts = Record<string, string>;

type Part = {
  part: string;
  label: string;
  type?: 'text' | 'date';
  placeholder?: string;
  list?: string;
  /** The document's own field that this part is, where it has another name. */
  fieldName?: string;
};

export type SavedPartsProps<Type extends EntityType> = Omit<SavedFieldOptions<Type>, 'stored' | 'changes'> & {
  legend: string;
  stored: Parts;
  changes: (typed: Parts) => ReturnType<SavedFieldOptions<Type>['changes']>;
  parts: readonly Part[];
  hint?: string;
};

/** A field of several parts that make sense only together, as a limit and its unit: saved when all of it is left. */
export function SavedParts<Type extends EntityType>(props: SavedPartsProps<Type>) {
  const { document, field, legend, stored, changes, parts, hint } = props;
  const id = useId();
  const problemOf = useFieldProblem();
  const saved = useSavedField<Type>({
    document,
    field,
    stored: JSON.stringify(stored),
    changes: (typed) => changes(readParts(typed, stored)),
  });
  const values = readParts(saved.value, stored);
  const problem = problemOf(field, saved.refused, document);
  const atFault = problem === null ? undefined : partAtFault(parts, saved.refused);
  return (
    <fieldset
      class="saved-field parts"
      aria-describedby={problem ? id : undefined}
      onFocusOut={(event) => {
        const next = event.relatedTarget;
        if (!(next instanceof Node && event.currentTarget.contains(next))) void saved.save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.isComposing && event.target instanceof HTMLInputElement) {
          event.preventDefault();
          void saved.save();
        }
      }}
    >
      <legend>{legend}</legend>
      <div class="form-row">
        {parts.map(({ part, fieldName: _fieldName, ...shown }) => (
          <TextField
            key={part}
            {...shown}
            value={values[part] ?? ''}
            problemId={part === atFault ? id : undefined}
            onChange={(text) => saved.type(JSON.stringify({ ...values, [part]: text }))}
          />
        ))}
      </div>
      {hint && <p class="hint">{hint}</p>}
      <Problem id={id} text={problem} />
      <ConflictButtons saved={saved} stored={Object.values(stored).filter(Boolean).join(', ')} />
    </fieldset>
  );
}

/** The part that was refused; the first where the refusal names none, since the others only say more about it. */
function partAtFault(parts: readonly Part[], refused: FieldRefusal | null): string | undefined {
  const named = parts.find(({ part, fieldName }) => refused?.part === (fieldName ?? part));
  return (named ?? parts[0])?.part;
}

/** The typed parts as they were kept; what cannot be read counts as what is stored. */
function readParts(text: string, stored: Parts): Parts {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return stored;
    const typed = Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return { ...stored, ...Object.fromEntries(typed) };
  } catch {
    return stored;
  }
}
