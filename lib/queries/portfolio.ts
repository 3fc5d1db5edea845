import { queryOptions, useQuery } from '@tanstack/preact-query';
import { useCallback } from 'preact/hooks';
import type { Backend } from '../messaging/backend';
import { useEnvironment } from './page-context';
import { queryKeys } from './query-keys';
import { useWorkspaceId } from './session';

export const portfolioQueries = {
  all: (backend: Backend, workspaceId: string | null) =>
    queryOptions({ queryKey: queryKeys.portfolio(workspaceId), queryFn: () => backend.ask('portfolio/get', {}) }),
  drift: (backend: Backend, workspaceId: string | null) =>
    queryOptions({ queryKey: queryKeys.drift(workspaceId), queryFn: () => backend.ask('portfolio/drift', {}) }),
};

/** What drifts in all engagements; it grows while their facts are worked out. */
export function useDrift() {
  return useQuery(portfolioQueries.drift(useEnvironment().backend, useWorkspaceId()));
}

/** All engagements as rows of one table; what is still being worked out of them comes by itself. */
export function usePortfolio() {
  return useQuery(portfolioQueries.all(useEnvironment().backend, useWorkspaceId()));
}

/** Asks that these engagements be worked out before all others. An answer that is lost only costs their turn. */
export function useWorkOutFirst(): (engagementIds: string[]) => void {
  const { backend } = useEnvironment();
  return useCallback(
    (engagementIds) => void backend.ask('portfolio/in-sight', { engagementIds }).catch(() => {}),
    [backend],
  );
}
