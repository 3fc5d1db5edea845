import { useEffect, useState } from 'preact/hooks';
import type { DocumentOf } from '../../../lib/domain/document';
import { dayOfInstant } from '../../../lib/domain/values/day';
import type { CallFailure, SharedStanding, Sharing } from '../../../lib/queries/views';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { LinkButtons } from './LinkButtons';

export type PersonLinkProps = { person: DocumentOf<'stakeholder'>; sharing: Sharing };

/** The links of one person to what was shared: a new one, when the last was opened, and the end of all. */
export function PersonLink({ person, sharing }: PersonLinkProps) {
  const { engagement, announce } = usePanel();
  const { say } = useTexts();
  const { id: stakeholderId, name } = person;
  const to = { engagementId: engagement.id, stakeholderId };
  const [standing, setStanding] = useState<SharedStanding | null>(null);
  const [problem, setProblem] = useState<CallFailure['failure'] | null>(null);
  const read = async () => {
    const answer = await sharing.standing(to);
    setProblem('failure' in answer ? answer.failure : null);
    if (!('failure' in answer)) setStanding(answer);
  };
  useEffect(() => void read(), [engagement.id, stakeholderId]);
  const make = async (send: boolean) => {
    const answer = await sharing.make(to, send);
    await read();
    return answer;
  };
  const withdraw = async () => {
    const answer = await sharing.withdraw(to);
    if ('failure' in answer) return setProblem(answer.failure);
    announce(say('share.said.withdrawn', { name }));
    await read();
  };
  const canMail = standing?.sendsMail === true && person.email !== undefined;
  return (
    <div class="link-tools">
      <LinkButtons name={name} canMail={canMail} isDisabled={standing === null} make={make}>
        {standing?.last && (
          <Button look="plain" label={say('share.withdraw_named', { name })} onClick={() => void withdraw()}>
            {say('share.withdraw')}
          </Button>
        )}
      </LinkButtons>
      {standing?.last && <LastLink {...standing.last} />}
      <Problem text={problem && say(`link.failure.${problem}`)} />
    </div>
  );
}

/** What is known of the newest link that works. */
function LastLink({ createdAt, openedAt }: NonNullable<SharedStanding['last']>) {
  const { index, today } = usePanel();
  const { say, day } = useTexts();
  const opened = openedAt.at(-1);
  const zone = index.list('workspace')[0]?.timeZone ?? 'UTC';
  const on = day(dayOfInstant(opened ?? createdAt, zone), today);
  return <p class="small quiet">{say(opened === undefined ? 'share.made' : 'share.opened', { day: on })}</p>;
}
