import { useState } from 'preact/hooks';
import type { ListedGap } from '../../../lib/domain/gaps/gap-list';
import { LongTextField, Problem } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';
import { gapArguments, reopenRequest } from './gap-commands';

/** Says that a gap is none. Always with a reason, and it returns when its facts change. */
export function DismissForm({ gap, onClose }: { gap: ListedGap; onClose: () => void }) {
  const { engagement } = usePanel();
  const { say } = useTexts();
  const { submit, problemAt, problemOutside, isSending } = useSending();
  const [reason, setReason] = useState('');
  const dismiss = async () => {
    const isDone = await submit([{ name: 'gap.dismiss', args: { ...gapArguments(gap, engagement.id), reason } }], {
      said: say('watch.said.dismissed'),
      undo: [reopenRequest(gap, engagement.id)],
    });
    if (isDone) onClose();
  };
  return (
    <FormFrame submitLabel={say('watch.dismiss')} isSending={isSending} onSubmit={dismiss} onCancel={onClose}>
      <LongTextField
        label={say('watch.dismiss_reason')}
        hint={say('watch.dismiss_hint')}
        value={reason}
        onChange={setReason}
        problem={problemAt('reason')}
      />
      <Problem text={problemOutside('reason')} />
    </FormFrame>
  );
}
