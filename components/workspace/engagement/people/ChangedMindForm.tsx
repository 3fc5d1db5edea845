import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { LongTextField, Problem, TextField } from '../../../ui/Field';
import { FormFrame } from '../../../ui/FormFrame';
import { useTexts } from '../../../ui/texts';

/** What somebody says now; what they said before stays beside it with its day. */
export function ChangedMindForm({
  expectation,
  onClose,
}: {
  expectation: DocumentOf<'expectation'>;
  onClose: () => void;
}) {
  const { today, newId } = usePanel();
  const { say } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [text, setText] = useState('');
  const [recordedOn, setRecordedOn] = useState(today);
  const save = async () => {
    if (text.trim() === '') return refuse('required', 'text');
    const args = { expectationId: expectation.id, newId: newId(), text, recordedOn };
    const said = say('voices.said.expectation');
    if (await submit([{ name: 'expectation.supersede', args }], { said, undo: [] })) onClose();
  };
  return (
    <FormFrame
      label={say('editor.changed_mind')}
      submitLabel={say('common.save')}
      isSending={isSending}
      onSubmit={save}
      onCancel={onClose}
    >
      <LongTextField label={say('editor.says_now')} value={text} onChange={setText} problem={problemAt('text')} />
      <TextField
        type="date"
        label={say('field.on')}
        value={recordedOn}
        max={today}
        onChange={setRecordedOn}
        problem={problemAt('recordedOn')}
      />
      <Problem text={problemOutside('text', 'recordedOn')} />
    </FormFrame>
  );
}
