import { useApps } from '../../lib/queries/apps';
import { usePreferences } from '../../lib/queries/preferences';
import { useSession } from '../../lib/queries/session';
import { useAsk } from '../../lib/queries/use-ask';
import { Reading } from '../ui/Reading';
import { Welcome } from './Welcome';

/** What only the page itself can do. */
export type WelcomePlatform = {
  requestOrigins: (origins: readonly string[]) => Promise<boolean>;
  removeOrigins: (origins: readonly string[]) => Promise<boolean>;
  openPage: (file: string) => void;
  openAddress: (url: string) => void;
  browserLanguages: readonly string[];
};

export type WelcomeContainerProps = { platform: WelcomePlatform; site: string; onBack: (() => void) | null };

/** Ties the first-run page to the background and to the browser's permissions. */
export function WelcomeContainer({ platform, site, onBack }: WelcomeContainerProps) {
  const { preferences } = usePreferences();
  const session = useSession().data;
  const apps = useApps().data ?? [];
  const openSample = useAsk('session/open-sample').mutate;
  const signOut = useAsk('session/sign-out').mutate;
  const { mutateAsync: connect } = useAsk('session/connect');
  const { mutateAsync: refreshApps } = useAsk('apps/refresh');
  return (
    <Reading preferences={preferences} browserLanguages={platform.browserLanguages}>
      <Welcome
        session={session}
        apps={apps}
        site={site}
        onBack={onBack}
        onExplore={() => openSample({})}
        onLook={() => platform.openPage('panel.html')}
        actions={{
          connect: (apiUrl) => connect({ apiUrl }).catch(() => null),
          openAddress: platform.openAddress,
          signOut: (discardWaiting) => signOut({ discardWaiting }),
          allow: async (origins) => {
            const isAllowed = await platform.requestOrigins(origins);
            if (isAllowed) await refreshApps({});
            return isAllowed;
          },
          withdraw: async (origins) => {
            await platform.removeOrigins(origins);
            await refreshApps({});
          },
        }}
      />
    </Reading>
  );
}
