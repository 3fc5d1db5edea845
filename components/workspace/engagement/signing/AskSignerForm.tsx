import { useState } from 'preact/hooks';
import { hasLeft } from '../../../../lib/domain/agreement-life/who-must-sign';
import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { Problem, SelectField } from '../../../ui/Field';
import { FormFrame } from '../../../ui/FormFrame';
import { useTexts } from '../../../ui/texts';

export type AskSignerFormProps = {
  agreement: DocumentOf<'agreement'>;
  standing: readonly DocumentOf<'signOff'>[];
  onClose: () => void;
};

/** Asks one more person to sign a version that is proposed already. */
export function AskSignerForm({ agreement, standing, onClose }: AskSignerFormProps) {
  const { index, today, newId } = usePanel();
  const { say } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [stakeholderId, setStakeholderId] = useState('');
  const asked = new Set(standing.map((one) => one.stakeholderId));
  const free = index.list('stakeholder').filter((person) => !hasLeft(person, today) && !asked.has(person.id));
  const save = async () => {
    if (stakeholderId === '') return refuse('required', 'stakeholderId');
    const args = { agreementId: agreement.id, id: newId(), stakeholderId };
    if (await submit([{ name: 'signOff.ask', args }], { said: say('common.saved'), undo: [] })) onClose();
  };
  return (
    <FormFrame
      label={say('editor.ask_one_more')}
      submitLabel={say('editor.ask')}
      isSending={isSending}
      onSubmit={save}
      onCancel={onClose}
    >
      <SelectField
        label={say('editor.who_signs')}
        value={stakeholderId}
        onChange={setStakeholderId}
        options={[
          { value: '', label: say('editor.choose') },
          ...free.map((person) => ({ value: person.id, label: person.name })),
        ]}
        problem={problemAt('stakeholderId')}
      />
      <Problem text={problemOutside('stakeholderId')} />
    </FormFrame>
  );
}
