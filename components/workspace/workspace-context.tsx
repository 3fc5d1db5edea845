import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Role } from '../../lib/domain/roles';
import type { SessionView } from '../../lib/queries/views';
import type { Send } from '../panel/panel-context';

/** What every section of the workspace page is given. */
export type WorkspaceContents = {
  session: SessionView;
  /** The reader; null when nobody is signed in. */
  memberId: string | null;
  role: Role;
  newId: () => string;
  /** Sends commands, all or none, and says what was done with a way back. */
  send: Send;
  /** Says something to screen readers and for a moment on screen. */
  announce: (text: string) => void;
  /** Leads to a hash of `route.ts`. */
  goTo: (hash: string) => void;
  /** Opens another page of the extension in a tab. */
  openPage: (file: string) => void;
};

const WorkspaceContext = createContext<WorkspaceContents | null>(null);
export const WorkspaceProvider = WorkspaceContext.Provider;

export function useWorkspace(): WorkspaceContents {
  const contents = useContext(WorkspaceContext);
  if (!contents) throw new Error('There is no workspace above this component.');
  return contents;
}
