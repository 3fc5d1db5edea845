import { queryOptions, useQuery } from '@tanstack/preact-query';
import type { Backend } from '../messaging/backend';
import { useEnvironment } from './page-context';
import { queryKeys } from './query-keys';
import { useWorkspaceId } from './session';

export const recordQueries = {
  ofTab: (backend: Backend, workspaceId: string | null, tabId: number | null) =>
    queryOptions({
      queryKey: queryKeys.record(workspaceId, tabId),
      queryFn: () => backend.ask('record/get', { tabId }),
    }),
};

/** What a tab shows; `null` is the tab in which this page lies. It is empty from the moment the tab moves on. */
export function useRecord(tabId: number | null) {
  return useQuery(recordQueries.ofTab(useEnvironment().backend, useWorkspaceId(), tabId));
}
