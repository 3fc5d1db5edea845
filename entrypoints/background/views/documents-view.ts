import { type Document, isEntityType } from '../../../lib/domain/document';
import { entities } from '../../../lib/domain/entities/registry.generated';
import { dayOfInstant } from '../../../lib/domain/values/day';
import type { DocumentsView } from '../../../lib/messaging/views';
import type { Replica } from '../../../lib/replica/replica';

/** All documents of the workspace-wide ones among `types`. `now` is a UTC instant. */
export async function documentsView(replica: Replica, types: readonly string[], now: string): Promise<DocumentsView> {
  const waiting = await replica.waitingIds();
  const wide = types.filter(isEntityType).filter((type) => entities[type].scope === 'workspace');
  return replica.run((state) => {
    const documents = wide.flatMap((type): readonly Document[] => state.list(type));
    return {
      documents,
      waitingIds: documents.map(({ id }) => id).filter((id) => waiting.has(id)),
      today: dayOfInstant(now, state.workspace()?.timeZone ?? 'UTC'),
    };
  });
}
