import { useState } from 'preact/hooks';
import { mayAct } from '../../../lib/domain/roles';
import { useDocuments } from '../../../lib/queries/documents';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { useWorkspaceDocuments } from '../use-workspace-documents';
import { useWorkspace } from '../workspace-context';
import { InviteForm } from './InviteForm';
import { MemberForm } from './MemberForm';
import type { Member } from './member';
import { RemoveMemberForm } from './RemoveMemberForm';

/** The team: who is here and what each may do. */
export function MembersSection() {
  const { say } = useTexts();
  const { role } = useWorkspace();
  const [isInviting, setInviting] = useState(false);
  const workspace = useWorkspaceDocuments(useDocuments(['workspace']).data)?.index.list('workspace')[0];
  if (!workspace) return <div class="arriving" aria-busy="true" />;
  const mayChange = mayAct(role, 'admin');
  return (
    <div class="block">
      <p class="quiet">{say('workspace.member.lead')}</p>
      {mayChange && !isInviting && (
        <div class="buttons table-buttons">
          <Button look="primary" onClick={() => setInviting(true)}>
            {say('workspace.member.invite')}
          </Button>
        </div>
      )}
      {isInviting && <InviteForm onClose={() => setInviting(false)} />}
      <table class="table" aria-label={say('workspace.section.members')}>
        <thead>
          <tr>
            <th scope="col">{say('workspace.person.name')}</th>
            <th scope="col">{say('workspace.member.role')}</th>
            {mayChange && (
              <th>
                <span class="unseen">{say('workspace.actions')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {workspace.members.map((member) => (
            <MemberRow key={member.id} member={member} all={workspace.members} mayChange={mayChange} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type MemberRowProps = { member: Member; all: readonly Member[]; mayChange: boolean };

function MemberRow({ member, all, mayChange }: MemberRowProps) {
  const { say } = useTexts();
  const { memberId, role } = useWorkspace();
  const [open, setOpen] = useState<'change' | 'remove' | null>(null);
  const close = () => setOpen(null);
  if (open !== null) {
    return (
      <tr>
        <td colSpan={3}>
          {open === 'change' ? (
            <MemberForm member={member} onClose={close} />
          ) : (
            <RemoveMemberForm member={member} others={all.filter(({ id }) => id !== member.id)} onClose={close} />
          )}
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <td>
        <span class="cell-strong">{member.name}</span>
        {member.id === memberId && <span class="chip">{say('workspace.member.you')}</span>}
      </td>
      <td>
        {say(`workspace.role.${member.role}`)}
        <span class="cell-more">{say(`workspace.role.${member.role}_may`)}</span>
      </td>
      {mayChange && (
        <td class="row-verbs">
          {mayAct(role, member.role) && (
            <span class="buttons">
              <Button
                look="link"
                label={say('workspace.member.change_named', { name: member.name })}
                onClick={() => setOpen('change')}
              >
                {say('workspace.member.change')}
              </Button>
              <Button
                look="link"
                label={say('workspace.member.remove_named', { name: member.name })}
                onClick={() => setOpen('remove')}
              >
                {say('workspace.member.remove')}
              </Button>
            </span>
          )}
        </td>
      )}
    </tr>
  );
}
