import type { ListedGap } from '../../../lib/domain/gaps/gap-list';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';
import { GapHistory } from './GapHistory';
import { reopenRequest } from './gap-commands';

/** The gaps that people put aside, each with the way back. */
export function SetAsideRows({ gaps }: { gaps: readonly ListedGap[] }) {
  return (
    <ul class="rows">
      {gaps.map((gap) => (
        <SetAsideRow key={gap.key} gap={gap} />
      ))}
    </ul>
  );
}

function SetAsideRow({ gap }: { gap: ListedGap }) {
  const { engagement, isReadOnly, today } = usePanel();
  const { say, day } = useTexts();
  const { submit } = useSending();
  const until = gap.state === 'snoozed' ? gap.stored?.snoozedUntil : undefined;
  return (
    <li class="row with-action">
      <span>{gap.title}</span>
      <span class="small quiet">
        {until === undefined ? say(`gap_state.${gap.state}`) : say('watch.until', { day: day(until, today) })}
        {gap.stored?.reason ? ` · ${gap.stored.reason}` : ''}
      </span>
      <GapHistory events={gap.stored?.history ?? []} />
      {!isReadOnly && (
        <Button
          look="plain"
          label={say('watch.reopen_named', { title: gap.title })}
          onClick={() => submit([reopenRequest(gap, engagement.id)], { said: say('watch.said.reopened'), undo: [] })}
        >
          {say('watch.reopen')}
        </Button>
      )}
    </li>
  );
}
