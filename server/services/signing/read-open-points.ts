import { type OpenPoints, openPoints } from '../../../lib/domain/sharing/open-points';
import { runWithReads } from '../../../lib/domain/states/run-with-reads';
import { dayOfInstant } from '../../../lib/domain/values/day';
import type { Service } from '../../service';
import { StoredState } from '../stored-state';
import type { OpenLink } from './open-personal-link';

/** What is open between us and the client whose person holds the link, with gaps in the language `locale`. */
export function readOpenPoints(
  service: Service,
  { workspaceId, signing }: OpenLink,
  locale: string,
): Promise<OpenPoints> {
  const today = dayOfInstant(service.now(), signing.workspace.timeZone);
  return service.storage.inWorkspace(workspaceId, 'read', (transaction) =>
    runWithReads(
      (state) => openPoints(state, signing.engagement.id, today, locale),
      new StoredState(transaction, workspaceId).load,
    ),
  );
}
