import type { Adapter } from '../../domain/records/adapter-shape';
import { type KnownPieces, maskAddress } from '../../domain/records/mask-address';
import { compileAdapter } from './compile-adapter';
import type { Pattern } from './compiled';
import { hostNames } from './hosts';
import { readAddress } from './page-address';
import type { Segment } from './segment';

/**
 * The address of a page that is not recognised, as it may be told to others: masked, and better so where the app is known.
 * As far as one of its shapes goes along with the address, what stands where the shape has a part is somebody's workspace,
 * project or record; and a company's own host is the company's name.
 */
export function addressToReport(url: string, adapter?: Adapter): string {
  const address = adapter && readAddress(url, adapter.querySeparator);
  if (!address) return maskAddress(url);
  const patterns = compileAdapter(adapter).records.flatMap((record) => record.patterns);
  const hash = address.hash.replace(/[?].*$/, '').replace(/^\//, '');
  return maskAddress(url, {
    host: hostToReport(adapter, address.hostname) + (address.host.match(/:\d+$/)?.[0] ?? ''),
    path: knownBelow(
      patterns.map(({ path }) => path),
      address.path,
      adapter.base ? deepestFolder : 0,
    ),
    hash: knownPieces(patterns.map(hashPath), hash.split('/')),
  });
}

/** Folders that an app may live below; deeper ones are not looked for. */
const deepestFolder = 4;

/** As `knownPieces`, where the app may live below a folder: that is a name of somebody's own. */
function knownBelow(shapes: readonly Segment[][], pieces: readonly string[], deepest: number): Known {
  for (let depth = 0; depth <= Math.min(deepest, pieces.length); depth += 1) {
    const known = knownPieces(shapes, pieces.slice(depth));
    if (known.includes(true)) return [...pieces.slice(0, depth).map(() => false), ...known];
  }
  return knownPieces(shapes, pieces);
}

/** A hash's path without the empty segment that a slash at its beginning makes. */
function hashPath({ hash }: Pattern): Segment[] {
  const path = hash?.path ?? [];
  return path[0] === '' ? path.slice(1) : path;
}

type Known = NonNullable<KnownPieces['path']>;

/** A host of everybody's stays; of a company's own one only what follows its name does. */
function hostToReport({ hosts = [] }: Adapter, hostname: string): string {
  const names = hostNames(hosts);
  if (names.includes(hostname)) return hostname;
  const wide = names.find((name) => name.startsWith('*.') && hostname.endsWith(name.slice(1)));
  return wide ? `{name}${wide.slice(1)}` : '{host}';
}

function knownPieces(shapes: readonly Segment[][], pieces: readonly string[]): Known {
  const known: (boolean | undefined)[] = [];
  for (const shape of shapes) goAlong(shape, pieces, known);
  return known;
}

/** Notes what one shape knows of the pieces, as far as it goes along with them. */
function goAlong(shape: readonly Segment[], pieces: readonly string[], known: (boolean | undefined)[]): void {
  let at = 0;
  for (const [index, segment] of shape.entries()) {
    const piece = pieces[at];
    if (segment === null || piece === undefined) return;
    if (typeof segment === 'string') {
      if (segment !== piece) return;
      known[at] = true;
      at += 1;
    } else if (Array.isArray(segment)) {
      known[at] ??= false;
      at += 1;
    } else {
      // One piece or more, up to the word that follows them in the shape.
      const next = shape[index + 1];
      const end = pieces.findIndex((other, place) => place > at && other === next);
      for (const last = end < 0 ? pieces.length : end; at < last; at += 1) known[at] ??= false;
    }
  }
}
