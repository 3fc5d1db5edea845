import { useEnvironment } from '../../lib/queries/page-context';
import { usePreferences } from '../../lib/queries/preferences';
import { useSendCommands } from '../../lib/queries/send-commands';
import { useSession } from '../../lib/queries/session';
import { useTray } from '../../lib/queries/tray';
import { useAsk } from '../../lib/queries/use-ask';
import { Reading } from '../ui/Reading';
import { loadWorkspaceLanguage } from './load-workspace-language';
import { useRoute } from './use-route';
import { Workspace } from './Workspace';

export type WorkspaceContainerProps = {
  /** Opens another page of the extension in a tab. */
  openPage: (file: string) => void;
  browserLanguages: readonly string[];
};

/** Ties the workspace page to the background and to the address. */
export function WorkspaceContainer({ openPage, browserLanguages }: WorkspaceContainerProps) {
  const { preferences, change } = usePreferences();
  const session = useSession().data;
  const tray = useTray().data ?? [];
  const { random } = useEnvironment();
  const { mutateAsync: sendCommands } = useSendCommands();
  const discard = useAsk('tray/discard').mutate;
  const resend = useAsk('tray/resend').mutate;
  const removeSample = useAsk('session/remove-sample').mutate;
  const route = useRoute();
  return (
    <Reading preferences={preferences} browserLanguages={browserLanguages} load={loadWorkspaceLanguage}>
      <Workspace
        session={session}
        tray={tray}
        route={route}
        newId={random.uuid}
        display={preferences && { ...preferences, onChange: change }}
        actions={{
          send: sendCommands,
          goTo: (hash) => location.assign(hash),
          openPage,
          discard: (id) => discard({ id }),
          resend: (id, args) => resend({ id, args }),
          removeSample: () => removeSample({}),
        }}
      />
    </Reading>
  );
}
