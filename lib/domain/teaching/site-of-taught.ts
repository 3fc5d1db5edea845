import type { Adapter } from '../records/adapter-shape';

/** A host with its port, of one site alone: no wildcard, no name and password before it, no path. */
const oneSite = /^(https?:\/\/[^/*@\s?#]+)\/\*$/;

/** The origin that a taught app belongs to, `https://desk.example.com:8443`; null for one that names none, or several. */
export function siteOfTaught({ hosts = [] }: Adapter): string | null {
  const [host, ...more] = hosts;
  return host === undefined || more.length > 0 ? null : (oneSite.exec(host)?.[1] ?? null);
}
