import { handoverItems } from '../../../../lib/domain/handover/handover-items';
import { handoverProgress, openHandover } from '../../../../lib/domain/handover/handover-progress';
import { stateOfIndex } from '../../../../lib/domain/states/state-of-index';
import { memberName } from '../../../panel/names';
import { usePanel } from '../../../panel/panel-context';
import { useTexts } from '../../../ui/texts';
import { CopyEngagement } from './CopyEngagement';
import { HandoverList } from './HandoverList';
import { SaveAsTemplate } from './SaveAsTemplate';
import { StartHandover } from './StartHandover';

/** Passing an engagement on: to another member, item by item; as a template; as a copy. */
export function HandoverSection() {
  const { index, engagement, today, isReadOnly } = usePanel();
  const { say, day } = useTexts();
  const open = openHandover(index.list('handover'));
  const items = handoverItems(stateOfIndex(index), engagement.id, today);
  const done = index.list('handover').filter(({ completedOn }) => completedOn !== undefined);
  return (
    <div class="two-columns wide-first">
      <section class="form" aria-label={say('handover.title')}>
        <h2>{say('handover.title')}</h2>
        <p class="quiet">
          {say('handover.owner', { name: memberName(index, engagement.ownerId) ?? say('common.nobody') })}
        </p>
        {open ? (
          <HandoverList handover={open} progress={handoverProgress(open, items)} />
        ) : (
          !isReadOnly && <StartHandover count={items.length} />
        )}
        {done.map(({ id, fromId, toId, completedOn }) => (
          <p key={id} class="small quiet">
            {say('handover.done', {
              from: memberName(index, fromId) ?? say('common.nobody'),
              to: memberName(index, toId) ?? say('common.somebody'),
              day: day(completedOn ?? '', today),
            })}
          </p>
        ))}
      </section>
      <div class="form">
        {!isReadOnly && <SaveAsTemplate />}
        <CopyEngagement />
      </div>
    </div>
  );
}
