import { useState } from 'preact/hooks';
import type { ListedGap } from '../../../lib/domain/gaps/gap-list';
import { LongTextField, Problem } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';
import { gapArguments, reopenRequest } from './gap-commands';

/** Closes a gap, and keeps how. What a rule still finds comes back, so that says so before. */
export function ResolveGapForm({ gap, onClose }: { gap: ListedGap; onClose: () => void }) {
  const { engagement } = usePanel();
  const { say } = useTexts();
  const { submit, problemAt, problemOutside, isSending } = useSending();
  const [reason, setReason] = useState('');
  const resolve = async () => {
    const isDone = await submit([{ name: 'gap.resolve', args: { ...gapArguments(gap, engagement.id), reason } }], {
      said: say('watch.said.resolved'),
      undo: [reopenRequest(gap, engagement.id)],
    });
    if (isDone) onClose();
  };
  return (
    <FormFrame submitLabel={say('watch.resolve')} isSending={isSending} onSubmit={resolve} onCancel={onClose}>
      <LongTextField
        label={say('watch.resolve_note')}
        {...(gap.finding ? { hint: say('watch.resolve_hint') } : {})}
        value={reason}
        onChange={setReason}
        problem={problemAt('reason')}
      />
      <Problem text={problemOutside('reason')} />
    </FormFrame>
  );
}
