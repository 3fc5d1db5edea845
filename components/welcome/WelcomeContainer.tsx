import { useApps, useSites } from '../../lib/queries/apps';
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
  const { preferences, change } = usePreferences();
  const session = useSession().data;
  const apps = useApps().data ?? [];
  const sites = useSites().data ?? [];
  const hiddenTabs = preferences?.hiddenTabs ?? [];
  const openSample = useAsk('session/open-sample').mutate;
  const signOut = useAsk('session/sign-out').mutate;
  const { mutateAsync: connect } = useAsk('session/connect');
  const { mutateAsync: refreshApps } = useAsk('apps/refresh');
  const { mutateAsync: saveSite } = useAsk('sites/save');
  const { mutate: forgetSite } = useAsk('sites/forget');
  return (
    <Reading preferences={preferences} browserLanguages={platform.browserLanguages}>
      <Welcome
        session={session}
        apps={apps}
        sites={sites}
        hiddenTabs={hiddenTabs}
        site={site}
        onBack={onBack}
        onExplore={() => openSample({})}
        onLook={() => platform.openPage('panel.html')}
        onWorkspace={() => platform.openPage('workspace.html')}
        actions={{
          connect: (apiUrl) => connect({ apiUrl }).catch(() => null),
          openAddress: platform.openAddress,
          signOut: (discardWaiting) => signOut({ discardWaiting }),
          allow: async (origins, site) => {
            const isAllowed = await platform.requestOrigins(origins);
            if (isAllowed) await (site ? saveSite(site) : refreshApps({}));
            return isAllowed;
          },
          withdraw: async (origins) => {
            await platform.removeOrigins(origins);
            await refreshApps({});
          },
          chooseApp: (choice) => void saveSite(choice),
          forgetSite: (address) => forgetSite({ address }),
          showTab: (app, isShown) => {
            const others = hiddenTabs.filter((hidden) => hidden !== app);
            change({ hiddenTabs: isShown ? others : [...others, app] });
          },
        }}
      />
    </Reading>
  );
}
