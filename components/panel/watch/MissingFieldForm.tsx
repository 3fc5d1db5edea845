import { useState } from 'preact/hooks';
import { type CommandRequest, editRequest } from '../../../lib/domain/command-request';
import type { DocumentIndex } from '../../../lib/domain/documents/document-index';
import type { OpenField } from '../../../lib/domain/gaps/missing-field';
import { Problem, TextField } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { typedNumber } from '../../ui/typed-number';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';

export type MissingFieldFormProps = { open: OpenField; subjectId: string; onClose: () => void };

/** The one field that a check lacks, to be filled in right beneath it. */
export function MissingFieldForm({ open, subjectId, onClose }: MissingFieldFormProps) {
  const { index, engagement } = usePanel();
  const { say, decimalMark } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [typed, setTyped] = useState('');
  const isNumber = open.field === 'baseline';
  const save = async () => {
    const value = isNumber ? typedNumber(typed, decimalMark) : typed.trim() || null;
    if (value === null) return refuse('required', open.field);
    const command = editOf(open, open.type === 'engagement' ? engagement.id : subjectId, value, index);
    if (!command) return refuse('not_found', 'id');
    if (await submit([command], { said: say('common.saved') })) onClose();
  };
  return (
    <FormFrame submitLabel={say('common.save')} isSending={isSending} onSubmit={save} onCancel={onClose}>
      <TextField
        type={isNumber ? 'text' : 'date'}
        label={say(`field.${open.field}`)}
        value={typed}
        onChange={setTyped}
        problem={problemAt(open.field)}
      />
      <Problem text={problemOutside(open.field)} />
    </FormFrame>
  );
}

function editOf(open: OpenField, id: string, value: string, index: DocumentIndex): CommandRequest | null {
  switch (open.type) {
    case 'engagement': {
      const engagement = index.find('engagement', id);
      return engagement ? editRequest(engagement, { [open.field]: value }) : null;
    }
    case 'criterion': {
      const criterion = index.find('criterion', id);
      return criterion ? editRequest(criterion, { [open.field]: value }) : null;
    }
    case 'improvement': {
      const improvement = index.find('improvement', id);
      return improvement ? editRequest(improvement, { [open.field]: value }) : null;
    }
  }
}
