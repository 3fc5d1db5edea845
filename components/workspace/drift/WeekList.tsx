import type { EngagementWeek } from '../../../lib/domain/portfolio/portfolio-drift';
import { useTexts } from '../../ui/texts';
import { engagementHash } from '../route';

export type WeekListProps = { week: readonly EngagementWeek[]; names: Readonly<Record<string, string>> };

/** Engagements shown; the busiest are enough to know where to look. */
const mostShown = 30;
const facts = ['gapsOpened', 'gapsSettled', 'requests', 'versionsInForce', 'changesDecided'] as const;

/** What happened in the last seven days, engagement by engagement. */
export function WeekList({ week, names }: WeekListProps) {
  const { say } = useTexts();
  if (week.length === 0) return <p class="nothing">{say('workspace.drift.calm_week')}</p>;
  return (
    <ul class="rows">
      {week.slice(0, mostShown).map(({ engagementId, week: happened }) => (
        <li key={engagementId} class="pair">
          <a href={engagementHash(engagementId)}>{names[engagementId]}</a>
          <span class="quiet">
            {facts
              .filter((fact) => happened[fact] > 0)
              .map((fact) => say(`workspace.drift.${fact}`, { count: happened[fact] }))
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
