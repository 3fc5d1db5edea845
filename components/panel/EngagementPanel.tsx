import { useMemo, useState } from 'preact/hooks';
import { agreementAtAGlance } from '../../lib/domain/agreement-life/agreement-at-a-glance';
import { indexDocuments } from '../../lib/domain/documents/document-index';
import { gapList } from '../../lib/domain/gaps/gap-list';
import { seesLeadsOnly } from '../../lib/domain/leads-only/leads-only';
import type { Ask, EngagementView, RecordView, SessionView } from '../../lib/queries/views';
import { later } from '../ui/later';
import { Tabs } from '../ui/Tabs';
import { useTexts } from '../ui/texts';
import { keepDraft, parseDraft } from './log/log-draft';
import { QuickLog } from './log/QuickLog';
import type { Handed } from './log/use-handed-text';
import type { KeptText } from './log/use-quick-log';
import { type HeaderTools, PanelHeader } from './PanelHeader';
import { type PanelContents, PanelProvider, type Send } from './panel-context';
import { atTab, type PanelPlace, type PanelTab, panelTabs } from './panel-place';
import { useScopePlace } from './scope/use-scope-place';
import { usePanelKeys } from './use-panel-keys';
import { useSubjectInSight } from './use-subject-in-sight';
import { WatchTab } from './watch/WatchTab';

const AgreedTab = later(() => import('./agreed/AgreedTab').then((file) => file.AgreedTab));
const VoicesTab = later(() => import('./voices/VoicesTab').then((file) => file.VoicesTab));
const ScopeCheck = later(() => import('./scope/ScopeCheck').then((file) => file.ScopeCheck));
const HistoryTab = later(() => import('./history/HistoryTab').then((file) => file.HistoryTab));

export type EngagementPanelProps = {
  view: EngagementView;
  record: RecordView | null;
  appName: string | null;
  session: SessionView | undefined;
  /** The tab the reader was last in. */
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  keptLog: KeptText;
  handed: Handed | null;
  tools: HeaderTools;
  onKeys: () => void;
  send: Send;
  newId: () => string;
  openPage: (file: string) => void;
  /** What the host page says of its record beside the title. */
  readDescription: () => Promise<string | null>;
  ask: Ask;
  announce: (text: string) => void;
};

/** One engagement: who it is, its four sections, and the quick log. Mounted anew for each engagement. */
export function EngagementPanel(props: EngagementPanelProps) {
  const { view, record, tab, onTab, tools } = props;
  const { say } = useTexts();
  const [place, setPlace] = useState<PanelPlace>(atTab(tab));
  const goTo = (next: PanelPlace) => {
    setPlace(next);
    if (next.tab !== tab) onTab(next.tab);
  };
  const shownPlace = place.tab === tab ? place : atTab(tab);
  const scope = useScopePlace(record, props.handed);
  const contents = usePanelContents(props, shownPlace, goTo, scope.ask);
  const glance = useMemo(
    () => (contents ? agreementAtAGlance(contents.index, contents.today) : null),
    [contents?.index, contents?.today],
  );
  const gaps = useMemo(
    () => (contents ? gapList(view.findings, contents.index, view.today) : null),
    [contents?.index, view],
  );
  usePanelKeys({ goTo, onSearch: tools.onSearch, onKeys: props.onKeys, onScope: scope.ask, onClose: tools.onClose });
  useSubjectInSight(shownPlace);
  if (!contents || !glance || !gaps) return <p class="nothing">{say('panel.gone')}</p>;
  const { status } = contents.engagement;
  return (
    <PanelProvider value={contents}>
      <PanelHeader
        clientName={contents.client?.name ?? contents.engagement.name}
        engagementName={contents.engagement.name}
        record={record}
        appName={props.appName}
        glance={glance}
        status={status === 'active' ? null : status}
        tools={tools}
        onDraft={() => goTo({ tab: 'agreed', form: null, subjectId: glance.draftBeside?.id ?? null })}
      />
      <main class="sections">
        <Tabs
          label={say('panel.sections')}
          tabs={panelTabs.map((id) => ({
            id,
            label: say(`tab.${id}`),
            ...(id === 'watch'
              ? { count: { value: gaps.count, label: say('tab.watch_count', { count: gaps.count }) } }
              : {}),
          }))}
          selected={tab}
          onSelect={(id) => goTo(atTab(id))}
        >
          {scope.isShown && (
            <ScopeCheck
              key={record?.navigation}
              record={record}
              place={scope}
              readDescription={props.readDescription}
              onLog={(text) => logAsRequest(props.keptLog, text)}
            />
          )}
          {tab === 'watch' && <WatchTab gaps={gaps} notEvaluated={view.notEvaluated} />}
          {tab === 'agreed' && <AgreedTab glance={glance} />}
          {tab === 'voices' && <VoicesTab />}
          {tab === 'history' && <HistoryTab documents={view.documents} />}
        </Tabs>
      </main>
      <QuickLog kept={props.keptLog} handed={props.handed} />
    </PanelProvider>
  );
}

/** Puts a text into the quick log as a request, below whatever stands there already. */
function logAsRequest(kept: KeptText, text: string): void {
  const before = parseDraft(kept.text ?? '').text.trim();
  kept.setText(keepDraft({ kind: 'request', text: before === '' ? text : `${before}\n${text}` }));
  document.getElementById('quick-log')?.focus();
}

function usePanelContents(
  { view, record, session, newId, send, openPage, announce, ask }: EngagementPanelProps,
  place: PanelPlace,
  goTo: (place: PanelPlace) => void,
  askScope: () => void,
): PanelContents | null {
  const index = useMemo(() => indexDocuments(view.documents), [view.documents]);
  const waitingIds = useMemo(() => new Set(view.waitingIds), [view.waitingIds]);
  const engagement = index.find('engagement', view.engagementId);
  if (!engagement) return null;
  const role = session?.member?.role;
  return {
    index,
    engagement,
    client: index.find('client', engagement.clientId),
    today: view.today,
    memberId: session?.member?.id ?? null,
    isReadOnly: engagement.status === 'ended' || role === 'viewer',
    isLead: role !== undefined && seesLeadsOnly(role),
    record: record?.record ?? null,
    waitingIds,
    newId,
    ask,
    send,
    place,
    goTo,
    askScope,
    openPage,
    announce,
  };
}
