import type { CompiledAdapter } from './compiled';
import { type PageAddress, readAddress } from './page-address';
import type { Parts } from './segment';
import { fillTemplate } from './template';

/** Longer values are not decoded. */
const maxPackedLength = 2000;

/**
 * The address packed into the part `packed` of another one; null if it is none. It is decoded once: an address packed
 * in a packed one is not read.
 */
export function unpackAddress(
  { decoder, to = '' }: CompiledAdapter['packed'][number],
  { packed = '' }: Parts,
  outer: PageAddress,
  baseLength: number,
): PageAddress | null {
  if (packed.length > maxPackedLength) return null;
  const folders = outer.path.slice(0, baseLength).map((segment) => `${encodeURIComponent(segment)}/`);
  const root = `${outer.protocol}//${outer.host}/${folders.join('')}`;
  try {
    const inner = decoder === 'address' ? packed : fillTemplate(to, readJson(packed));
    const url = new URL(inner.replace(/^\/+/, ''), root).href;
    // A full address in the place of a path could name another company's host.
    return url.startsWith(root) ? readAddress(url) : null;
  } catch {
    return null;
  }
}

/** The texts and numbers of a base64 JSON object, with names of letters alone: `full_path` is `fullpath`. */
function readJson(text: string): Parts {
  const value: unknown = JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/')));
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([name, entry]) => [name.replaceAll('_', ''), String(entry)]),
  );
}
