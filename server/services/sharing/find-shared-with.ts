import { hasLeft } from '../../../lib/domain/agreement-life/who-must-sign';
import type { DocumentOf } from '../../../lib/domain/document';
import { runOver } from '../../../lib/domain/states/run-with-reads';
import { dayOfInstant } from '../../../lib/domain/values/day';
import type { Transaction } from '../../storage/storage';
import { StoredState } from '../stored-state';
import { type ClientSide, readClientSide } from './client-side';

/** A person of the client's, who can be shown what was shared in an engagement. */
export type SharedWith = { side: ClientSide; person: DocumentOf<'stakeholder'> };

/** What names one: the engagement's id and the person's. */
export type SharedWithIds = { id: string; stakeholderId: string };

/**
 * Reads a person of an engagement's client, who is still there at the instant `now`. Undefined when there is none, or
 * they are another client's.
 */
export function findSharedWith(
  transaction: Transaction,
  workspaceId: string,
  { id, stakeholderId }: SharedWithIds,
  now: string,
): Promise<SharedWith | undefined> {
  return runOver(new StoredState(transaction, workspaceId).seenBy('client'), (state) => {
    const side = readClientSide(state, id);
    const person = side?.stakeholders.find((stakeholder) => stakeholder.id === stakeholderId);
    const isThere = side && person && !hasLeft(person, dayOfInstant(now, side.workspace.timeZone));
    return isThere ? { side, person } : undefined;
  });
}
