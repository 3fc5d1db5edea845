import type { Adapter } from '../../domain/records/adapter-shape';
import { hostNames, isNotTheApp, liesOn } from './hosts';
import { parseHost } from './parse-pattern';
import { matchSegments, type Parts } from './segment';

/** The tenant of an identity, and the address at which it was linked. */
export type Linked = { tenant: string; url: string };

/** What of an adapter tells its hosts apart. */
type AppHosts = Pick<Adapter, 'hosts' | 'notHosts' | 'tenant' | 'sharesRecords'>;

/**
 * Says of identities that were linked elsewhere whether they mean the same record on the page at `url`. They do where the
 * tenant names the page's host, or is the part of its name that the adapter says; else on the host that they were linked
 * at, and on the app's others where the adapter says that these share their records. Without such a word hosts are told
 * apart, as those of an app that nobody knows (`undefined`): two data centres may give two companies one number.
 */
export function meantAt(app: AppHosts | undefined, url: string): (linked: Linked) => boolean {
  const here = webAddress(url);
  if (!here) return () => false;
  const label = app?.tenant.hosts?.length ? labelOf(here.hostname, app.tenant.hosts) : null;
  const isShared = app?.sharesRecords === true && isOwn(app, here.hostname);
  return (linked) => {
    if (linked.tenant === here.host || linked.tenant.startsWith(`${here.host}/`)) return true;
    if (label !== null) return linked.tenant === label;
    const there = webAddress(linked.url);
    // Ports do not count: the sample CRM runs at any.
    return here.hostname === there?.hostname || (isShared && there !== null && isOwn(app, there.hostname));
  };
}

const webAddress = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

/** The tenant in a host's name, by shapes such as `:tenant.example.com`. */
function labelOf(hostname: string, shapes: readonly string[]): string | undefined {
  for (const shape of shapes) {
    const parts: Parts = {};
    if (matchSegments(parseHost(shape), hostname.split('.'), parts, { fold: true })) return parts['tenant'];
  }
  return undefined;
}

function isOwn({ hosts = [], notHosts = [] }: AppHosts, hostname: string): boolean {
  const names = hostNames(hosts);
  return liesOn(names, hostname) && !isNotTheApp({ hosts: names, notHosts }, hostname);
}
