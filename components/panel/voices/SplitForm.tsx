import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../lib/domain/document';
import { LongTextField, Problem } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';

/** Takes a request apart that is covered in part: each line becomes a request with a verdict of its own. */
export function SplitForm({ request, onClose }: { request: DocumentOf<'request'>; onClose: () => void }) {
  const { newId } = usePanel();
  const { say } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [text, setText] = useState(request.text);
  const split = async () => {
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (lines.length < 2) return refuse('required', 'parts');
    const parts = lines.map((line) => ({ id: newId(), text: line }));
    const said = say('voices.said.split', { count: parts.length });
    if (await submit([{ name: 'request.split', args: { requestId: request.id, parts } }], { said, undo: [] }))
      onClose();
  };
  return (
    <FormFrame
      label={say('voices.split')}
      submitLabel={say('voices.split')}
      isSending={isSending}
      onSubmit={split}
      onCancel={onClose}
    >
      <LongTextField
        label={say('voices.split_parts')}
        hint={say('voices.split_hint')}
        value={text}
        onChange={setText}
        problem={problemAt('parts')}
      />
      <Problem text={problemOutside('parts')} />
    </FormFrame>
  );
}
