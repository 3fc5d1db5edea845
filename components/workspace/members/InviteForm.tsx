import { useState } from 'preact/hooks';
import type { Role } from '../../../lib/domain/roles';
import { useAsk } from '../../../lib/queries/use-ask';
import { Button } from '../../ui/Button';
import { Field, Problem, SelectField, TextField } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { callFailureText } from '../call-failure-text';
import { useWorkspace } from '../workspace-context';
import { roleOptions } from './role-options';

/** Makes a one-time address by which one person joins. */
export function InviteForm({ onClose }: { onClose: () => void }) {
  const texts = useTexts();
  const { say, refusal } = texts;
  const { role: own } = useWorkspace();
  const { mutateAsync: invite, isPending } = useAsk('members/invite');
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('member');
  const [problem, setProblem] = useState<string | null>(null);
  const [joinUrl, setJoinUrl] = useState<string | null>(null);
  const make = async () => {
    if (name.trim() === '') return setProblem(refusal('required'));
    const answer = await invite({ name, role });
    if ('failure' in answer) setProblem(callFailureText(answer, texts));
    else setJoinUrl(answer.joinUrl);
  };
  if (joinUrl !== null) return <InvitationLink name={name} joinUrl={joinUrl} onClose={onClose} />;
  return (
    <FormFrame
      label={say('workspace.member.invite')}
      submitLabel={say('workspace.member.make_link')}
      isSending={isPending}
      onSubmit={make}
      onCancel={onClose}
    >
      <div class="form-row">
        <TextField label={say('workspace.person.name')} value={name} onChange={setName} />
        <SelectField
          label={say('workspace.member.role')}
          value={role}
          onChange={setRole}
          options={roleOptions(own, texts)}
        />
      </div>
      <Problem text={problem} />
    </FormFrame>
  );
}

function InvitationLink({ name, joinUrl, onClose }: { name: string; joinUrl: string; onClose: () => void }) {
  const { say } = useTexts();
  const { announce } = useWorkspace();
  const copy = () =>
    navigator.clipboard.writeText(joinUrl).then(
      () => announce(say('workspace.member.copied')),
      // The address stands there to be selected.
      () => {},
    );
  return (
    <div class="inset form">
      <Field label={say('workspace.member.link_for', { name })} hint={say('workspace.member.link_hint')}>
        {(control) => (
          <input
            {...control}
            class="input"
            readOnly
            value={joinUrl}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
      </Field>
      <div class="buttons">
        <Button look="primary" onClick={() => void copy()}>
          {say('workspace.member.copy')}
        </Button>
        <Button look="plain" onClick={onClose}>
          {say('common.close')}
        </Button>
      </div>
    </div>
  );
}
