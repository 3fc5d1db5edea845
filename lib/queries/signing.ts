import { queryOptions, useQuery } from '@tanstack/preact-query';
import type { Backend } from '../messaging/backend';
import { useEnvironment } from './page-context';
import { queryKeys } from './query-keys';
import { useWorkspaceId } from './session';

export const signingQueries = {
  sendsMail: (backend: Backend, workspaceId: string | null) =>
    queryOptions({
      queryKey: queryKeys.sendsMail(workspaceId),
      queryFn: () => backend.ask('session/sends-mail', {}),
    }),
  links: (backend: Backend, workspaceId: string | null, signOffId: string) =>
    queryOptions({
      queryKey: queryKeys.signOffLinks(workspaceId, signOffId),
      queryFn: () => backend.ask('sign-off/links', { signOffId }),
    }),
};

/** Whether the API can send mails; false until it has answered, and where it cannot be asked. */
export function useSendsMail(): boolean {
  const answer = useQuery(signingQueries.sendsMail(useEnvironment().backend, useWorkspaceId())).data;
  return answer !== undefined && 'sendsMail' in answer && answer.sendsMail;
}

/** A signer's personal links and the mail of their proposal; null until the API has answered, and where it cannot be asked. */
export function useSignOffLinks(signOffId: string) {
  const answer = useQuery(signingQueries.links(useEnvironment().backend, useWorkspaceId(), signOffId)).data;
  return answer !== undefined && 'links' in answer ? answer : null;
}
