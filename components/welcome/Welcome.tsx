import type { SessionView } from '../../lib/queries/views';
import { useTexts } from '../ui/texts';
import type { AppsActions, KnownApp } from './apps-actions';
import { ChooseApps } from './ChooseApps';
import { Connect, type ConnectActions } from './Connect';
import { Explore } from './Explore';
import type { KnownSite } from './Sites';

export type WelcomeProps = {
  session: SessionView | undefined;
  apps: readonly KnownApp[];
  sites: readonly KnownSite[];
  /** Apps on whose pages the tab at the edge is hidden. */
  hiddenTabs: readonly string[];
  /** The address of the page the reader came from, to be allowed. */
  site: string;
  /** There is a page to go back to. */
  onBack: (() => void) | null;
  onExplore: () => void;
  onLook: () => void;
  onWorkspace: () => void;
  actions: ConnectActions & AppsActions;
};

/** The first minutes: look around, connect to the team, choose the apps. In any order, and each can wait. */
export function Welcome({ session, onExplore, onLook, onWorkspace, ...choice }: WelcomeProps) {
  const { say } = useTexts();
  return (
    <main class="welcome">
      <header>
        <svg class="logo" viewBox="0 0 48 48" aria-hidden="true">
          <path d="M10 38V12h28v26" />
          <path d="m18 25 5 5 9-10" />
        </svg>
        <p class="brand">{say('app.name')}</p>
        <h1>{say('welcome.title')}</h1>
        <p class="lead">{say('welcome.lead')}</p>
      </header>
      <Explore session={session} onExplore={onExplore} onLook={onLook} onWorkspace={onWorkspace} />
      <Connect session={session} actions={choice.actions} onWorkspace={onWorkspace} />
      <ChooseApps {...choice} />
    </main>
  );
}
