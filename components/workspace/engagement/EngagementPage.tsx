import { indexDocuments } from '../../../lib/domain/document-index';
import { useEngagement } from '../../../lib/queries/engagement';
import { useTexts } from '../../ui/texts';
import { engagementHash } from '../route';
import { useWorkspace } from '../workspace-context';
import type { EngagementSection } from './sections/define-engagement-section';
import { engagementSections } from './sections/registry.generated';

const sections = Object.values<EngagementSection>(engagementSections).sort((a, b) => a.position - b.position);

export type EngagementPageProps = { engagementId: string; section: string | null; detail: readonly string[] };

/** One engagement with its sections. */
export function EngagementPage({ engagementId, section, detail }: EngagementPageProps) {
  const { say } = useTexts();
  const { goTo } = useWorkspace();
  const view = useEngagement(engagementId).data;
  if (view === undefined) return <div class="arriving" aria-busy="true" />;
  if (view === null) return <p class="nothing padded">{say('panel.gone')}</p>;
  const index = indexDocuments(view.documents);
  const engagement = index.find('engagement', engagementId);
  const client = index.find('client', engagement?.clientId);
  const shown = sections.find(({ id }) => id === section) ?? sections[0];
  return (
    <>
      <h1>{client?.name}</h1>
      <p class="quiet">{engagement?.name}</p>
      <nav class="engagement-sections" aria-label={say('workspace.engagement_sections')}>
        {sections.map(({ id, title }) => (
          <a
            key={id}
            href={engagementHash(engagementId, id)}
            aria-current={id === shown?.id ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault();
              goTo(engagementHash(engagementId, id));
            }}
          >
            {say(title)}
          </a>
        ))}
      </nav>
      {shown && <shown.View view={view} detail={detail} />}
    </>
  );
}
