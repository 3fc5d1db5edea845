import { adapterScriptName } from '../../lib/adapters/page-script';
import { adapters } from '../../lib/adapters/registry.generated';
import { resolveAddress } from '../../lib/adapters/resolve';
import type { Adapter } from '../../lib/domain/adapter-shape';
import type { PageScripts } from '../../lib/platform/register-page-scripts';

const detector = 'detector.js';

/** The adapters that are in use. */
export const usedAdapters: readonly Adapter[] = Object.values(adapters).filter(
  (adapter: Adapter) => !adapter.switchedOff && adapter.sameAs === undefined,
);

/**
 * The scripts for what the reader granted: each app's own adapter on its hosts, and on every other granted origin the
 * adapters of all apps that people host themselves. No page carries more than it may need.
 */
export function pageScriptsFor(granted: readonly string[], among: readonly Adapter[] = usedAdapters): PageScripts[] {
  const scripts: PageScripts[] = [];
  const appHosts = among.flatMap((adapter) => adapter.hosts ?? []).filter((host) => !isLoopback(host));
  for (const adapter of among) {
    const hosts = (adapter.hosts ?? []).filter((host) => !isLoopback(host));
    const matches = [...new Set(hosts.flatMap((host) => granted.flatMap((origin) => common(host, origin))))];
    if (matches.length > 0) scripts.push(scriptsOf(adapter.app, matches, [], [adapter]));
  }
  const others = granted.filter((origin) => !appHosts.some((host) => covers(host, origin)));
  if (others.length > 0) {
    // This machine's own addresses belong to nobody: an app that claims them stands beside those that may run there.
    const onOwnHosts = among.filter((adapter) => adapter.selfHosted || adapter.hosts?.some(isLoopback));
    scripts.push(scriptsOf('own-hosts', others, appHosts, onOwnHosts));
  }
  return scripts;
}

/** The files to run once in a page for which nothing is registered, when the reader asks for the panel there. */
export function filesForPage(url: string | null): string[] {
  const resolved = url === null ? { app: null } : resolveAddress(url);
  const owner = usedAdapters.find((adapter) => adapter.app === resolved.app);
  const fitting = owner ? [owner] : usedAdapters.filter((adapter) => adapter.selfHosted);
  return [...fitting.map((adapter) => adapterScriptName(adapter.app)), detector];
}

function scriptsOf(id: string, matches: string[], excludeMatches: string[], carried: readonly Adapter[]): PageScripts {
  return { id, matches, excludeMatches, files: [...carried.map((one) => adapterScriptName(one.app)), detector] };
}

/** What two match patterns have in common: the narrower one, or nothing. */
function common(host: string, origin: string): string[] {
  if (covers(origin, host)) return [host];
  return covers(host, origin) ? [origin] : [];
}

/** Whether every address of pattern `inner` fits pattern `outer`, paths aside. */
export function covers(outer: string, inner: string): boolean {
  const wide = readPattern(outer);
  const narrow = readPattern(inner);
  if (!wide || !narrow) return false;
  const schemeFits = wide.scheme === '*' || wide.scheme === narrow.scheme;
  if (!schemeFits) return false;
  if (wide.host === '*' || wide.host === narrow.host) return true;
  if (!wide.host.startsWith('*.')) return false;
  const domain = wide.host.slice(2);
  return narrow.host === domain || narrow.host.endsWith(`.${domain}`);
}

function readPattern(pattern: string): { scheme: string; host: string } | null {
  if (pattern === '<all_urls>') return { scheme: '*', host: '*' };
  const parts = /^(\*|https?):\/\/([^/]+)\//.exec(pattern);
  return parts?.[1] && parts[2] ? { scheme: parts[1], host: parts[2] } : null;
}

function isLoopback(pattern: string): boolean {
  const host = readPattern(pattern)?.host.replace(/:\d+$/, '');
  return host === 'localhost' || host === '127.0.0.1' || host === '[::1]';
}
