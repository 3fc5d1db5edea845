/** Sub-domains on which vendors serve other things than the app. */
const usualNotHosts =
  /^(www|api|help|support|docs?|developers?|dev|login|auth|sso|signin|signup|status|blog|community|academy|learn|static|cdn|mail|open)\./;

/** The host names of match patterns: `*.example.com` of `https://*.example.com/*`. */
export const hostNames = (patterns: readonly string[]): string[] =>
  patterns.map((pattern) => pattern.replace(/^[^:]+:\/\/([^/]+?)(:\d+)?\/.*$/, '$1'));

/** Whether a host name is one of `hosts`, each `example.com` or, for its sub-domains, `*.example.com`. */
export const liesOn = (hosts: string[], hostname: string) =>
  hosts.some((host) => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : host === hostname));

/** Whether a host that `hosts` seem to cover serves something else of the vendor. */
export function isNotTheApp({ hosts, notHosts }: { hosts: string[]; notHosts: string[] }, hostname: string): boolean {
  if (liesOn(notHosts, hostname)) return true;
  return usualNotHosts.test(hostname) && liesOn(hosts, hostname) && !hosts.includes(hostname);
}

/** Whether the host is this machine itself: everybody's, so no app can claim it. */
export const isLoopback = (hostname: string) => /^(127(\.\d+){3}|\[::1\]|(.+\.)?localhost)$/.test(hostname);
