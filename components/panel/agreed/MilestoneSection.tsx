import type { DocumentOf } from '../../../lib/domain/document';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';

/** The dates on the way, the next one first to be seen. */
export function MilestoneSection({ milestones }: { milestones: readonly DocumentOf<'milestone'>[] }) {
  const { today } = usePanel();
  const { say, day } = useTexts();
  const state = (milestone: DocumentOf<'milestone'>) => {
    if (milestone.acceptedOn) return 'accepted';
    if (milestone.doneOn) return 'done';
    return milestone.dueOn < today ? 'late' : 'ahead';
  };
  return (
    <section aria-label={say('agreed.milestones')}>
      <h2 class="heading">
        <span>{say('agreed.milestones')}</span>
      </h2>
      <ol class="timeline">
        {milestones.map((milestone) => (
          <li key={milestone.id} class={state(milestone)} data-document={milestone.id} tabIndex={-1}>
            <span class="timeline-day">{day(milestone.dueOn, today)}</span>
            <span>
              {milestone.name}
              <span class="small quiet"> · {say(`agreed.milestone.${state(milestone)}`)}</span>
              {milestone.moves.length > 0 && (
                <span class="small quiet"> · {say('agreed.moved', { count: milestone.moves.length })}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
