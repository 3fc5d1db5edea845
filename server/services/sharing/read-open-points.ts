import { type OpenPoints, openPoints } from '../../../lib/domain/sharing/open-points';
import { runOver } from '../../../lib/domain/states/run-with-reads';
import { dayOfInstant } from '../../../lib/domain/values/day';
import type { Service } from '../../service';
import { StoredState } from '../stored-state';
import type { ClientSide } from './client-side';

/** What is open between us and the client, with gaps in the language `locale`. */
export function readOpenPoints(
  service: Service,
  { workspace, engagement }: Pick<ClientSide, 'workspace' | 'engagement'>,
  locale: string,
): Promise<OpenPoints> {
  const today = dayOfInstant(service.now(), workspace.timeZone);
  return service.storage.inWorkspace(workspace.id, 'read', (transaction) =>
    runOver(new StoredState(transaction, workspace.id).seenBy('client'), (state) =>
      openPoints(state, engagement.id, today, locale),
    ),
  );
}
