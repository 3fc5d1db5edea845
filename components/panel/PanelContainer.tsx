import { useMemo } from 'preact/hooks';
import { useApps } from '../../lib/queries/apps';
import { useDraft } from '../../lib/queries/draft';
import { useEngagement } from '../../lib/queries/engagement';
import { useHandedText } from '../../lib/queries/handed-text';
import { useEnvironment } from '../../lib/queries/page-context';
import { usePreferences } from '../../lib/queries/preferences';
import { useRecord } from '../../lib/queries/record';
import { useSendCommands } from '../../lib/queries/send-commands';
import { useSession } from '../../lib/queries/session';
import { useHasLesson, useTeaching } from '../../lib/queries/teaching';
import { useTray } from '../../lib/queries/tray';
import { useAsk } from '../../lib/queries/use-ask';
import type { HandedText } from '../../lib/queries/views';
import { loadFirstTexts } from '../ui/load-language';
import { Reading } from '../ui/Reading';
import type { DisplayChoice } from './KeysDialog';
import type { Handed } from './log/use-handed-text';
import { Panel, type PanelActions } from './Panel';
import type { PanelSite } from './panel-site';

export type PanelContainerProps = {
  site: PanelSite;
  /** Opens another page of the extension in a tab. */
  openPage: (file: string) => void;
  browserLanguages: readonly string[];
  /** Today by this device's clock, `YYYY-MM-DD`. */
  today: string;
};

/** Ties the panel to the background: what the page shows, what is known of it, and what the reader does. */
export function PanelContainer({ site, openPage, browserLanguages, today }: PanelContainerProps) {
  const { preferences, change } = usePreferences();
  const session = useSession();
  const record = useRecord(site.tabId).data;
  const shownRecord = site.engagementId === null ? record : undefined;
  const engagementId = site.engagementId ?? shownRecord?.engagementId ?? null;
  const read = useEngagement(engagementId).data;
  const engagement = engagementId === null ? undefined : read;
  const tray = useTray().data ?? [];
  const apps = useApps().data ?? [];
  const appName = apps.find(({ app }) => app === shownRecord?.app)?.name ?? null;
  const appTab = useAppTab(site.isDocked ? (shownRecord?.app ?? null) : null, appName);
  const keptLog = useDraft(`log/${engagementId}`);
  const handed = useHanded(site);
  const isTeaching = useHasLesson(shownRecord?.url ?? null);
  const { random } = useEnvironment();
  // A text that waits is led to the engagement that the reader opens.
  const waiting = handed?.text ?? null;
  const actions = usePanelActions(site, { openPage, engagementId, waiting, url: shownRecord?.url ?? null });
  return (
    <Reading preferences={preferences} browserLanguages={browserLanguages} load={loadFirstTexts}>
      <Panel
        record={shownRecord}
        engagement={engagement}
        session={session.data}
        tray={tray}
        appName={appName}
        tab={preferences?.tab ?? 'watch'}
        onTab={(tab) => change({ tab })}
        keptLog={keptLog}
        handed={handed}
        isTab={!site.isDocked && site.tabId === null}
        isTeaching={isTeaching}
        newId={random.uuid}
        today={today}
        actions={actions}
        display={preferences && { ...preferences, onChange: change, appTab }}
      />
    </Reading>
  );
}

/** Text that was selected on the page and sent here. */
function useHanded({ tabId, textId }: PanelSite): Handed | null {
  const first = useHandedText(tabId).data;
  const text = textId === null || first?.id === textId ? first : null;
  const { mutate } = useAsk('text/taken');
  return useMemo(() => (text ? { text, taken: () => mutate({ tabId, id: text.id }) } : null), [text, mutate, tabId]);
}

/** Whether the tab is shown on the pages of the app beside the panel; null where there is none. */
function useAppTab(app: string | null, appName: string | null): DisplayChoice['appTab'] {
  const { preferences, change } = usePreferences();
  if (app === null || appName === null || !preferences) return null;
  const others = preferences.hiddenTabs.filter((hidden) => hidden !== app);
  return {
    appName,
    isHidden: preferences.hiddenTabs.includes(app),
    onHide: (isHidden) => change({ hiddenTabs: isHidden ? [...others, app] : others }),
  };
}

type ActionsPlace = {
  openPage: (file: string) => void;
  engagementId: string | null;
  /** The selected text that nothing has taken in yet. */
  waiting: HandedText | null;
  /** Of the page that the panel lies in. */
  url: string | null;
};

function usePanelActions(site: PanelSite, { openPage, engagementId, waiting, url }: ActionsPlace): PanelActions {
  const { backend } = useEnvironment();
  const teaching = useTeaching(site.tabId);
  const { mutateAsync: sendCommands } = useSendCommands();
  const choose = useAsk('record/choose').mutate;
  const discard = useAsk('tray/discard').mutate;
  const resend = useAsk('tray/resend').mutate;
  const removeSample = useAsk('session/remove-sample').mutate;
  const openEngagement = (id: string) => {
    const asked = new URLSearchParams(site.isDocked ? {} : location.search);
    asked.set('engagement', id);
    const tabId = waiting?.tabId ?? site.tabId;
    if (tabId !== null) asked.set('tab', `${tabId}`);
    if (site.isDocked && waiting) asked.set('text', waiting.id);
    if (site.isDocked) openPage(`panel.html?${asked}`);
    else location.search = `${asked}`;
  };
  return useMemo(
    () => ({
      send: async (commands) => {
        const { refusal, undo } = await sendCommands(commands);
        return { refusal, undo };
      },
      search: (query) => backend.ask('engagement/search', { query }),
      resolve: async (url) => (await backend.ask('record/resolve', { url })).record,
      teaching,
      choose: (id) => choose({ engagementId: id, tabId: site.tabId }),
      openEngagement,
      openTab: site.isDocked
        ? () => (engagementId === null ? openPage('panel.html') : openEngagement(engagementId))
        : null,
      close: site.isDocked ? () => void backend.ask('panel/close', {}) : null,
      signIn: () => openPage('welcome.html?step=connect'),
      openPage,
      readDescription: () => backend.ask('record/description', { tabId: site.tabId }),
      ask: backend.ask,
      removeSample: () => removeSample({}),
      // A background that was stopped meanwhile asks again by itself when the page opens the line anew.
      painted: (navigation) => void backend.ask('record/painted', { navigation }).catch(() => {}),
      // With the page's address, so that it can be allowed there and the reader is led back to it.
      openWelcome: () => openPage(url === null ? 'welcome.html' : `welcome.html?site=${encodeURIComponent(url)}`),
      openWorkspace: () =>
        openPage(
          engagementId === null ? 'workspace.html' : `workspace.html#/engagements/${encodeURIComponent(engagementId)}`,
        ),
      discard: (id) => discard({ id }),
      resend: (id, args) => resend({ id, args }),
    }),
    [backend, teaching, engagementId, site.isDocked, site.tabId, waiting, url],
  );
}
