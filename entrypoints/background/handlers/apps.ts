import type { ViewHandlers } from '../../../lib/messaging/view-messages';
import { covers, permissionFor } from '../../../lib/platform/match-pattern';
import { grantedOrigins } from '../../../lib/platform/permissions';
import type { Background } from '../background';
import { isOfAnApp, usedAdapters } from '../page-scripts';
import { refreshPageScripts } from '../recognise-site';
import { originOf } from '../sites';

type AppKind = 'apps/list' | 'apps/refresh' | 'sites/list' | 'sites/save' | 'sites/forget';

/** The apps Goalpost knows, the sites people run themselves, and for which pages it was given permission. */
export function appHandlers(background: Pick<Background, 'sites' | 'taught' | 'tell'>): Pick<ViewHandlers, AppKind> {
  const { sites, taught, tell } = background;
  const refresh = async () => {
    await refreshPageScripts(background);
    tell({ kind: 'workspace' });
    return {};
  };

  return {
    async 'apps/list'() {
      const granted = await grantedOrigins();
      const isGranted = (origin: string) => granted.some((pattern) => covers(pattern, origin));
      const ofTeam = (await taught.all()).map(({ app, name, origin }) => {
        const origins = [permissionFor(origin)];
        return { app, name, origins, selfHosted: false, granted: origins.some(isGranted) };
      });
      const shipped = usedAdapters.map((adapter) => {
        const origins = adapter.hosts ?? [];
        return {
          app: adapter.app,
          name: adapter.name,
          origins,
          selfHosted: adapter.selfHosted !== undefined,
          // A part of its hosts is enough: nobody needs all regions of an app.
          granted: origins.some(isGranted),
        };
      });
      return [...shipped, ...ofTeam];
    },

    'apps/refresh': refresh,

    async 'sites/list'() {
      const granted = await grantedOrigins();
      const known = (await sites.all()).map(({ origin, app }) => {
        const permission = permissionFor(origin);
        return { address: origin, permission, app, granted: granted.some((pattern) => covers(pattern, permission)) };
      });
      // Granted in the browser's own settings, say: no page of it was seen yet.
      const unseen = granted.filter(
        (pattern) => !isOfAnApp(pattern) && !known.some(({ permission }) => covers(pattern, permission)),
      );
      return [
        ...known,
        ...unseen.map((permission) => ({
          address: permission.replace(/\/\*$/, ''),
          permission,
          app: null,
          granted: true,
        })),
      ];
    },

    async 'sites/save'({ address, app }) {
      const origin = originOf(address);
      const isUsed = app === null || usedAdapters.some((adapter) => adapter.app === app);
      // An app's own hosts need no entry: the app itself is listed as allowed.
      if (origin !== null && isUsed && !isOfAnApp(permissionFor(origin))) await sites.save({ origin, app });
      return refresh();
    },

    async 'sites/forget'({ address }) {
      await sites.forget(originOf(address) ?? address);
      return refresh();
    },
  };
}
