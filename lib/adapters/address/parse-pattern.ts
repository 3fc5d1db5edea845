import type { Pattern, QueryPattern } from './compiled';
import { isQuery, splitOnce } from './page-address';
import type { Segment } from './segment';

/**
 * The pattern language, read: `//host/path?a=b&c=:id#/hash/path?d=:x`, all but the path optional. `:name` is one
 * segment or parameter, `:name+` one or more segments, `*` any rest, `{...}?` optional. One open end a path: a second
 * is one segment.
 */

/** How many optional groups of a pattern are taken; each doubles the patterns. */
const mostGroups = 4;

/** Reads a pattern into one for each way to take its optional groups. Reads anything: what makes no sense fits nothing. */
export function parsePattern(text: string): Pattern[] {
  return writeOut(text, mostGroups).map(parseOne);
}

function writeOut(text: string, groups: number): string[] {
  const group = /\{([^{}]*)\}\?/.exec(text);
  if (!group || groups === 0) return [text];
  const around = (inside: string) => text.slice(0, group.index) + inside + text.slice(group.index + group[0].length);
  return [around(''), around(group[1] ?? '')].flatMap((variant) => writeOut(variant, groups - 1));
}

function parseOne(text: string): Pattern {
  const [page, hashText] = splitOnce(text, '#');
  const host = /^\/\/([^/?]+)/.exec(page);
  const [path, search = ''] = splitOnce(host ? page.slice(host[0].length) : page, '?');
  const hash = hashText === undefined ? undefined : parseHash(hashText);
  const pattern = { path: parsePath(path.slice(1)), query: parseQuery(search) };
  const segments = [...pattern.path, ...(hash?.path ?? [])];
  const values = [...pattern.query, ...(hash?.query ?? [])].map(([, value]) => value);
  return {
    ...(host?.[1] && { host: parseHost(host[1]) }),
    tenant: '',
    ...pattern,
    ...(hash && { hash }),
    literals: segments.filter(isWord).length + values.filter((value) => value.every(isWord)).length,
  };
}

const isWord = (segment: Segment) => typeof segment === 'string';

export const parseHost = (host: string): Segment[] => host.split('.').map(parseSegment);

function parseHash(hash: string): { path: Segment[]; query: QueryPattern } {
  if (isQuery(hash)) return { path: [], query: parseQuery(hash) };
  const [path, search = ''] = splitOnce(hash, '?');
  return { path: parsePath(path), query: parseQuery(search) };
}

/** A slash at the beginning counts (a hash may have one), one at the end does not. */
function parsePath(path: string): Segment[] {
  const segments = path.replace(/\/+$/, '').split('/');
  return segments.length === 1 && segments[0] === '' ? [] : segments.map(parseSegment);
}

const parseQuery = (search: string): QueryPattern =>
  search
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const [name, value = ''] = splitOnce(pair, '=');
      return [name, parsePath(value)];
    });

function parseSegment(segment: string): Segment {
  if (segment === '*') return null;
  const many = /^:([a-zA-Z]+)\+$/.exec(segment)?.[1];
  if (many) return { many };
  const pieces = segment.split(/:([a-zA-Z]+)/);
  return pieces.length === 1 ? segment : pieces;
}
