import { useState } from 'preact/hooks';
import { missingEffects } from '../../../../lib/domain/agreement-life/change-effect';
import type { CommandRequest } from '../../../../lib/domain/command-request';
import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { Button } from '../../../ui/Button';
import { Problem } from '../../../ui/Field';
import { useTexts } from '../../../ui/texts';
import { useEngagementPage } from '../engagement-context';
import { ReasonForm, type ReasonFormProps } from './ReasonForm';

type Change = DocumentOf<'changeRequest'>;
type Asked = 'review' | 'decline' | 'withdraw';

/** What can be done with a change request as it stands: edit, send, review, decide, withdraw. */
export function ChangeRequestActions({ change, onEdit }: { change: Change; onEdit: () => void }) {
  const { isLead } = useEngagementPage();
  const { say } = useTexts();
  const { submit, refuse, problemOutside, isSending } = useSending();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { status, title } = change;
  const changeRequestId = change.id;
  const isSent = status === 'submitted' || status === 'in_review';
  const isOpen = status === 'draft' || isSent;
  const approval = useApproval(change);
  const send = async () => {
    const missing = missingEffects(change);
    if (missing.length > 0) {
      onEdit();
      return refuse('required', 'effect');
    }
    await submit([{ name: 'changeRequest.submit', args: { changeRequestId } }], {
      said: say('change.said.submitted'),
      undo: [],
    });
  };
  const act = (command: CommandRequest, said: string) => submit([command], { said, undo: [] });
  if (asked !== null) {
    return <ReasonForm key={asked} {...questions(asked, changeRequestId)} onClose={() => setAsked(null)} />;
  }
  return (
    <>
      <div class="buttons">
        {status === 'draft' && (
          <Button disabled={isSending} label={say('change.submit_named', { title })} onClick={() => void send()}>
            {say('change.submit')}
          </Button>
        )}
        {isSent && isLead && (
          <Button
            disabled={isSending}
            label={say('change.approve_named', { title })}
            onClick={() => void act(approval, say('change.said.approved'))}
          >
            {say('change.approve')}
          </Button>
        )}
        {isSent && isLead && <Button onClick={() => setAsked('decline')}>{say('change.decline')}</Button>}
        {status === 'submitted' && isLead && (
          <Button look="plain" onClick={() => setAsked('review')}>
            {say('change.review')}
          </Button>
        )}
        {isOpen && (
          <Button look="plain" label={say('common.edit_named', { name: title })} onClick={onEdit}>
            {say('change.edit')}
          </Button>
        )}
        {isOpen && (
          <Button look="plain" onClick={() => setAsked('withdraw')}>
            {say('change.withdraw')}
          </Button>
        )}
        {status === 'approved' && <ApprovedActions change={change} />}
      </div>
      <Problem text={problemOutside()} />
    </>
  );
}

/** Approving takes the change into the draft there is, or begins the next version with it. */
function useApproval({ id }: Change): CommandRequest {
  const { index, newId } = usePanel();
  const versions = index.list('agreement');
  const draft = versions.find(({ status }) => status === 'draft');
  const isWaiting = versions.some(({ status }) => status === 'proposed');
  const hasVersion = versions.some(({ status }) => status === 'in_force');
  const agreementId = draft?.id ?? (hasVersion && !isWaiting ? newId() : undefined);
  return {
    name: 'changeRequest.approve',
    args: { changeRequestId: id, ...(agreementId === undefined ? {} : { agreementId }) },
  };
}

/** The version that an approved change went into, or the way to begin one with it. */
function ApprovedActions({ change }: { change: Change }) {
  const { index, newId, goTo } = usePanel();
  const { say } = useTexts();
  const { submit, problemOutside } = useSending();
  const version = index.find('agreement', change.agreementId);
  const inForce = index.list('agreement').find(({ status }) => status === 'in_force');
  if (version) {
    return (
      <Button look="link" onClick={() => goTo({ tab: 'agreed', form: null, subjectId: version.id })}>
        {say('change.open_version', { version: version.version })}
      </Button>
    );
  }
  if (!inForce) return null;
  const begin = () => {
    const args = { agreementId: newId(), from: inForce.id, changeRequestId: change.id };
    const said = say('editor.said.next_version', { version: inForce.version + 1 });
    return submit([{ name: 'agreement.draftNext', args }], { said });
  };
  return (
    <>
      <Button onClick={() => void begin()}>{say('editor.next_version')}</Button>
      <Problem text={problemOutside()} />
    </>
  );
}

function questions(asked: Asked, changeRequestId: string): Omit<ReasonFormProps, 'onClose'> {
  switch (asked) {
    case 'review':
      return {
        title: 'change.review',
        label: 'change.whom_it_waits_for',
        isNeeded: false,
        commandOf: (text) => ({
          name: 'changeRequest.review',
          args: { changeRequestId, ...(text === '' ? {} : { waitingFor: text }) },
        }),
      };
    case 'decline':
      return {
        title: 'change.decline',
        label: 'field.reason',
        isNeeded: true,
        commandOf: (reason) => ({ name: 'changeRequest.decline', args: { changeRequestId, reason } }),
      };
    case 'withdraw':
      return {
        title: 'change.withdraw',
        label: 'field.reason',
        isNeeded: false,
        commandOf: (text) => ({
          name: 'changeRequest.withdraw',
          args: { changeRequestId, ...(text === '' ? {} : { reason: text }) },
        }),
      };
  }
}
