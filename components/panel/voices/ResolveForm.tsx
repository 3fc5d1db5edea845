import { useState } from 'preact/hooks';
import { editRequest } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import { LongTextField, Problem } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';

/** Closes a piece of feedback with what was done about it. */
export function ResolveForm({ feedback, onClose }: { feedback: DocumentOf<'feedback'>; onClose: () => void }) {
  const { today } = usePanel();
  const { say } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [resolution, setResolution] = useState('');
  const save = async () => {
    if (resolution.trim() === '') return refuse('required', 'resolution');
    const answeredOn = feedback.answeredOn === undefined ? { answeredOn: today } : {};
    const edit = editRequest(feedback, { resolution, resolvedOn: today, ...answeredOn });
    if (await submit([edit], { said: say('voices.said.resolved') })) onClose();
  };
  return (
    <FormFrame submitLabel={say('common.save')} isSending={isSending} onSubmit={save} onCancel={onClose}>
      <LongTextField
        label={say('field.resolution')}
        value={resolution}
        onChange={setResolution}
        problem={problemAt('resolution')}
      />
      <Problem text={problemOutside('resolution')} />
    </FormFrame>
  );
}
