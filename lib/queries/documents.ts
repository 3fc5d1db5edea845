import { queryOptions, useQuery } from '@tanstack/preact-query';
import type { EntityType } from '../domain/document';
import type { Backend } from '../messaging/backend';
import { useEnvironment } from './page-context';
import { queryKeys } from './query-keys';
import { useWorkspaceId } from './session';

export const documentQueries = {
  ofTypes: (backend: Backend, workspaceId: string | null, types: readonly EntityType[]) =>
    queryOptions({
      queryKey: queryKeys.documents(workspaceId, types),
      queryFn: () => backend.ask('workspace/documents', { types: [...types] }),
    }),
};

/** All documents of some workspace-wide types, such as `client` or `cpi`. Types of one engagement give none. */
export function useDocuments(types: readonly EntityType[]) {
  return useQuery(documentQueries.ofTypes(useEnvironment().backend, useWorkspaceId(), types));
}
