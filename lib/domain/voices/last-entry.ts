import type { DocumentOf } from '../document';
import type { DocumentIndex } from '../documents/document-index';

type Feedback = DocumentOf<'feedback'>;

/** What the next entry of the quick log probably has in common with the last one of this client. */
export type LastEntry = {
  stakeholderId: string | null;
  channel: Feedback['channel'];
  sentiment: Feedback['sentiment'];
};

/** The last entry's person, channel and mood, so that only what differs has to be set. */
export function lastEntry(index: DocumentIndex): LastEntry {
  const feedback = newest(index.list('feedback'));
  const request = newest(index.list('request'));
  const requestIsNewer = request !== undefined && (request.createdAt ?? '') > (feedback?.createdAt ?? '');
  const last = requestIsNewer ? request : feedback;
  return {
    stakeholderId: last?.stakeholderId ?? null,
    channel: last?.channel ?? 'email',
    sentiment: feedback?.sentiment ?? 'neutral',
  };
}

function newest<Entry extends { createdAt?: string | undefined }>(entries: readonly Entry[]): Entry | undefined {
  return entries.reduce<Entry | undefined>(
    (best, next) => (best && (best.createdAt ?? '') >= (next.createdAt ?? '') ? best : next),
    undefined,
  );
}
