import type { LessonPart } from '../../../lib/domain/teaching/lesson';
import { useTexts } from '../../ui/texts';

export type AddressPickerProps = {
  parts: readonly LessonPart[];
  picked: readonly string[];
  onPick: (picked: string[]) => void;
};

/** The address of the first record, each part of which may be a part of its number. */
export function AddressPicker({ parts, picked, onPick }: AddressPickerProps) {
  const { say } = useTexts();
  const isVaried = parts.some(({ role }) => role === 'varies');
  const toggle = (key: string) =>
    onPick(picked.includes(key) ? picked.filter((other) => other !== key) : [...picked, key]);
  return (
    <fieldset class="teach-address">
      <legend>{say('teach.which_part')}</legend>
      <p class="address-line">
        {parts.map(({ key, before, text, role }) => (
          <span key={key ?? 'host'} class="address-part">
            <span class="faint">{before}</span>
            {key === null ? (
              <span>{text}</span>
            ) : (
              <button
                type="button"
                class={`part-button ${role}`}
                aria-pressed={role === 'id'}
                onClick={() => toggle(key)}
              >
                {text}
              </button>
            )}
          </span>
        ))}
      </p>
      {isVaried && <p class="hint">{say('teach.varies')}</p>}
    </fieldset>
  );
}
