import type { Adapter } from '../../domain/adapter-shape';
import { applyFormat } from './formats';
import type { PageAddress } from './page-address';
import { readAddress } from './page-address';
import type { Parts } from './segment';
import { fillTemplate } from './template';

type Packed = NonNullable<Adapter['packed']>[number];

/** Longer values are not decoded. */
const maxPackedLength = 2000;

/**
 * The address that is packed into the part `packed` of another one; null if it is none. It is decoded once: an address
 * packed in a packed one is not read.
 */
export function unpackAddress(
  packed: Packed,
  parts: Parts,
  outer: PageAddress,
  baseLength: number,
): PageAddress | null {
  const text = parts['packed'] ?? '';
  if (text.length > maxPackedLength) return null;
  const folder = outer.path.slice(0, baseLength).map((segment) => `/${encodeURIComponent(segment)}`);
  const root = `${outer.protocol}//${outer.host}${folder.join('')}/`;
  try {
    const inner = packed.decoder === 'address' ? text : fillTemplate(packed.to ?? '', readJson(text));
    const url = new URL(inner.replace(/^\/+/, ''), root).href;
    // A full address in the place of a path could name another company's host.
    return url.startsWith(root) ? readAddress(url) : null;
  } catch {
    return null;
  }
}

/** The texts and numbers of a base64 JSON object. Throws if it is no such thing. */
function readJson(text: string): Parts {
  const value: unknown = JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/')));
  const parts: Parts = {};
  for (const [name, entry] of Object.entries(value ?? {})) {
    const part = applyFormat('path', String(entry));
    // Names are letters alone in templates: `full_path` is `fullpath` there.
    if (part !== null) parts[name.replaceAll('_', '')] = part;
  }
  return parts;
}
