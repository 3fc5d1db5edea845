import type { DocumentOf } from '../document';
import { mayAct } from '../roles';

type Workspace = DocumentOf<'workspace'>;
type Member = Workspace['members'][number];

/** The members who may be sent what a digest says: it names what is internal. */
export function possibleDigestReaders({ members }: Workspace): Member[] {
  return members.filter(({ role }) => mayAct(role, 'lead'));
}

/**
 * Who gets the weekly digest: nobody where it is off, else those who were chosen, as far as they still lead. Where none
 * of them does any more it goes to everybody who leads: a digest to no one would end unnoticed.
 */
export function digestReaders(workspace: Workspace): Member[] {
  const { weeklyDigest, digestTo } = workspace.settings;
  if (weeklyDigest === 'off') return [];
  const possible = possibleDigestReaders(workspace);
  const chosen = possible.filter(({ id }) => digestTo?.includes(id));
  return chosen.length > 0 ? chosen : possible;
}
