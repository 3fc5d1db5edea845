import { keepPreviousData, queryOptions, useQuery } from '@tanstack/preact-query';
import type { Backend } from '../messaging/backend';
import { useEnvironment } from './page-context';
import { queryKeys } from './query-keys';
import { useWorkspaceId } from './session';

export const engagementQueries = {
  one: (backend: Backend, workspaceId: string | null, engagementId: string) =>
    queryOptions({
      queryKey: queryKeys.engagement(workspaceId, engagementId),
      queryFn: () => backend.ask('engagement/get', { engagementId }),
    }),
  search: (backend: Backend, workspaceId: string | null, query: string) =>
    queryOptions({
      queryKey: queryKeys.search(workspaceId, query),
      queryFn: () => backend.ask('engagement/search', { query }),
      // Kept while the next letters are looked up, so that the list does not blink as somebody types.
      placeholderData: keepPreviousData,
    }),
};

/** One engagement with everything the panel shows of it; `data` is null when there is no such engagement. */
export function useEngagement(engagementId: string | null) {
  const { backend } = useEnvironment();
  const workspaceId = useWorkspaceId();
  return useQuery({
    ...engagementQueries.one(backend, workspaceId, engagementId ?? ''),
    enabled: engagementId !== null,
  });
}

/** What would be found in a draft if it were proposed as it stands; nothing is asked for null. */
export function useDraftCheck(engagementId: string, agreementId: string | null) {
  const { backend } = useEnvironment();
  const workspaceId = useWorkspaceId();
  return useQuery({
    queryKey: queryKeys.draftCheck(workspaceId, engagementId, agreementId ?? ''),
    queryFn: () => backend.ask('agreement/check', { engagementId, agreementId: agreementId ?? '' }),
    enabled: agreementId !== null,
  });
}

/** Engagements found by the words typed; all active ones for an empty query. */
export function useEngagementSearch(query: string) {
  return useQuery(engagementQueries.search(useEnvironment().backend, useWorkspaceId(), query));
}
