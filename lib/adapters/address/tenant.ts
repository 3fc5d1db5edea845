import type { Adapter } from '../../domain/adapter-shape';
import type { PageAddress } from './page-address';
import { matchSegments, type Parts, parseSegment } from './segment';

/**
 * What tells two companies' records apart, for an address whose parts are known. `base` is the folder the app lives
 * in, `/crm` or empty; `onOwnHost` says that the host is one of the adapter's own.
 */
export function tenantOf(
  adapter: Adapter,
  address: PageAddress,
  base: string,
  parts: Parts,
  onOwnHost: boolean,
): string {
  const { from, withHost, orHost } = adapter.tenant;
  const host = address.host + base;
  if (from === 'none') return '';
  if (from === 'host') return host;
  if (from === 'host-label') return hostLabel(adapter, address) ?? host;
  const own = parts['tenant'];
  if (own === undefined) return orHost ? host : '';
  return withHost === 'always' || (withHost === 'elsewhere' && !onOwnHost) ? `${host}/${own}` : own;
}

function hostLabel(adapter: Adapter, address: PageAddress): string | undefined {
  for (const pattern of adapter.tenant.hosts ?? []) {
    const parts: Parts = {};
    if (matchSegments(pattern.split('.').map(parseSegment), address.hostname.split('.'), parts, true)) {
      return parts['tenant'];
    }
  }
  return undefined;
}
