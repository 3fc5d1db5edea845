import type { Document } from '../domain/document';
import { type Session, sampleAccount } from './session';

/** The session in which somebody looks around in the sample workspace: as its first owner. */
export function sampleSession(documents: readonly Document[]): Session {
  const workspace = documents.find((document) => document.type === 'workspace');
  const owner = workspace?.members.find((member) => member.role === 'owner') ?? workspace?.members[0];
  return {
    account: sampleAccount,
    kind: 'sample',
    apiUrl: null,
    token: null,
    workspaceId: sampleAccount,
    workspaceName: workspace?.name ?? 'Goalpost',
    member: { id: owner?.id ?? 'me', name: owner?.name ?? 'Me', role: 'owner' },
    state: 'active',
  };
}
