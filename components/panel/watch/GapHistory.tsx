import type { GapEvent } from '../../../lib/domain/gaps/gap-history';
import { dayOfInstant } from '../../../lib/domain/values/day';
import { useTexts } from '../../ui/texts';
import { memberName } from '../names';
import { usePanel } from '../panel-context';

/** What people did about one gap, the newest first. */
export function GapHistory({ events }: { events: readonly GapEvent[] }) {
  const { say } = useTexts();
  if (events.length === 0) return null;
  return (
    <details class="gap-history">
      <summary class="small">{say('watch.history')}</summary>
      <ol class="small quiet">
        {events.toReversed().map((event) => (
          <GapEventRow key={`${event.at} ${event.act}`} event={event} />
        ))}
      </ol>
    </details>
  );
}

function GapEventRow({ event }: { event: GapEvent }) {
  const { index, today } = usePanel();
  const { say, day } = useTexts();
  const { at, act, by, until, reason } = event;
  const on = dayOfInstant(at, index.list('workspace')[0]?.timeZone ?? 'UTC');
  const name = memberName(index, by) ?? say('common.somebody');
  return (
    <li>
      <time dateTime={at}>{day(on, today)}</time>
      {' · '}
      {say(`watch.event.${act}`, { name, until: until === undefined ? '' : day(until, today) })}
      {reason !== undefined && <span class="said"> {say('common.quoted', { text: reason })}</span>}
    </li>
  );
}
