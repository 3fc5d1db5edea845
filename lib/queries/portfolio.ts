import { queryOptions, useQuery } from '@tanstack/preact-query';
import type { Backend } from '../messaging/backend';
import { useEnvironment } from './page-context';
import { queryKeys } from './query-keys';
import { useWorkspaceId } from './session';

export const portfolioQueries = {
  all: (backend: Backend, workspaceId: string | null) =>
    queryOptions({ queryKey: queryKeys.portfolio(workspaceId), queryFn: () => backend.ask('portfolio/get', {}) }),
};

/** All engagements as rows of one table; what is still being worked out of them comes by itself. */
export function usePortfolio() {
  return useQuery(portfolioQueries.all(useEnvironment().backend, useWorkspaceId()));
}
