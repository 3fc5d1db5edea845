import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { Problem, TextField } from '../../../ui/Field';
import { FormFrame } from '../../../ui/FormFrame';
import { useTexts } from '../../../ui/texts';

export type RecordPaperFormProps = { signOff: DocumentOf<'signOff'>; name: string; onClose: () => void };

/** Records a signature that was given on paper: whose name, on which day, and where it is kept. */
export function RecordPaperForm({ signOff, name, onClose }: RecordPaperFormProps) {
  const { today } = usePanel();
  const { say } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [signedName, setSignedName] = useState(name);
  const [on, setOn] = useState(today);
  const [evidence, setEvidence] = useState('');
  const save = async () => {
    if (signedName.trim() === '') return refuse('required', 'signedName');
    if (evidence.trim() === '') return refuse('required', 'evidence');
    const args = { signOffId: signOff.id, signedName, on, evidence };
    const said = say('editor.said.paper', { name });
    if (await submit([{ name: 'signOff.record', args }], { said, undo: [] })) onClose();
  };
  return (
    <FormFrame
      label={say('editor.paper_named', { name })}
      submitLabel={say('editor.record_signature')}
      isSending={isSending}
      onSubmit={save}
      onCancel={onClose}
    >
      <div class="form-row">
        <TextField
          label={say('editor.signed_name')}
          value={signedName}
          onChange={setSignedName}
          problem={problemAt('signedName')}
        />
        <TextField
          type="date"
          label={say('agreed.signed_on')}
          value={on}
          max={today}
          onChange={setOn}
          problem={problemAt('on')}
        />
      </div>
      <TextField
        label={say('agreed.evidence')}
        placeholder={say('agreed.evidence_example')}
        value={evidence}
        onChange={setEvidence}
        problem={problemAt('evidence')}
      />
      <Problem text={problemOutside('signedName', 'on', 'evidence')} />
    </FormFrame>
  );
}
