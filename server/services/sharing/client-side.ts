import type { DocumentOf } from '../../../lib/domain/document';
import type { State } from '../../../lib/domain/state';

/** An engagement with the client's people: what every page that is made for one of them knows. */
export type ClientSide = {
  workspace: DocumentOf<'workspace'>;
  client: DocumentOf<'client'>;
  engagement: DocumentOf<'engagement'>;
  /** The client's people, by whose names the pages speak. */
  stakeholders: readonly DocumentOf<'stakeholder'>[];
};

/** Reads an engagement with the client's people; undefined when any of it is gone. */
export function readClientSide(state: State, engagementId: string): ClientSide | undefined {
  const workspace = state.workspace();
  const engagement = state.find('engagement', engagementId);
  const client = engagement && state.find('client', engagement.clientId);
  if (!workspace || !engagement || !client) return undefined;
  const stakeholders = state.list('stakeholder').filter(({ clientId }) => clientId === client.id);
  return { workspace, client, engagement, stakeholders };
}
