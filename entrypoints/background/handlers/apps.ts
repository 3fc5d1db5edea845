import type { ViewHandlers } from '../../../lib/messaging/view-messages';
import { grantedOrigins } from '../../../lib/platform/permissions';
import { registerPageScripts } from '../../../lib/platform/register-page-scripts';
import type { Background } from '../background';
import { covers, pageScriptsFor, usedAdapters } from '../page-scripts';

/** The apps Goalpost knows, and for which pages it was given permission. */
export function appHandlers(background: Background): Pick<ViewHandlers, 'apps/list' | 'apps/refresh'> {
  return {
    async 'apps/list'() {
      const granted = await grantedOrigins();
      const isGranted = (origin: string) => granted.some((pattern) => covers(pattern, origin));
      return usedAdapters.map((adapter) => {
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
    },
    async 'apps/refresh'() {
      await refreshPageScripts();
      background.tell({ kind: 'workspace' });
      return {};
    },
  };
}

/** Registers in pages what the granted permissions allow, and nothing else. */
export async function refreshPageScripts(): Promise<void> {
  await registerPageScripts(pageScriptsFor(await grantedOrigins()));
}
