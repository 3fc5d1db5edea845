import { useLayoutEffect, useState } from 'preact/hooks';
import { mayAct } from '../../lib/domain/roles';
import type { Ask, EngagementView, RecordView, SessionView, TrayEntry } from '../../lib/queries/views';
import { later } from '../ui/later';
import { Toasts } from '../ui/Toasts';
import { useTexts } from '../ui/texts';
import { EngagementPanel } from './EngagementPanel';
import type { DisplayChoice } from './KeysDialog';
import type { Handed } from './log/use-handed-text';
import type { KeptText } from './log/use-quick-log';
import type { HeaderButtons } from './PanelHeader';
import type { Send } from './panel-context';
import type { PanelTab } from './panel-place';
import type { RecordActions } from './record/record-actions';
import { StatusLine } from './status/StatusLine';
import { useIdentity } from './use-identity';
import { type SendCommands, useToasts } from './use-toasts';

const KeysDialog = later(() => import('./KeysDialog').then((file) => file.KeysDialog));
const Tray = later(() => import('./status/Tray').then((file) => file.Tray));
const SearchDialog = later(() => import('./record/SearchDialog').then((file) => file.SearchDialog));
const NotStarted = later(() => import('./record/NotStarted').then((file) => file.NotStarted));
const TeachScreen = later(() => import('./teach/TeachScreen').then((file) => file.TeachScreen));
const RecordStart = later(() => import('./record/RecordStart').then((file) => file.RecordStart));

export type PanelProps = {
  /** What the host page shows; undefined from the moment it moved on until the new view is there. */
  record: RecordView | undefined;
  /** Undefined while it is read; null when there is no such engagement. */
  engagement: EngagementView | null | undefined;
  session: SessionView | undefined;
  tray: readonly TrayEntry[];
  appName: string | null;
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  keptLog: KeptText;
  /** Text that was selected on the page and sent here. */
  handed: Handed | null;
  /** It is about no page, but a tab of its own. */
  isTab: boolean;
  /** Somebody began to teach the app of this page, which goes on beside all its pages. */
  isTeaching: boolean;
  newId: () => string;
  /** Today by this device's clock, for what begins before a workspace's own day is known. */
  today: string;
  actions: PanelActions;
  /** The reader's choice of colours and language; undefined until it has been read. */
  display: DisplayChoice | undefined;
};

export type PanelActions = RecordActions & {
  /** Sends commands; gives the refusal, or what takes them back. */
  send: SendCommands;
  /** Null in a tab. */
  openTab: (() => void) | null;
  /** What belongs to this navigation of the host page is on screen. */
  painted: (navigation: number) => void;
  /** Null where there is nothing to close, as in a tab. */
  close: (() => void) | null;
  signIn: () => void;
  /** Opens a page of the extension in a tab. */
  openPage: (file: string) => void;
  /** What the host page says of its record beside the title; null where its app says nothing. */
  readDescription: () => Promise<string | null>;
  ask: Ask;
  removeSample: () => void;
  /** Opens the workspace page, on the engagement that is shown. */
  openWorkspace: () => void;
  discard: (trayId: string) => void;
  resend: (trayId: string, args: unknown) => void;
};

/** The whole panel from plain values: whichever state the page, the session and the sync are in. */
export function Panel(props: PanelProps) {
  const { record, session, tray, actions } = props;
  const [overlay, setOverlay] = useState<'keys' | 'search' | 'tray' | null>(null);
  const { toasts, send, announce, dismiss, dismissAll } = useToasts(actions.send);
  const tools = { onSearch: () => setOverlay('search'), onOpenTab: actions.openTab, onClose: actions.close };
  const close = () => setOverlay(null);
  // Another record: what was said and opened beside the one before may name its client.
  const navigation = record?.navigation ?? null;
  const isEmptied = record === undefined && props.engagement === undefined;
  useLayoutEffect(() => {
    dismissAll();
    setOverlay(null);
  }, [navigation]);
  useIdentity(
    record,
    record !== undefined && (record.state !== 'linked' || props.engagement !== undefined),
    actions.painted,
  );
  return (
    <div class="panel">
      <PanelBody {...props} tools={tools} send={send} announce={announce} onKeys={() => setOverlay('keys')} />
      <Toasts toasts={isEmptied ? [] : toasts} onClose={dismiss} />
      <StatusLine
        session={session}
        onSignIn={actions.signIn}
        onTray={() => setOverlay('tray')}
        onKeys={() => setOverlay('keys')}
        onRemoveSample={actions.removeSample}
        onWorkspace={actions.openWorkspace}
      />
      {overlay === 'keys' && <KeysDialog display={props.display} onClose={close} />}
      {overlay === 'tray' && <Tray tray={tray} onDiscard={actions.discard} onResend={actions.resend} onClose={close} />}
      {overlay === 'search' && (
        <SearchDialog
          actions={actions}
          record={record ?? null}
          send={send}
          newId={props.newId}
          today={props.today}
          onClose={close}
        />
      )}
    </div>
  );
}

type PanelBodyProps = PanelProps & {
  tools: Parameters<typeof HeaderButtons>[0];
  send: Send;
  announce: (text: string) => void;
  onKeys: () => void;
};

function PanelBody(props: PanelBodyProps) {
  const { record, engagement, session, tools, actions } = props;
  const { say } = useTexts();
  if (session?.state === 'none') {
    return <NotStarted tools={tools} onStart={actions.openWelcome} />;
  }
  if (record && record.state !== 'unrecognised' && props.isTeaching) {
    return (
      <TeachScreen
        tools={tools}
        teaching={actions.teaching}
        url={record.url}
        app={record.app}
        appName={props.appName}
        mayTeach={mayTeach(session)}
        onAllowSite={actions.openWelcome}
        send={props.send}
        newId={props.newId}
      />
    );
  }
  if (engagement && (!record || record.state === 'linked')) {
    return (
      <EngagementPanel
        key={engagement.engagementId}
        {...props}
        view={engagement}
        record={record ?? null}
        openPage={actions.openPage}
        readDescription={actions.readDescription}
        ask={actions.ask}
      />
    );
  }
  if (engagement === null) return <p class="nothing padded">{say('panel.gone')}</p>;
  if (record && record.state !== 'linked') {
    const { send, newId, appName } = props;
    return (
      <RecordStart
        record={record}
        appName={appName}
        tools={tools}
        actions={actions}
        send={send}
        newId={newId}
        isTab={props.isTab}
        mayTeach={mayTeach(session)}
        hasHanded={props.handed !== null && props.handed.text.text !== ''}
        today={props.today}
      />
    );
  }
  // Nothing of the record before is left while the next one is read.
  return <div class="emptied" aria-busy="true" />;
}

/** Whether the reader's role may store an app for all. */
const mayTeach = (session: SessionView | undefined) => session?.member != null && mayAct(session.member.role, 'lead');
