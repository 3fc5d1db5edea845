import { queryOptions, useQuery } from '@tanstack/preact-query';
import type { Backend } from '../messaging/backend';
import { useEnvironment } from './page-context';
import { queryKeys } from './query-keys';

export const handedTextQueries = {
  ofTab: (backend: Backend, tabId: number | null) =>
    queryOptions({
      queryKey: queryKeys.handed(tabId),
      queryFn: () => backend.ask('text/handed', { tabId }),
    }),
};

/** Text that was selected on a tab's page and sent to the panel; `null` is the tab in which this page lies. */
export function useHandedText(tabId: number | null) {
  return useQuery(handedTextQueries.ofTab(useEnvironment().backend, tabId));
}
