import { queryOptions, useQuery } from '@tanstack/preact-query';
import type { Backend } from '../messaging/backend';
import { useEnvironment } from './page-context';
import { queryKeys } from './query-keys';

export const appQueries = {
  all: (backend: Backend) => queryOptions({ queryKey: queryKeys.apps, queryFn: () => backend.ask('apps/list', {}) }),
  sites: (backend: Backend) =>
    queryOptions({ queryKey: queryKeys.sites, queryFn: () => backend.ask('sites/list', {}) }),
};

/** The apps Goalpost knows, and for which of them its permission was given. */
export function useApps() {
  return useQuery(appQueries.all(useEnvironment().backend));
}

/** The sites that people run themselves, with the app of each. */
export function useSites() {
  return useQuery(appQueries.sites(useEnvironment().backend));
}
