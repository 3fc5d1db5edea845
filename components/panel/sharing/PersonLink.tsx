import type { DocumentOf } from '../../../lib/domain/document';
import { dayOfInstant } from '../../../lib/domain/values/day';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { LinkButtons } from './LinkButtons';
import { type SharedLink, useSharedLinks } from './use-shared-links';

/** The links of one person to what was shared: a new one, when the last was opened, and the end of all. */
export function PersonLink({ person }: { person: DocumentOf<'stakeholder'> }) {
  const { announce } = usePanel();
  const { say } = useTexts();
  const { id, name } = person;
  const { isKnown, sendsMail, last, failure, make, withdraw } = useSharedLinks(id);
  const end = async () => {
    if (await withdraw()) announce(say('share.said.withdrawn', { name }));
  };
  return (
    <div class="link-tools">
      <LinkButtons name={name} canMail={sendsMail && person.email !== undefined} isDisabled={!isKnown} make={make}>
        {last && (
          <Button look="plain" label={say('share.withdraw_named', { name })} onClick={() => void end()}>
            {say('share.withdraw')}
          </Button>
        )}
      </LinkButtons>
      {last && <LastLink {...last} />}
      <Problem text={failure && say(`link.failure.${failure}`)} />
    </div>
  );
}

/** What is known of the newest link that works. */
function LastLink({ createdAt, openedAt }: SharedLink) {
  const { index, today } = usePanel();
  const { say, day } = useTexts();
  const opened = openedAt.at(-1);
  const zone = index.list('workspace')[0]?.timeZone ?? 'UTC';
  const on = day(dayOfInstant(opened ?? createdAt, zone), today);
  return <p class="small quiet">{say(opened === undefined ? 'share.made' : 'share.opened', { day: on })}</p>;
}
