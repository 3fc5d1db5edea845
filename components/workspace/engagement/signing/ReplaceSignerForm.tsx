import { useState } from 'preact/hooks';
import { hasLeft } from '../../../../lib/domain/agreement-life/who-must-sign';
import type { CommandRequest } from '../../../../lib/domain/command-request';
import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { LongTextField, Problem, SelectField } from '../../../ui/Field';
import { FormFrame } from '../../../ui/FormFrame';
import { useTexts } from '../../../ui/texts';

export type ReplaceSignerFormProps = {
  signOff: DocumentOf<'signOff'>;
  name: string;
  standing: readonly DocumentOf<'signOff'>[];
  onClose: () => void;
};

/** Somebody else signs in a signer's place, or nobody does; the reason is kept either way. */
export function ReplaceSignerForm({ signOff, name, standing, onClose }: ReplaceSignerFormProps) {
  const { index, today, newId } = usePanel();
  const { say } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [stakeholderId, setStakeholderId] = useState('');
  const [reason, setReason] = useState('');
  const asked = new Set(standing.map((one) => one.stakeholderId));
  const free = index.list('stakeholder').filter((person) => !hasLeft(person, today) && !asked.has(person.id));
  const save = async () => {
    if (reason.trim() === '') return refuse('missing_reason', 'reason');
    const command: CommandRequest =
      stakeholderId === ''
        ? { name: 'signOff.release', args: { signOffId: signOff.id, reason } }
        : { name: 'signOff.replace', args: { signOffId: signOff.id, newId: newId(), stakeholderId, reason } };
    if (await submit([command], { said: say('common.saved'), undo: [] })) onClose();
  };
  return (
    <FormFrame
      label={say('editor.replace_named', { name })}
      submitLabel={say('editor.replace')}
      isSending={isSending}
      onSubmit={save}
      onCancel={onClose}
    >
      <SelectField
        label={say('editor.signs_instead', { name })}
        value={stakeholderId}
        onChange={setStakeholderId}
        options={[
          { value: '', label: say('editor.nobody_instead') },
          ...free.map((person) => ({ value: person.id, label: person.name })),
        ]}
        problem={problemAt('stakeholderId')}
      />
      <LongTextField label={say('field.reason')} value={reason} onChange={setReason} problem={problemAt('reason')} />
      <Problem text={problemOutside('stakeholderId', 'reason', 'signOffId')} />
      <Problem text={problemAt('signOffId') && say('editor.problem.still_needed', { name })} />
    </FormFrame>
  );
}
