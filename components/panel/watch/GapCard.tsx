import { useState } from 'preact/hooks';
import type { ListedGap } from '../../../lib/domain/gap-list';
import { FoldedText } from '../../ui/FoldedText';
import { Icon } from '../../ui/Icon';
import { SeverityMark } from '../../ui/SeverityMark';
import { useTexts } from '../../ui/texts';
import { memberName } from '../names';
import { usePanel } from '../panel-context';
import { WaitingMark } from '../WaitingMark';
import { DismissForm } from './DismissForm';
import { GapActions } from './GapActions';
import { SnoozeForm } from './SnoozeForm';

export type GapCardProps = {
  gap: ListedGap;
  /** The first in the list carries the view's one primary button. */
  isFirst: boolean;
};

/** One gap: what we see, why it matters, the next step, and what people do about it. */
export function GapCard({ gap, isFirst }: GapCardProps) {
  const { isReadOnly } = usePanel();
  const [form, setForm] = useState<'snooze' | 'dismiss' | null>(null);
  const headingId = `gap-${gap.key}`;
  return (
    <article class={`gap ${gap.severity}`} aria-labelledby={headingId} tabIndex={-1} data-gap={gap.key}>
      <h3 id={headingId}>
        <SeverityMark severity={gap.severity} />
        <span>{gap.title}</span>
        {gap.stored && <WaitingMark id={gap.stored.id} />}
      </h3>
      {gap.message !== '' && (
        <p>
          <FoldedText text={gap.message} />
        </p>
      )}
      {gap.why !== '' && <p class="small quiet">{gap.why}</p>}
      <GapFacts gap={gap} />
      {!isReadOnly && <GapActions gap={gap} isFirst={isFirst} form={form} onForm={setForm} />}
      {isReadOnly && gap.next !== '' && <p class="small">{gap.next}</p>}
      {form === 'snooze' && <SnoozeForm gap={gap} onClose={() => setForm(null)} />}
      {form === 'dismiss' && <DismissForm gap={gap} onClose={() => setForm(null)} />}
    </article>
  );
}

/** Who took it, who flagged it, whether the client sees it. */
function GapFacts({ gap }: { gap: ListedGap }) {
  const { index } = usePanel();
  const { say, day } = useTexts();
  const { stored } = gap;
  const taker = gap.state === 'taken' ? memberName(index, stored?.takenBy) : null;
  const flagger = gap.finding ? null : (memberName(index, stored?.createdBy) ?? say('common.somebody'));
  if (!stored || (taker === null && flagger === null && !stored.sharedWithClient)) return null;
  return (
    <p class="facts">
      {flagger !== null && (
        <span class="chip">{say('watch.flagged_by', { name: flagger, day: day(stored.openedOn) })}</span>
      )}
      {taker !== null && (
        <span class="chip good">
          <Icon name="person" />
          {say('watch.taken_by', { name: taker })}
        </span>
      )}
      {stored.sharedWithClient && (
        <span class="chip">
          <Icon name="share" />
          {say('watch.shared')}
        </span>
      )}
    </p>
  );
}
