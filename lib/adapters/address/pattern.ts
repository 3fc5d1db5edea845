import { type PageAddress, type Query, readPath, readQuery } from './page-address';
import { isLiteral, matchSegment, matchSegments, type Parts, parseSegment, type Segment } from './segment';

/**
 * One address shape, read from its pattern once: `//host/path?a=b&c=:id#/hash/path?d=:x`, all but the path optional.
 * Optional groups `{...}?` have been written out before.
 */
export type Pattern = {
  host: Segment[] | undefined;
  path: Segment[];
  query: QueryPattern;
  hash: { path: Segment[]; query: QueryPattern } | undefined;
  /** How many segments and parameters must be met word for word: more of them is more certain. */
  literals: number;
};

/** A parameter's value is matched like a path, because some apps put a path there. */
type QueryPattern = [name: string, value: Segment[]][];

/** A pattern that begins like this, or a hash that does, is a list of parameters. */
const parameters = /^[^/?#=&]+=/;

/** Reads a pattern, one for each way to take its optional groups. At most four groups are taken. */
export function parsePatterns(text: string): Pattern[] {
  return writeOut(text, 4).map(parsePattern);
}

function writeOut(text: string, groups: number): string[] {
  const group = /\{([^{}]*)\}\?/.exec(text);
  if (!group || groups === 0) return [text];
  const around = (inside: string) => text.slice(0, group.index) + inside + text.slice(group.index + group[0].length);
  return [around(''), around(group[1] ?? '')].flatMap((variant) => writeOut(variant, groups - 1));
}

function parsePattern(text: string): Pattern {
  const [beforeHash = '', ...hashes] = text.split('#');
  const hash = hashes.join('#');
  const host = /^\/\/([^/?]+)/.exec(beforeHash);
  const [path = '', search = ''] = splitOnce(host ? beforeHash.slice(host[0].length) : beforeHash, '?');
  const pattern = {
    host: host?.[1]?.split('.').map(parseSegment),
    path: parsePath(path.slice(1)),
    query: parseQuery(search),
    hash: hashes.length === 0 ? undefined : parseHash(hash),
  };
  const segments = [...pattern.path, ...(pattern.hash?.path ?? [])];
  const values = [...pattern.query, ...(pattern.hash?.query ?? [])].map(([, value]) => value);
  const literals = segments.filter(isLiteral).length + values.filter((value) => value.every(isLiteral)).length;
  return { ...pattern, literals };
}

function parseHash(hash: string) {
  if (parameters.test(hash)) return { path: [], query: parseQuery(hash) };
  const [path = '', search = ''] = splitOnce(hash, '?');
  return { path: parsePath(path), query: parseQuery(search) };
}

const parsePath = (path: string): Segment[] =>
  path
    .replace(/\/$/, '')
    .split('/')
    .filter((segment, index, all) => segment !== '' || (index === 0 && all.length > 1))
    .map(parseSegment);

const parseQuery = (search: string): QueryPattern =>
  search
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const [name = '', value = ''] = splitOnce(pair, '=');
      return [name, parsePath(value)];
    });

const splitOnce = (text: string, at: string): string[] => {
  const index = text.indexOf(at);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
};

/**
 * The parts that `pattern` finds in an address whose first `baseLength` segments are a folder; null if it does not
 * fit. Works in time linear in the address: a segment is looked at once.
 */
export function matchPattern(
  pattern: Pattern,
  address: PageAddress,
  options: { baseLength: number; fold: boolean; hashSeparator?: string | undefined },
): Parts | null {
  const parts: Parts = {};
  const { fold } = options;
  const path = address.path.slice(options.baseLength);
  if (pattern.host && !matchSegments(pattern.host, address.hostname.split('.'), parts, true)) return null;
  if (!matchSegments(pattern.path, path, parts, fold) || !matchQuery(pattern.query, address.query, parts, fold)) {
    return null;
  }
  return !pattern.hash || matchHash(pattern.hash, address.hash, options, parts) ? parts : null;
}

function matchHash(
  pattern: NonNullable<Pattern['hash']>,
  hash: string,
  options: { fold: boolean; hashSeparator?: string | undefined },
  parts: Parts,
): boolean {
  const cut = options.hashSeparator ? hash.split(options.hashSeparator, 1)[0] : hash;
  const [path = '', search = ''] = parameters.test(cut ?? '') ? ['', cut] : splitOnce(cut ?? '', '?');
  try {
    return (
      matchSegments(pattern.path, readPath(path), parts, options.fold) &&
      matchQuery(pattern.query, readQuery(search), parts, options.fold)
    );
  } catch {
    return false;
  }
}

function matchQuery(pattern: QueryPattern, query: Query, parts: Parts, fold: boolean): boolean {
  return pattern.every(([name, expected]) => {
    const value = query.get(name);
    if (value === undefined) return false;
    const [only] = expected;
    return expected.length === 1 && only
      ? matchSegment(only, value, parts, fold)
      : matchSegments(expected, value.replace(/\/$/, '').split('/'), parts, fold);
  });
}
