import { useState } from 'preact/hooks';
import { editRequest } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import { LongTextField, Problem, TextField } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';

/** Records what we answered. A promised day is asked for only when the matter is not resolved at once. */
export function AnswerForm({ feedback, onClose }: { feedback: DocumentOf<'feedback'>; onClose: () => void }) {
  const { today } = usePanel();
  const { say } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [answer, setAnswer] = useState('');
  const [isResolved, setResolved] = useState(false);
  const [promisedBy, setPromisedBy] = useState('');
  const save = async () => {
    if (answer.trim() === '') return refuse('required', 'answer');
    if (!isResolved && promisedBy !== '' && promisedBy < today) return refuse('in_the_past', 'promisedBy');
    const edit = editRequest(feedback, {
      answer,
      answeredOn: today,
      ...(isResolved ? { resolvedOn: today, resolution: answer } : {}),
      ...(!isResolved && promisedBy !== '' ? { promisedBy } : {}),
    });
    if (await submit([edit], { said: say('voices.said.answered') })) onClose();
  };
  return (
    <FormFrame submitLabel={say('common.save')} isSending={isSending} onSubmit={save} onCancel={onClose}>
      <LongTextField label={say('field.answer')} value={answer} onChange={setAnswer} problem={problemAt('answer')} />
      <label class="check">
        <input type="checkbox" checked={isResolved} onChange={(event) => setResolved(event.currentTarget.checked)} />
        <span>{say('voices.resolved_at_once')}</span>
      </label>
      {!isResolved && (
        <TextField
          type="date"
          label={say('field.promisedBy')}
          value={promisedBy}
          onChange={setPromisedBy}
          problem={problemAt('promisedBy')}
        />
      )}
      <Problem text={problemOutside('answer', 'promisedBy')} />
    </FormFrame>
  );
}
