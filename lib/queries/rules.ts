import { queryOptions, useQuery } from '@tanstack/preact-query';
import type { Backend } from '../messaging/backend';
import { useEnvironment } from './page-context';
import { queryKeys } from './query-keys';
import { useWorkspaceId } from './session';

export const ruleQueries = {
  all: (backend: Backend, workspaceId: string | null) =>
    queryOptions({ queryKey: queryKeys.rules(workspaceId), queryFn: () => backend.ask('rules/list', {}) }),
};

/** Every gap rule there is, in the reader’s language. */
export function useRules() {
  return useQuery(ruleQueries.all(useEnvironment().backend, useWorkspaceId()));
}
