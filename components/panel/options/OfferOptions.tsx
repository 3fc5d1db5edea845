import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Problem, TextField } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import { useSending } from '../use-sending';

/** Puts options before the client, all at once: for good, or until a last day. */
export function OfferOptions({ optionIds }: { optionIds: string[] }) {
  const { say } = useTexts();
  const { submit, problemAt, problemOutside, isSending } = useSending();
  const [lastDay, setLastDay] = useState('');
  const offer = async () => {
    const args = { alternativeIds: optionIds, ...(lastDay === '' ? {} : { expiresOn: lastDay }) };
    const said = say('options.said.offered');
    if (await submit([{ name: 'alternative.offer', args }], { said, undo: [] })) setLastDay('');
  };
  return (
    <div class="offer">
      <TextField
        type="date"
        label={say('options.last_day')}
        value={lastDay}
        onChange={setLastDay}
        problem={problemAt('expiresOn')}
      />
      <Button disabled={isSending} onClick={() => void offer()}>
        {say('options.offer', { count: optionIds.length })}
      </Button>
      <Problem text={problemOutside('expiresOn')} />
    </div>
  );
}
