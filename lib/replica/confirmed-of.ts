import type { FeedChange } from '../contract/changes';
import { isEntityType, parseDocument } from '../domain/document';
import { isRefusal } from '../domain/refusal';
import type { ConfirmedChange } from './confirmed-change';

/**
 * What the feed says of one document, parsed. Null for a type or a shape that this version does not know: a newer API
 * may have them, and one such document must not keep out all the others.
 */
export function confirmedOf(change: FeedChange): ConfirmedChange | null {
  const { type, id, engagementId, seq } = change;
  if (!isEntityType(type)) return null;
  if ('deleted' in change) return { type, id, engagementId, seq, document: null };
  const document = parseDocument({
    ...change.data,
    type,
    id,
    ...(engagementId === null ? {} : { engagementId }),
  });
  return isRefusal(document) ? null : { type, id, engagementId, seq, document };
}
