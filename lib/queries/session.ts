import { queryOptions, usePrefetchQuery, useQuery } from '@tanstack/preact-query';
import type { Backend } from '../messaging/backend';
import { useEnvironment } from './page-context';
import { queryKeys } from './query-keys';

export const sessionQueries = {
  current: (backend: Backend) =>
    queryOptions({ queryKey: queryKeys.session, queryFn: () => backend.ask('session/get', {}) }),
};

/** Who is signed in, where, and how the sync stands. */
export function useSession() {
  const current = sessionQueries.current(useEnvironment().backend);
  // In the first turn and not after the first paint: every other key begins with what this says.
  usePrefetchQuery(current);
  return useQuery(current);
}

/** The workspace whose copy is shown: the first part of every key. Null until known, and before anything was chosen. */
export function useWorkspaceId(): string | null {
  return useSession().data?.workspaceId ?? null;
}
