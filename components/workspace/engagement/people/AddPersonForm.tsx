import { useState } from 'preact/hooks';
import { createRequest } from '../../../../lib/domain/command-request';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { Problem, TextField } from '../../../ui/Field';
import { FormFrame } from '../../../ui/FormFrame';
import { useTexts } from '../../../ui/texts';

/** Names somebody on the client's side; the rest stands on their card. */
export function AddPersonForm({ onClose }: { onClose: () => void }) {
  const { engagement, today, newId } = usePanel();
  const { say } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [email, setEmail] = useState('');
  const [signs, setSigns] = useState(false);
  const save = async () => {
    if (name.trim() === '') return refuse('required', 'name');
    const person = createRequest({
      type: 'stakeholder',
      id: newId(),
      clientId: engagement.clientId,
      name,
      addedOn: today,
      signoffRequired: signs,
      ...(role.trim() === '' ? {} : { role }),
      ...(email.trim() === '' ? {} : { email: email.trim() }),
    });
    if (await submit([person], { said: say('common.saved') })) onClose();
  };
  return (
    <FormFrame
      label={say('editor.add_person')}
      submitLabel={say('common.add')}
      isSending={isSending}
      onSubmit={save}
      onCancel={onClose}
    >
      <div class="form-row">
        <TextField label={say('workspace.person.name')} value={name} onChange={setName} problem={problemAt('name')} />
        <TextField label={say('editor.person_role')} value={role} onChange={setRole} problem={problemAt('role')} />
        <TextField label={say('editor.person_email')} value={email} onChange={setEmail} problem={problemAt('email')} />
      </div>
      <label class="check">
        <input type="checkbox" checked={signs} onChange={(event) => setSigns(event.currentTarget.checked)} />
        <span>{say('editor.person_signs')}</span>
      </label>
      <Problem text={problemOutside('name', 'role', 'email')} />
    </FormFrame>
  );
}
