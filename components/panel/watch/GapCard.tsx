import { useEffect, useState } from 'preact/hooks';
import { lastResolved } from '../../../lib/domain/gaps/gap-history';
import type { ListedGap } from '../../../lib/domain/gaps/gap-list';
import { dayOfInstant } from '../../../lib/domain/values/day';
import { FoldedText } from '../../ui/FoldedText';
import { Icon } from '../../ui/Icon';
import { later } from '../../ui/later';
import { SeverityMark } from '../../ui/SeverityMark';
import { useTexts } from '../../ui/texts';
import { LeadsOnlyMark } from '../leads-only/LeadsOnlyMark';
import { memberName } from '../names';
import { usePanel } from '../panel-context';
import { WaitingMark } from '../WaitingMark';
import { GapActions } from './GapActions';
import type { GapFormName } from './GapForm';
import { GapHistory } from './GapHistory';

const GapForm = later(() => import('./GapForm').then((file) => file.GapForm));

export type GapCardProps = {
  gap: ListedGap;
  /** The first in the list carries the view's one primary button. */
  isFirst: boolean;
};

/** One gap: what we see, why it matters, the next step, and what people do about it. */
export function GapCard({ gap, isFirst }: GapCardProps) {
  const { isReadOnly, place } = usePanel();
  const [form, setForm] = useState<GapFormName | null>(null);
  const isOptionsAsked = place.form === 'show_options' && place.subjectId === gap.key;
  useEffect(() => {
    if (isOptionsAsked) setForm('options');
  }, [isOptionsAsked]);
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
      <FoundAgain gap={gap} />
      {!isReadOnly && <GapActions gap={gap} isPrimary={isFirst && form === null} form={form} onForm={setForm} />}
      {isReadOnly && gap.next !== '' && <p class="small">{gap.next}</p>}
      {form !== null && <GapForm name={form} gap={gap} onClose={() => setForm(null)} />}
      <GapHistory events={gap.stored?.history ?? []} />
    </article>
  );
}

/** Who took it, who flagged it, whether the client sees it or never will. */
function GapFacts({ gap }: { gap: ListedGap }) {
  const { index } = usePanel();
  const { say, day } = useTexts();
  const { stored } = gap;
  const taker = gap.state === 'taken' ? memberName(index, stored?.takenBy) : null;
  const flagger = stored && !gap.finding ? (memberName(index, stored.createdBy) ?? say('common.somebody')) : null;
  const isShared = stored?.sharedWithClient ?? false;
  const isInternal = gap.finding?.internalOnly ?? false;
  if (taker === null && flagger === null && !isShared && !isInternal && !gap.leadsOnly) return null;
  return (
    <p class="facts">
      {stored && flagger !== null && (
        <span class="chip">{say('watch.flagged_by', { name: flagger, day: day(stored.openedOn) })}</span>
      )}
      {taker !== null && (
        <span class="chip good">
          <Icon name="person" />
          {say('watch.taken_by', { name: taker })}
        </span>
      )}
      {isShared && (
        <span class="chip">
          <Icon name="share" />
          {say('watch.shared')}
        </span>
      )}
      {isInternal && <span class="chip">{say('watch.internal')}</span>}
      {gap.leadsOnly && <LeadsOnlyMark />}
    </p>
  );
}

/** Somebody said that it was closed, and the rule finds it all the same: with what was said then. */
function FoundAgain({ gap }: { gap: ListedGap }) {
  const { index, today } = usePanel();
  const { say, day } = useTexts();
  const closing = gap.finding ? lastResolved(gap.stored?.history ?? []) : null;
  if (!closing) return null;
  const on = dayOfInstant(closing.at, index.list('workspace')[0]?.timeZone ?? 'UTC');
  const name = memberName(index, closing.by) ?? say('common.somebody');
  return <p class="small quiet">{say('watch.found_again', { name, day: day(on, today) })}</p>;
}
