import type { LessonPart } from '../../../lib/domain/teaching/lesson';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { AddressLine } from './AddressLine';

export type AddressPickerProps = {
  parts: readonly LessonPart[];
  picked: readonly string[];
  onPick: (picked: string[]) => void;
  /** Begins with the page that is open instead; null where it is this one, or where two records are known. */
  onBeginHere: (() => void) | null;
};

/** The address of the first record, each part of which may be a part of its number. */
export function AddressPicker({ parts, picked, onPick, onBeginHere }: AddressPickerProps) {
  const { say } = useTexts();
  const isVaried = parts.some(({ role }) => role === 'varies');
  const toggle = (key: string) =>
    onPick(picked.includes(key) ? picked.filter((other) => other !== key) : [...picked, key]);
  return (
    <fieldset class={parts.some(({ role }) => role === 'id') ? 'teach-part done' : 'teach-part'}>
      <legend>{say('teach.which_part')}</legend>
      <AddressLine parts={parts} isPressed={({ role }) => role === 'id'} onPress={toggle} />
      {isVaried && <p class="hint">{say('teach.varies')}</p>}
      {onBeginHere && (
        <Button look="link" onClick={onBeginHere}>
          {say('teach.begin_here')}
        </Button>
      )}
    </fieldset>
  );
}
