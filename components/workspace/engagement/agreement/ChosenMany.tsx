import { editRequest } from '../../../../lib/domain/command-request';
import type { DocumentOf } from '../../../../lib/domain/document';
import { useSending } from '../../../panel/use-sending';
import { Problem, SelectField } from '../../../ui/Field';
import { useTexts } from '../../../ui/texts';

/** The fields that hold several, by the type of document that has them. */
type FieldsOfMany = {
  scopeItem: 'capabilityIds';
  criterion: 'cpiIds' | 'expectationIds' | 'stakeholderIds';
  expectation: 'alsoStakeholderIds';
};

type Chosen = {
  [Type in keyof FieldsOfMany]: { document: DocumentOf<Type>; field: FieldsOfMany[Type] };
}[keyof FieldsOfMany];

export type ChosenManyProps = Chosen & { label: string; options: readonly { id: string; name: string }[] };

/** Several of a list: chosen one by one, each a chip that can be pressed away. Saved at once. */
export function ChosenMany({ label, options, ...chosen }: ChosenManyProps) {
  const { say } = useTexts();
  const { submit, problemOutside } = useSending();
  const ids: readonly string[] = Reflect.get(chosen.document, chosen.field) ?? [];
  const set = (next: readonly string[]) => {
    const changes = { [chosen.field]: next };
    void submit([editRequest(chosen.document, changes)], { said: null });
  };
  const free = options.filter(({ id }) => !ids.includes(id));
  if (options.length === 0 && ids.length === 0) return null;
  return (
    <div class="saved-field">
      <SelectField
        label={label}
        value=""
        options={[
          { value: '', label: say('editor.choose') },
          ...free.map(({ id, name }) => ({ value: id, label: name.slice(0, 120) })),
        ]}
        onChange={(id) => id !== '' && set([...ids, id])}
      />
      {ids.length > 0 && (
        <p class="facts chosen">
          {ids.map((id) => {
            const name = options.find((option) => option.id === id)?.name ?? say('editor.unknown');
            return (
              <button
                key={id}
                type="button"
                class="chip"
                aria-label={say('editor.remove_named', { name })}
                onClick={() => set(ids.filter((other) => other !== id))}
              >
                {name} ×
              </button>
            );
          })}
        </p>
      )}
      <Problem text={problemOutside()} />
    </div>
  );
}
