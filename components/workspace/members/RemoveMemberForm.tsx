import { useState } from 'preact/hooks';
import { useSendingBy } from '../../panel/use-sending';
import { Problem, SelectField } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { useWorkspace } from '../workspace-context';
import type { Member } from './member';

export type RemoveMemberFormProps = { member: Member; others: readonly Member[]; onClose: () => void };

/** Takes somebody out of the workspace, and asks who takes over what they answer for. */
export function RemoveMemberForm({ member, others, onClose }: RemoveMemberFormProps) {
  const { say } = useTexts();
  const { send } = useWorkspace();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSendingBy(send);
  const [newOwnerId, setNewOwnerId] = useState('');
  const remove = async () => {
    if (newOwnerId === '' && others.length > 0) return refuse('required', 'newOwnerId');
    const heir = newOwnerId === '' ? {} : { newOwnerId };
    const said = say('workspace.member.removed', { name: member.name });
    if (await submit([{ name: 'member.remove', args: { id: member.id, ...heir } }], { said, undo: [] })) onClose();
  };
  return (
    <FormFrame
      label={say('workspace.member.remove_named', { name: member.name })}
      submitLabel={say('workspace.member.remove_named', { name: member.name })}
      isSending={isSending}
      onSubmit={remove}
      onCancel={onClose}
    >
      <SelectField
        label={say('workspace.member.heir')}
        hint={say('workspace.member.heir_hint', { name: member.name })}
        value={newOwnerId}
        onChange={setNewOwnerId}
        options={[
          { value: '', label: say('workspace.member.choose') },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        problem={problemAt('newOwnerId')}
      />
      <Problem text={problemOutside('newOwnerId')} />
    </FormFrame>
  );
}
