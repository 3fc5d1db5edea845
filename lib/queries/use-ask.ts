import { useMutation, useQueryClient } from '@tanstack/preact-query';
import type { ViewKind, ViewRequest } from '../messaging/view-messages';
import { useEnvironment } from './page-context';

/** The requests that change something and are not commands. */
type ActKind = Exclude<
  ViewKind,
  | 'session/get'
  | 'record/get'
  | 'record/description'
  | 'text/handed'
  | 'engagement/get'
  | 'agreement/check'
  | 'goodwill/left'
  | 'engagement/search'
  | 'tray/get'
  | 'apps/list'
  | 'sites/list'
  | 'workspace/documents'
  | 'portfolio/get'
  | 'portfolio/in-sight'
  | 'portfolio/drift'
  | 'session/sends-mail'
  | 'sign-off/links'
  | 'shared/links'
  | 'rules/list'
  | 'activity/list'
  | 'commands/send'
  | 'panel/ping'
>;

/**
 * A mutation that asks the background for one kind of act: `useAsk('record/choose').mutate({engagementId})`. When it
 * has answered, every view is read again: such acts are rare and may touch any of them.
 */
export function useAsk<Kind extends ActKind>(kind: Kind) {
  const { backend } = useEnvironment();
  const client = useQueryClient();
  return useMutation({
    mutationKey: [kind],
    mutationFn: (request: ViewRequest<Kind>) => backend.ask(kind, request),
    onSuccess: () => {
      // Painting and closing happen on every record and change no view.
      if (kind !== 'record/painted' && kind !== 'panel/close') void client.invalidateQueries();
    },
  });
}
