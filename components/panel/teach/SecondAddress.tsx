import { useState } from 'preact/hooks';
import type { LessonOutcome } from '../../../lib/domain/teaching/lesson';
import { Button } from '../../ui/Button';
import { Problem, TextField } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { useTexts } from '../../ui/texts';

export type SecondAddressProps = {
  /** The second record's address: the page's, or one that was pasted. */
  second: string | null;
  outcome: LessonOutcome | null;
  onAddress: (address: string | null) => void;
};

/** The proof: a second record must give another number. It is opened on the page, or its address pasted. */
export function SecondAddress({ second, outcome, onAddress }: SecondAddressProps) {
  const { say } = useTexts();
  const [typed, setTyped] = useState('');
  const ids = outcome?.taught?.ids;
  const problem = outcome?.problem ?? null;
  return (
    <fieldset class={ids ? 'teach-part done' : 'teach-part'}>
      <legend>{say('teach.second')}</legend>
      {second === null ? <p class="hint">{say('teach.second_hint')}</p> : <p class="teach-said">{second}</p>}
      {ids && (
        <p class="teach-proof" role="status">
          <Icon name="check" />
          <span>{say('teach.two_ids', { first: ids[0], second: ids[1] })}</span>
        </p>
      )}
      {problem !== null && (second !== null || problem !== 'nothing_picked') && (
        <Problem text={say(`teach.problem.${problem}`)} />
      )}
      {ids && (
        <Button look="link" onClick={() => onAddress(null)}>
          {say('teach.other_second')}
        </Button>
      )}
      {!ids && (
        <div class="tools-row">
          <TextField
            type="url"
            label={say('teach.second_paste')}
            placeholder="https://"
            value={typed}
            onChange={setTyped}
          />
          <Button disabled={typed.trim() === ''} onClick={() => onAddress(typed.trim())}>
            {say('teach.compare')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
