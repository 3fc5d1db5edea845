import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/preact-query';
import type { ActivityEntry } from '../messaging/admin-views';
import type { Backend } from '../messaging/backend';
import { useEnvironment } from './page-context';
import { queryKeys } from './query-keys';
import { useWorkspaceId } from './session';

export type { ActivityEntry };

/** Whose entries of the log, and about which document; null for all. */
export type ActivityFilter = { memberId: string | null; documentId: string | null };

export const adminQueries = {
  activity: (backend: Backend, workspaceId: string | null, { memberId, documentId }: ActivityFilter) =>
    infiniteQueryOptions({
      queryKey: queryKeys.activity(workspaceId, memberId, documentId),
      queryFn: ({ pageParam }) => backend.ask('activity/list', { before: pageParam, memberId, documentId }),
      initialPageParam: null as number | null,
      getNextPageParam: (page) => ('entries' in page && page.more ? (page.entries.at(-1)?.seq ?? null) : null),
      // Read anew each time it is opened: the log grows without the replica being told.
      gcTime: 0,
    }),
};

/** The log, a page after another. A page that is a failure says why the API gave none. */
export function useActivity(filter: ActivityFilter) {
  return useInfiniteQuery(adminQueries.activity(useEnvironment().backend, useWorkspaceId(), filter));
}
