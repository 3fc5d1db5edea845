import { useState } from 'preact/hooks';
import type { CommandRequest } from '../../../../lib/domain/command-request';
import type { InterfaceKey } from '../../../../lib/domain/language';
import { useSending } from '../../../panel/use-sending';
import { LongTextField, Problem } from '../../../ui/Field';
import { FormFrame } from '../../../ui/FormFrame';
import { useTexts } from '../../../ui/texts';

export type ReasonFormProps = {
  /** The verb, as title and on the button. */
  title: InterfaceKey;
  label: InterfaceKey;
  isNeeded: boolean;
  commandOf: (text: string) => CommandRequest;
  onClose: () => void;
};

/** One act that takes one text: a reason, or whom it waits for. */
export function ReasonForm({ title, label, isNeeded, commandOf, onClose }: ReasonFormProps) {
  const { say } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [text, setText] = useState('');
  const save = async () => {
    if (isNeeded && text.trim() === '') return refuse('missing_reason', 'reason');
    if (await submit([commandOf(text.trim())], { said: say('common.saved'), undo: [] })) onClose();
  };
  return (
    <FormFrame label={say(title)} submitLabel={say(title)} isSending={isSending} onSubmit={save} onCancel={onClose}>
      <LongTextField label={say(label)} value={text} onChange={setText} problem={problemAt('reason')} />
      <Problem text={problemOutside('reason')} />
    </FormFrame>
  );
}
