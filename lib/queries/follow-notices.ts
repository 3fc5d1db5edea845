import type { QueryClient } from '@tanstack/preact-query';
import type { Backend, Told } from '../messaging/backend';
import { type QuerySubject, queryKeys } from './query-keys';

/** Reads views again when the background says that they changed, and takes what it tells. Returns the way to stop. */
export function followNotices(backend: Backend, client: QueryClient): () => void {
  return backend.listen((told) => follow(told, client));
}

function follow(told: Told, client: QueryClient): void {
  switch (told.kind) {
    case 'record':
      // Emptied at once, not refreshed: the old record may be another client's.
      void client.resetQueries({ predicate: isOfTab('record', told.tabId) });
      break;
    case 'shown':
      take(told, client);
      break;
    case 'described':
      void client.invalidateQueries({ predicate: isOfTab('record', told.tabId) });
      break;
    case 'engagement':
      void client.invalidateQueries({ predicate: isAbout('engagement', told.engagementId) });
      void client.invalidateQueries({ predicate: isAbout('search') });
      void client.invalidateQueries({ predicate: isAbout('documents') });
      void client.invalidateQueries({ predicate: isAbout('portfolio') });
      // A link may have come or gone. Refreshed, not emptied: the tab still shows the same record.
      void client.invalidateQueries({ predicate: isAbout('record') });
      break;
    case 'handed':
      void client.invalidateQueries({ predicate: isOfTab('handed', told.tabId) });
      break;
    case 'session':
      void client.invalidateQueries({ predicate: isAbout('session') });
      break;
    case 'portfolio':
      void client.invalidateQueries({ predicate: isAbout('portfolio') });
      break;
    case 'tray':
      void client.invalidateQueries({ predicate: isAbout('tray') });
      break;
    case 'workspace':
    case 'reconnected':
      void client.invalidateQueries();
      break;
  }
}

/** Puts in place what was told before it was asked for; `null` is the tab that this page lies in. */
function take(shown: Extract<Told, { kind: 'shown' }>, client: QueryClient): void {
  const { workspaceId, record, engagement, tabId } = shown;
  client.setQueryData(queryKeys.record(workspaceId, tabId ?? null), record);
  if (engagement) client.setQueryData(queryKeys.engagement(workspaceId, engagement.engagementId), engagement);
}

/** A page beside the tabs is told of all of them; what it shows of another one stands. */
function isOfTab(subject: QuerySubject, tabId: number | undefined) {
  const isSubject = isAbout(subject);
  return (query: { queryKey: readonly unknown[] }) =>
    isSubject(query) && (tabId === undefined || query.queryKey[2] === tabId);
}

function isAbout(subject: QuerySubject, detail?: string) {
  return (query: { queryKey: readonly unknown[] }) =>
    query.queryKey[1] === subject && (detail === undefined || query.queryKey[2] === detail);
}
