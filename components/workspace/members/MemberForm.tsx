import { useState } from 'preact/hooks';
import { useSendingBy } from '../../panel/use-sending';
import { Problem, SelectField, TextField } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { useWorkspace } from '../workspace-context';
import type { Member } from './member';
import { roleOptions } from './role-options';

/** Changes a member’s name or role. */
export function MemberForm({ member, onClose }: { member: Member; onClose: () => void }) {
  const texts = useTexts();
  const { say } = texts;
  const { send, role: own } = useWorkspace();
  const { submit, problemAt, problemOutside, isSending } = useSendingBy(send);
  const [name, setName] = useState(member.name);
  const [role, setRole] = useState(member.role);
  const save = async () => {
    const isSaved = await submit([{ name: 'member.change', args: { id: member.id, name, role } }], {
      said: say('common.saved'),
      undo: [{ name: 'member.change', args: { id: member.id, name: member.name, role: member.role } }],
    });
    if (isSaved) onClose();
  };
  return (
    <FormFrame
      label={say('common.edit_named', { name: member.name })}
      submitLabel={say('common.save')}
      isSending={isSending}
      onSubmit={save}
      onCancel={onClose}
    >
      <div class="form-row">
        <TextField label={say('workspace.person.name')} value={name} onChange={setName} problem={problemAt('name')} />
        <SelectField
          label={say('workspace.member.role')}
          value={role}
          onChange={setRole}
          options={roleOptions(own, texts)}
          problem={problemAt('role')}
        />
      </div>
      <Problem text={problemOutside('name', 'role')} />
    </FormFrame>
  );
}
