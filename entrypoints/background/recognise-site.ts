import { covers, patternOf } from '../../lib/platform/match-pattern';
import { grantedOrigins } from '../../lib/platform/permissions';
import { patternsNamePorts, registerPageScripts, runInTab } from '../../lib/platform/register-page-scripts';
import type { Background } from './background';
import { decideApp } from './decide-app';
import { filesOf, pageScriptsFor } from './page-scripts';
import { originOf, type Sites } from './sites';

/** Registers in pages what the granted permissions allow, and nothing else. */
export async function refreshPageScripts(sites: Sites): Promise<void> {
  const [granted, known] = await Promise.all([grantedOrigins(), sites.all()]);
  await registerPageScripts(pageScriptsFor({ granted, sites: known, namesPorts: patternsNamePorts() }));
}

/**
 * A page of a granted site told its marks: gives it the adapter of its app, and remembers the app for the site. What
 * the reader chose for a site stays.
 */
export async function recogniseSite(
  { sites, tell }: Pick<Background, 'sites' | 'tell'>,
  { tabId, url, apps }: { tabId: number; url: string; apps: readonly string[] },
): Promise<void> {
  const origin = originOf(url);
  const decision = decideApp(url, apps);
  if (origin === null || !decision) return;
  const known = await sites.appOf(origin);
  // Run first: remembering and registering are for the pages after this one.
  await runInTab(tabId, filesOf([known ?? decision.app]));
  if (known !== null || !decision.isSure || !(await isAllowed(origin))) return;
  await sites.save({ origin, app: decision.app });
  await refreshPageScripts(sites);
  tell({ kind: 'workspace' });
}

/** A site that was shown the panel once, by the toolbar button, is not thereby allowed. */
async function isAllowed(origin: string): Promise<boolean> {
  const granted = await grantedOrigins();
  return granted.some((grant) => covers(grant, patternOf(origin, false)));
}
