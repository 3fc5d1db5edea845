import { covers, patternOf } from '../../lib/platform/match-pattern';
import { grantedOrigins } from '../../lib/platform/permissions';
import { patternsNamePorts, registerPageScripts, runInTab } from '../../lib/platform/register-page-scripts';
import type { Background } from './background';
import { decideApp } from './decide-app';
import { filesOf, pageScriptsFor } from './page-scripts';
import { originOf } from './sites';

/** Registers in pages what the granted permissions allow, and nothing else. `servedTab` has its scripts already. */
export async function refreshPageScripts(
  { sites, taught }: Pick<Background, 'sites' | 'taught'>,
  servedTab: number | null = null,
): Promise<void> {
  const [granted, known, apps] = await Promise.all([grantedOrigins(), sites.all(), taught.all()]);
  const taughtAt = apps.map(({ origin }) => origin);
  const allowed = { granted, sites: known, taughtAt, namesPorts: patternsNamePorts() };
  await registerPageScripts(pageScriptsFor(allowed), servedTab);
}

/**
 * A page of a granted site told its marks: gives it the adapter of its app, and remembers the app for the site. What
 * the reader chose for a site stays.
 */
export async function recogniseSite(
  background: Pick<Background, 'sites' | 'taught' | 'pages' | 'tell'>,
  { tabId, url, apps }: { tabId: number; url: string; apps: readonly string[] },
): Promise<void> {
  const { sites, tell } = background;
  const origin = originOf(url);
  const decision = decideApp(url, apps);
  if (origin === null) return;
  if (!decision) {
    if (await isWantedAnyway(background, tabId, url)) await runInTab(tabId, filesOf([]));
    return;
  }
  const known = await sites.appOf(origin);
  // Run first: remembering and registering are for the pages after this one.
  const run = await runInTab(tabId, filesOf([known ?? decision.app]));
  if (known !== null || !decision.isSure || !(await isAllowed(origin))) return;
  await sites.save({ origin, app: decision.app });
  await refreshPageScripts(background, run && tabId);
  tell({ kind: 'workspace' });
}

/** On a page of no app of ours: the workspace was taught it, or the panel was open here before the page was loaded. */
async function isWantedAnyway({ taught, pages }: Pick<Background, 'taught' | 'pages'>, tabId: number, url: string) {
  return (await taught.at(url)).length > 0 || (await pages.get(tabId))?.isPanelOpen === true;
}

/** A site that was shown the panel once, by the toolbar button, is not thereby allowed. */
export async function isAllowed(origin: string): Promise<boolean> {
  const granted = await grantedOrigins();
  return granted.some((grant) => covers(grant, patternOf(origin, false)));
}
