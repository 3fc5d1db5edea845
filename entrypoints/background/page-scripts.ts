import { type Linked, meantAt } from '../../lib/adapters/address/meant-at';
import { adapterScriptName, finderFiles } from '../../lib/adapters/page-script';
import { adapters } from '../../lib/adapters/registry.generated';
import type { Adapter } from '../../lib/domain/records/adapter-shape';
import { common, covers, isLoopbackPattern, patternOf } from '../../lib/platform/match-pattern';
import type { PageScripts } from '../../lib/platform/register-page-scripts';
import type { Site } from './sites';

/** The script that watches a page; it runs after the scripts of its adapters. */
export const detectorFile = 'detector.js';

/** The script that makes the dock's panel. A page carries it once its reader may open the panel. */
export const dockPanelFile = 'dock-panel.js';

/** The script that follows the opened row, where an app's address carries no record; it runs before the detector. */
export const openedRowFile = 'opened-row.js';

/** The adapters that are in use. */
export const usedAdapters: readonly Adapter[] = Object.values(adapters).filter(
  (adapter: Adapter) => !adapter.switchedOff && adapter.sameAs === undefined,
);

/** Says of links to records of an app whether they mean the same records on the page at `url`. */
export const meantOn = (app: string, url: string): ((linked: Linked) => boolean) =>
  meantAt(
    usedAdapters.find((adapter) => adapter.app === app),
    url,
  );

/** What decides which scripts a page gets. */
export type Allowed = {
  /** Match patterns. */
  granted: readonly string[];
  sites: readonly Site[];
  /** Origins whose app the workspace was taught: its adapter comes by message. */
  taughtAt: readonly string[];
  /** Whether the browser's match patterns may name a port. */
  namesPorts: boolean;
};

/** The files of a page that runs these apps. */
export function filesOf(apps: readonly string[], among: readonly Adapter[] = usedAdapters): string[] {
  const isByRow = among.some(({ app, openedRow }) => openedRow && apps.includes(app));
  return [...apps.map(adapterScriptName), ...(isByRow ? [openedRowFile] : []), detectorFile];
}

/** The hosts that belong to one app each. This machine's own addresses belong to nobody. */
export const hostsOf = (adapter: Adapter): string[] => (adapter.hosts ?? []).filter((host) => !isLoopbackPattern(host));

/** Whether a granted pattern lies on the hosts of an app. */
export const isOfAnApp = (pattern: string, among: readonly Adapter[] = usedAdapters): boolean =>
  among.some((adapter) => hostsOf(adapter).some((host) => covers(host, pattern)));

/**
 * The scripts for what the reader granted: each app's own adapter on its hosts and on the sites known to run it, and on
 * every other granted origin a small script that finds out which app it is. No page carries more than it may need.
 */
export function pageScriptsFor(allowed: Allowed, among: readonly Adapter[] = usedAdapters): PageScripts[] {
  const { granted } = allowed;
  const ofApps = among.flatMap((adapter): PageScripts[] => {
    const matches = unique(hostsOf(adapter).flatMap((host) => granted.flatMap((origin) => common(host, origin))));
    const apps = [adapter, ...neighboursOf(adapter, among)].map(({ app }) => app);
    const files = filesOf(apps, among);
    return matches.length > 0 ? [{ id: adapter.app, matches, excludeMatches: [], files }] : [];
  });
  const ofSites = [...siteScripts(allowed, among), ...taughtScripts(allowed, among)];
  const others = granted.filter((origin) => !isOfAnApp(origin, among));
  if (others.length === 0) return [...ofApps, ...ofSites];
  const known = [...among.flatMap(hostsOf), ...ofSites.flatMap(({ matches }) => matches)];
  return [...ofApps, ...ofSites, { id: 'finder', matches: others, excludeMatches: known, files: [...finderFiles] }];
}

/** Apps on the same hosts: only the first detector of a page starts, so that it must bring the adapters of all. */
function neighboursOf(adapter: Adapter, among: readonly Adapter[]): Adapter[] {
  const isShared = (other: Adapter) =>
    hostsOf(other).some((theirs) => hostsOf(adapter).some((ours) => common(ours, theirs).length > 0));
  return among.filter((other) => other !== adapter && isShared(other));
}

/** The scripts of sites whose app is known. Sites that one pattern cannot tell apart get the adapters of each. */
function siteScripts({ granted, sites, namesPorts }: Allowed, among: readonly Adapter[]): PageScripts[] {
  const appsOf = new Map<string, string[]>();
  for (const { origin, app } of sites) {
    const pattern = patternOf(origin, namesPorts);
    if (app === null || !among.some((adapter) => adapter.app === app) || isOfAnApp(pattern, among)) continue;
    if (granted.some((grant) => covers(grant, pattern))) {
      appsOf.set(pattern, unique([...(appsOf.get(pattern) ?? []), app]).sort());
    }
  }
  const ids = unique([...appsOf.values()].map((apps) => apps.join('-')));
  return ids.map((id) => {
    const fitting = [...appsOf].filter(([, apps]) => apps.join('-') === id);
    const matches = fitting.map(([pattern]) => pattern);
    return { id: `site-${id}`, matches, excludeMatches: [], files: filesOf(fitting[0]?.[1] ?? [], among) };
  });
}

/**
 * The detector alone, for origins whose app was taught. Where patterns name no port, those with one are left to the
 * finder: other ports of the host may run other apps.
 */
function taughtScripts({ granted, sites, taughtAt, namesPorts }: Allowed, among: readonly Adapter[]): PageScripts[] {
  const matches = taughtAt
    .filter((origin) => namesPorts || new URL(origin).port === '')
    .filter((origin) => !sites.some((site) => site.origin === origin && site.app !== null))
    .map((origin) => patternOf(origin, namesPorts))
    .filter((pattern) => !isOfAnApp(pattern, among) && granted.some((grant) => covers(grant, pattern)));
  return matches.length > 0 ? [{ id: 'taught', matches: unique(matches), excludeMatches: [], files: filesOf([]) }] : [];
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
