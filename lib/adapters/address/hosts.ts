import type { Adapter } from '../../domain/adapter-shape';
import type { PageAddress } from './page-address';

/** Sub-domains on which vendors serve other things than the app. */
const usualNotHosts =
  /^(www|api|help|support|docs?|developers?|dev|login|auth|sso|signin|signup|status|blog|community|academy|learn|static|cdn|mail|open)\./;

/** How well a host pattern fits an address: its length, or 0 if it does not. */
function precision(pattern: string, address: PageAddress): number {
  const [, scheme = '', host = '', path = ''] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (scheme !== '*' && `${scheme}:` !== address.protocol) return 0;
  const start = path.replace(/\*$/, '');
  if (!`/${address.path.join('/')}/`.startsWith(start)) return 0;
  if (!host.startsWith('*.')) return host === address.hostname ? pattern.length + 100 : 0;
  const under = address.hostname.endsWith(host.slice(1)) && !usualNotHosts.test(address.hostname);
  return under ? pattern.length : 0;
}

/**
 * How surely an address lies on one of the adapter's own hosts; 0 if it does not. A wildcard asks for a sub-domain,
 * and not one of those that vendors use for other things.
 */
export function fitsHosts(adapter: Adapter, address: PageAddress): number {
  const excluded = adapter.notHosts?.some(
    (host) => address.hostname === host || (host.startsWith('*.') && address.hostname.endsWith(host.slice(1))),
  );
  return excluded ? 0 : Math.max(0, ...(adapter.hosts ?? []).map((pattern) => precision(pattern, address)));
}

/** Whether the host is this machine itself: everybody's, so no app can claim it. */
export function isLoopback(address: PageAddress): boolean {
  return /^(127(\.\d+){3}|\[::1\]|(.+\.)?localhost)$/.test(address.hostname);
}
