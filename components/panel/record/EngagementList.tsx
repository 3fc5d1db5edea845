import { initials } from '../../../lib/domain/values/initials';
import type { EngagementHit } from '../../../lib/queries/views';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';

export type EngagementListProps = {
  hits: readonly EngagementHit[];
  /** What picking one does. */
  verb: string;
  onPick: (hit: EngagementHit) => void;
};

/** Engagements to pick from, each with why it is here. */
export function EngagementList({ hits, verb, onPick }: EngagementListProps) {
  const { say } = useTexts();
  return (
    <ul class="rows">
      {hits.map((hit) => (
        <li key={hit.engagementId} class="hit">
          <span class="person-mark" aria-hidden="true">
            {initials(hit.clientName)}
          </span>
          <span>
            <span class="hit-name">{hit.clientName}</span>
            <span class="small quiet">
              {hit.engagementName}
              {hit.status !== 'active' && ` · ${say(`engagement.${hit.status}`)}`}
              {hit.reason !== 'search' && ` · ${say(`record.reason.${hit.reason}`)}`}
            </span>
          </span>
          <Button label={`${verb}: ${hit.clientName}, ${hit.engagementName}`} onClick={() => onPick(hit)}>
            {verb}
          </Button>
        </li>
      ))}
    </ul>
  );
}
