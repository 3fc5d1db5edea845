import { queryOptions, useQuery } from '@tanstack/preact-query';
import type { Backend } from '../messaging/backend';
import { useEnvironment } from './page-context';
import { queryKeys } from './query-keys';
import { useWorkspaceId } from './session';

export const trayQueries = {
  all: (backend: Backend, workspaceId: string | null) =>
    queryOptions({ queryKey: queryKeys.tray(workspaceId), queryFn: () => backend.ask('tray/get', {}) }),
};

/** Changes that could not be saved, oldest first. */
export function useTray() {
  return useQuery(trayQueries.all(useEnvironment().backend, useWorkspaceId()));
}
