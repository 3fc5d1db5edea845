import { useState } from 'preact/hooks';
import type { ListedGap } from '../../../lib/domain/gaps/gap-list';
import { addDays } from '../../../lib/domain/values/day';
import { Problem, TextField } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';
import { gapArguments, reopenRequest } from './gap-commands';

/** Puts a gap aside: for a week or two by one press, or until a day. */
export function SnoozeForm({ gap, onClose }: { gap: ListedGap; onClose: () => void }) {
  const { engagement, today } = usePanel();
  const { say, day } = useTexts();
  const { submit, problemAt, problemOutside, isSending } = useSending();
  const [until, setUntil] = useState(addDays(today, 7));
  const snooze = async () => {
    const isDone = await submit([{ name: 'gap.snooze', args: { ...gapArguments(gap, engagement.id), until } }], {
      said: say('watch.said.snoozed', { day: day(until, today) }),
      undo: [reopenRequest(gap, engagement.id)],
    });
    if (isDone) onClose();
  };
  return (
    <FormFrame submitLabel={say('watch.snooze')} isSending={isSending} onSubmit={snooze} onCancel={onClose}>
      <TextField
        type="date"
        label={say('watch.snooze_until')}
        value={until}
        onChange={setUntil}
        problem={problemAt('until')}
      />
      <Problem text={problemOutside('until')} />
    </FormFrame>
  );
}
