import type { Pattern, QueryPattern } from './compiled';
import { isQuery, type PageAddress, type Query, readPath, readQuery, splitOnce } from './page-address';
import { type Matching, matchSegment, matchSegments, type Parts } from './segment';

/** How a pattern is to be met: the first `baseLength` segments are a folder, the hash ends at `hashSeparator`. */
export type PatternOptions = Matching & { baseLength: number; hashSeparator?: string | undefined };

/**
 * The parts that `pattern` finds in an address; null if it does not fit. Works in time linear in the address: each
 * segment is looked at once.
 */
export function matchPattern(pattern: Pattern, address: PageAddress, options: PatternOptions): Parts | null {
  const parts: Parts = {};
  const fits =
    (!pattern.host || matchSegments(pattern.host, address.hostname.split('.'), parts, { fold: true })) &&
    matchSegments(pattern.path, address.path.slice(options.baseLength), parts, options) &&
    matchQuery(pattern.query, address.query, parts, options) &&
    (!pattern.hash || matchHash(pattern.hash, address.hash, parts, options));
  return fits ? parts : null;
}

function matchHash(
  pattern: NonNullable<Pattern['hash']>,
  hash: string,
  parts: Parts,
  options: PatternOptions,
): boolean {
  const [cut] = options.hashSeparator ? splitOnce(hash, options.hashSeparator) : [hash];
  const [path, search = ''] = isQuery(cut) ? ['', cut] : splitOnce(cut, '?');
  try {
    return (
      matchSegments(pattern.path, readPath(path), parts, options) &&
      matchQuery(pattern.query, readQuery(search), parts, options)
    );
  } catch {
    // A percent sign that means nothing: not an address that an app wrote.
    return false;
  }
}

function matchQuery(pattern: QueryPattern, query: Query, parts: Parts, matching: Matching): boolean {
  return pattern.every(([name, expected]) => {
    const value = query.get(name);
    if (value === undefined) return false;
    const [only] = expected;
    if (expected.length === 1 && only !== undefined) return matchSegment(only, value, parts, matching);
    return matchSegments(expected, value.replace(/\/$/, '').split('/'), parts, matching);
  });
}
