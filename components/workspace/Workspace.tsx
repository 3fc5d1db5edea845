import { useState } from 'preact/hooks';
import type { SessionView, TrayEntry } from '../../lib/queries/views';
import { type DisplayChoice, KeysDialog } from '../panel/KeysDialog';
import { StatusLine } from '../panel/status/StatusLine';
import { Tray } from '../panel/status/Tray';
import { type SendCommands, useToasts } from '../panel/use-toasts';
import { later } from '../ui/later';
import { Toasts } from '../ui/Toasts';
import { useTexts } from '../ui/texts';
import { Navigation } from './Navigation';
import { NotSignedIn } from './NotSignedIn';
import { paletteEntries } from './palette/palette-entries';
import type { Route } from './route';
import { shownSections } from './shown-sections';
import { useWorkspaceKeys } from './use-workspace-keys';
import { WorkspaceProvider } from './workspace-context';
import { workspaceKeys } from './workspace-keys';

const CommandPalette = later(async () => (await import('./palette/CommandPalette')).CommandPalette);
const EngagementPage = later(async () => (await import('./engagement/EngagementPage')).EngagementPage);

export type WorkspaceProps = {
  /** Undefined until it has been read. */
  session: SessionView | undefined;
  tray: readonly TrayEntry[];
  route: Route;
  newId: () => string;
  /** The reader's choice of colours and language; undefined until it has been read. */
  display: DisplayChoice | undefined;
  actions: {
    send: SendCommands;
    goTo: (hash: string) => void;
    openPage: (file: string) => void;
    discard: (trayId: string) => void;
    resend: (trayId: string, args: unknown) => void;
    removeSample: () => void;
  };
};

/** The workspace page from plain values: navigation at the left, one section beside it, the sync's state below. */
export function Workspace({ session, tray, route, newId, display, actions }: WorkspaceProps) {
  const texts = useTexts();
  const [overlay, setOverlay] = useState<'keys' | 'tray' | 'palette' | null>(null);
  const { toasts, send, undoLast, announce, dismiss } = useToasts(actions.send);
  const undo = () => {
    if (!undoLast()) announce(texts.say('workspace.nothing_to_undo'));
  };
  useWorkspaceKeys({ onPalette: () => setOverlay('palette'), onUndo: undo, onKeys: () => setOverlay('keys') });
  if (!session) return <div class="workspace" aria-busy="true" />;
  if (session.state === 'none') return <NotSignedIn onStart={() => actions.openPage('welcome.html')} />;
  const role = session.member?.role ?? 'viewer';
  const sections = shownSections(role);
  return (
    <WorkspaceProvider
      value={{
        session,
        memberId: session.member?.id ?? null,
        role,
        newId,
        send,
        announce,
        goTo: actions.goTo,
        openPage: actions.openPage,
      }}
    >
      <div class="workspace">
        <Navigation
          sections={sections}
          route={route}
          workspaceName={session.workspaceName ?? ''}
          onPalette={() => setOverlay('palette')}
        />
        <main class="workspace-main">
          <ShownPlace route={route} sections={sections} />
        </main>
        <StatusLine
          session={session}
          onSignIn={() => actions.openPage('welcome.html?step=connect')}
          onTray={() => setOverlay('tray')}
          onKeys={() => setOverlay('keys')}
          onRemoveSample={actions.removeSample}
        />
        <Toasts toasts={toasts} onClose={dismiss} />
        {overlay === 'palette' && (
          <CommandPalette
            actions={paletteEntries(texts, sections, {
              goTo: actions.goTo,
              undo,
              keys: () => setOverlay('keys'),
              tray: () => setOverlay('tray'),
              chooseApps: () => actions.openPage('welcome.html'),
            })}
            goTo={actions.goTo}
            onClose={() => setOverlay(null)}
          />
        )}
        {overlay === 'keys' && (
          <KeysDialog display={display} groups={workspaceKeys(texts)} onClose={() => setOverlay(null)} />
        )}
        {overlay === 'tray' && (
          <Tray tray={tray} onDiscard={actions.discard} onResend={actions.resend} onClose={() => setOverlay(null)} />
        )}
      </div>
    </WorkspaceProvider>
  );
}

function ShownPlace({ route, sections }: { route: Route; sections: ReturnType<typeof shownSections> }) {
  const { say } = useTexts();
  if (route.place === 'engagement') return <EngagementPage key={route.engagementId} {...route} />;
  const section = sections.find(({ id }) => id === route.section);
  if (!section) return <p class="nothing">{say('workspace.no_such_section')}</p>;
  return (
    <>
      <h1>{say(section.title)}</h1>
      <section.View key={section.id} detail={route.detail} />
    </>
  );
}
