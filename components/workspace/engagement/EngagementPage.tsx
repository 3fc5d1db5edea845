import { useMemo } from 'preact/hooks';
import { agreementAtAGlance } from '../../../lib/domain/agreement-life/agreement-at-a-glance';
import { indexDocuments } from '../../../lib/domain/documents/document-index';
import { seesLeadsOnly } from '../../../lib/domain/leads-only/leads-only';
import { mayAct } from '../../../lib/domain/roles';
import { useEngagement } from '../../../lib/queries/engagement';
import { useKeptTexts } from '../../../lib/queries/kept-texts';
import { useEnvironment } from '../../../lib/queries/page-context';
import type { EngagementView } from '../../../lib/queries/views';
import { AgreementChip } from '../../panel/PanelHeader';
import { type PanelContents, PanelProvider } from '../../panel/panel-context';
import { atTab } from '../../panel/panel-place';
import { useSubjectInSight } from '../../panel/use-subject-in-sight';
import { useTexts } from '../../ui/texts';
import { engagementHash, sectionHash } from '../route';
import { useCurrentInSight } from '../use-current-in-sight';
import { useWorkspace, type WorkspaceContents } from '../workspace-context';
import { EngagementPageProvider } from './engagement-context';
import { addressOfPlace, opensDetails, placeOfAddress } from './engagement-place';
import type { EngagementSection } from './sections/define-engagement-section';
import { engagementSections } from './sections/registry.generated';

const sections = Object.values<EngagementSection>(engagementSections).sort((a, b) => a.position - b.position);

export type EngagementPageProps = { engagementId: string; section: string | null; detail: readonly string[] };

/** One engagement with its sections, over what the background knows of it. */
export function EngagementPage(props: EngagementPageProps) {
  const { say } = useTexts();
  const view = useEngagement(props.engagementId).data;
  const kept = useKeptTexts(`engagement/${props.engagementId}`);
  if (view === undefined || kept === undefined) return <div class="arriving" aria-busy="true" />;
  if (view === null) return <p class="nothing padded">{say('panel.gone')}</p>;
  return <ShownEngagement {...props} view={view} kept={kept} />;
}

type ShownEngagementProps = EngagementPageProps & {
  view: EngagementView;
  kept: NonNullable<ReturnType<typeof useKeptTexts>>;
};

function ShownEngagement({ engagementId, section, detail, view, kept }: ShownEngagementProps) {
  const { say } = useTexts();
  const workspace = useWorkspace();
  const shown = sections.find(({ id }) => id === section) ?? sections[0];
  const contents = useContents(view, workspace, shown?.id ?? '', detail);
  const place = contents?.place;
  // A document whose details open beside it is brought into view by them.
  useSubjectInSight(place && !opensDetails(place) ? place : atTab('watch'));
  const strip = useCurrentInSight<HTMLElement>(shown?.id ?? null);
  if (!contents) return <p class="nothing padded">{say('panel.gone')}</p>;
  const openSection = (id: string, ...more: string[]) => workspace.goTo(engagementHash(engagementId, id, ...more));
  return (
    <PanelProvider value={contents}>
      <EngagementPageProvider value={{ view, isLead: mayAct(workspace.role, 'lead'), openSection, kept }}>
        <PageHeader contents={contents} />
        <nav ref={strip} class="engagement-sections" aria-label={say('workspace.engagement_sections')}>
          {sections.map(({ id, title }) => (
            <a
              key={id}
              href={engagementHash(engagementId, id)}
              aria-current={id === shown?.id ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                openSection(id);
              }}
            >
              {say(title)}
            </a>
          ))}
        </nav>
        {shown && <shown.View key={shown.id} view={view} detail={detail} />}
      </EngagementPageProvider>
    </PanelProvider>
  );
}

/** Whose this is, and what holds between us. */
function PageHeader({ contents }: { contents: PanelContents }) {
  const { say } = useTexts();
  const { client, engagement, index, today } = contents;
  const glance = useMemo(() => agreementAtAGlance(index, today), [index, today]);
  return (
    <header class="engagement-header">
      <p class="small">
        <a href={sectionHash('portfolio')}>{say('workspace.section.portfolio')}</a>
      </p>
      <h1>{client?.name ?? engagement.name}</h1>
      <p class="facts">
        <span class="quiet">{engagement.name}</span>
        {engagement.status !== 'active' && <span class="chip">{say(`engagement.${engagement.status}`)}</span>}
        <AgreementChip glance={glance} />
        {glance.draftBeside && (
          <span class="chip open">{say('header.unproposed', { count: glance.unproposedChanges })}</span>
        )}
      </p>
    </header>
  );
}

function useContents(
  view: EngagementView,
  workspace: WorkspaceContents,
  section: string,
  detail: readonly string[],
): PanelContents | null {
  const index = useMemo(() => indexDocuments(view.documents), [view.documents]);
  const waitingIds = useMemo(() => new Set(view.waitingIds), [view.waitingIds]);
  const { backend } = useEnvironment();
  const place = useMemo(() => placeOfAddress(section, detail), [section, detail]);
  const engagement = index.find('engagement', view.engagementId);
  if (!engagement) return null;
  return {
    index,
    engagement,
    client: index.find('client', engagement.clientId),
    today: view.today,
    memberId: workspace.memberId,
    isReadOnly: engagement.status === 'ended' || !mayAct(workspace.role, 'member'),
    isLead: seesLeadsOnly(workspace.role),
    record: null,
    waitingIds,
    newId: workspace.newId,
    ask: backend.ask,
    send: workspace.send,
    announce: workspace.announce,
    askScope: null,
    openPage: workspace.openPage,
    place,
    goTo: (next) => {
      const address = addressOfPlace(next);
      workspace.goTo(engagementHash(engagement.id, address.section, ...address.detail));
    },
  };
}
