import type { DocumentOf, EntityType } from '../../../lib/domain/document';
import { Button } from '../../ui/Button';
import { Field, type FieldProps, Problem } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import { useFieldProblem } from './field-problem';
import { type SavedField, type SavedFieldOptions, useSavedField } from './use-saved-field';

type SavedTextProps<Type extends EntityType> = SavedFieldOptions<Type> &
  Omit<FieldProps, 'children' | 'problem'> & {
    type?: 'text' | 'date';
    isLong?: boolean;
    placeholder?: string;
    list?: string;
    min?: string;
  };

/** A text or a day of a document that saves itself when its field is left, or with Enter. Esc brings back what is stored. */
export function SavedText<Type extends EntityType>(props: SavedTextProps<Type>) {
  const { document, field, stored, changes, type = 'text', isLong, placeholder, list, min, ...frame } = props;
  const saved = useSavedField<Type>({ document, field, stored, changes });
  const problemOf = useFieldProblem();
  const shared = {
    class: 'input',
    value: saved.value,
    placeholder,
    onBlur: () => void saved.save(),
    onKeyDown: (event: KeyboardEvent) => keyInField(event, saved),
  };
  return (
    <div class="saved-field">
      <Field {...frame} problem={problemOf(field, saved.refused, document)}>
        {(control) =>
          isLong ? (
            <textarea {...control} {...shared} rows={2} onInput={(event) => saved.type(event.currentTarget.value)} />
          ) : (
            <input
              {...control}
              {...shared}
              type={type}
              list={list}
              min={min}
              onInput={(event) => saved.type(event.currentTarget.value)}
            />
          )
        }
      </Field>
      <ConflictButtons saved={saved} stored={stored} />
    </div>
  );
}

function keyInField(event: KeyboardEvent, saved: SavedField): void {
  if (event.isComposing) return;
  if (event.key === 'Enter' && !(event.target instanceof HTMLTextAreaElement && event.shiftKey)) {
    event.preventDefault();
    void saved.save();
  } else if (event.key === 'Escape' && saved.refused) {
    event.stopPropagation();
    saved.revert();
  }
}

/** Somebody else changed the same text meanwhile: both are shown, one press decides. */
export function ConflictButtons({ saved, stored }: { saved: SavedField; stored: string }) {
  const { say } = useTexts();
  if (saved.refused?.code !== 'conflict') return null;
  return (
    <div class="conflict">
      <p class="small">{say('editor.conflict_theirs', { text: stored === '' ? say('tray.empty_value') : stored })}</p>
      <div class="buttons">
        <Button onClick={() => void saved.insist()}>{say('tray.keep_mine')}</Button>
        <Button onClick={saved.revert}>{say('tray.keep_theirs')}</Button>
      </div>
    </div>
  );
}

type SavedChoiceProps<Type extends EntityType> = SavedFieldOptions<Type> &
  Omit<FieldProps, 'children' | 'problem'> & { options: readonly { value: string; label: string }[] };

/** One of a list, saved when it is chosen. */
export function SavedChoice<Type extends EntityType>(props: SavedChoiceProps<Type>) {
  const { document, field, stored, changes, options, ...frame } = props;
  const saved = useSavedField<Type>({ document, field, stored, changes });
  const problemOf = useFieldProblem();
  const choose = (value: string) => {
    saved.type(value);
    void saved.save(value);
  };
  return (
    <div class="saved-field">
      <Field {...frame} problem={problemOf(field, saved.refused, document)}>
        {(control) => (
          <select
            {...control}
            class="input"
            value={saved.value}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ConflictButtons saved={saved} stored={options.find(({ value }) => value === stored)?.label ?? stored} />
    </div>
  );
}

type SavedCheckProps<Type extends EntityType> = {
  document: DocumentOf<Type>;
  field: string;
  label: string;
  isChecked: boolean;
  changes: (isChecked: boolean) => ReturnType<SavedFieldOptions<Type>['changes']>;
};

/** Yes or no, saved when it is pressed. */
export function SavedCheck<Type extends EntityType>(props: SavedCheckProps<Type>) {
  const { document, field, label, isChecked, changes } = props;
  const stored = isChecked ? 'yes' : '';
  const saved = useSavedField<Type>({ document, field, stored, changes: (typed) => changes(typed === 'yes') });
  const problemOf = useFieldProblem();
  const toggle = (next: boolean) => {
    saved.type(next ? 'yes' : '');
    void saved.save(next ? 'yes' : '');
  };
  return (
    <div class="saved-field">
      <label class="check">
        <input
          type="checkbox"
          checked={saved.value === 'yes'}
          onChange={(event) => toggle(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <Problem text={problemOf(field, saved.refused, document)} />
    </div>
  );
}
