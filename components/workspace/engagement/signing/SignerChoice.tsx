import type { DocumentOf } from '../../../../lib/domain/document';
import { IconButton } from '../../../ui/Button';
import { useTexts } from '../../../ui/texts';

export type SignerChoiceProps = {
  people: readonly DocumentOf<'stakeholder'>[];
  /** Ids of those who have to sign; they cannot be left out. */
  required: readonly string[];
  /** Ids of everyone who signs, in their order. */
  chosen: readonly string[];
  isOrdered: boolean;
  onChoose: (id: string, isChosen: boolean) => void;
  onOrder: (isOrdered: boolean) => void;
  onMove: (id: string, by: 1 | -1) => void;
};

/** Who signs, and whether one after the other. */
export function SignerChoice(props: SignerChoiceProps) {
  const { people, required, chosen, isOrdered, onChoose, onOrder, onMove } = props;
  const { say } = useTexts();
  const ordered = [
    ...chosen.flatMap((id) => people.filter((person) => person.id === id)),
    ...people.filter(({ id }) => !chosen.includes(id)),
  ];
  return (
    <fieldset class="field">
      <legend class="label">{say('editor.who_signs')}</legend>
      {people.length === 0 && <p class="nothing">{say('editor.nobody_to_sign')}</p>}
      <ul class="signer-choice">
        {(isOrdered ? ordered : people).map((person) => {
          const isChosen = chosen.includes(person.id);
          const isRequired = required.includes(person.id);
          return (
            <li key={person.id}>
              <label class="check">
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={isRequired}
                  onChange={(event) => onChoose(person.id, event.currentTarget.checked)}
                />
                <span>
                  {isOrdered && isChosen && `${chosen.indexOf(person.id) + 1}. `}
                  {person.name}
                  <span class="small quiet">
                    {[
                      person.role,
                      isRequired && say('editor.must_sign'),
                      person.email === undefined && say('editor.no_mail_address'),
                    ]
                      .filter(Boolean)
                      .map((fact) => ` · ${fact}`)}
                  </span>
                </span>
              </label>
              {isOrdered && isChosen && (
                <span class="buttons">
                  <IconButton
                    small
                    icon="up"
                    label={say('editor.signs_earlier', { name: person.name })}
                    onClick={() => onMove(person.id, -1)}
                  />
                  <IconButton
                    small
                    icon="down"
                    label={say('editor.signs_later', { name: person.name })}
                    onClick={() => onMove(person.id, 1)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {chosen.length > 1 && (
        <label class="check">
          <input type="checkbox" checked={isOrdered} onChange={(event) => onOrder(event.currentTarget.checked)} />
          <span>{say('editor.one_after_the_other')}</span>
        </label>
      )}
    </fieldset>
  );
}
