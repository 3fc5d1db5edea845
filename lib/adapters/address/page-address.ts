/** An address taken apart for matching: everything decoded once, nothing interpreted. */
export type PageAddress = {
  protocol: string;
  /** With its port, as the address has it. */
  host: string;
  hostname: string;
  path: string[];
  query: Query;
  /** Without the `#`, as the address has it. */
  hash: string;
};

/** Values by name; one that tells nothing is undefined: given twice with different values, or not to be decoded. */
export type Query = Map<string, string | undefined>;

/** Longer addresses are not looked at: real records are far below, and an attacker's are not worth the time. */
const maxLength = 4000;

/** Takes a web address apart; null if it is no address of a web page, or one that cannot be decoded. */
export function readAddress(url: string, querySeparator?: string): PageAddress | null {
  if (url.length > maxLength) return null;
  try {
    const { protocol, host, hostname, pathname, search, hash } = new URL(url);
    if (!/^https?:$/.test(protocol)) return null;
    return {
      protocol,
      host,
      hostname,
      path: readPath(pathname.slice(1)),
      query: readQuery(search.slice(1), querySeparator),
      hash: hash.slice(1),
    };
  } catch {
    return null;
  }
}

/** The decoded segments of a path; slashes at the end are ignored. Throws on a broken percent sign. */
export function readPath(path: string): string[] {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return end === 0 ? [] : path.slice(0, end).split('/').map(decodeURIComponent);
}

/** Reads `a=b&c=d`. A value with a broken percent sign tells nothing, as one that is given twice. */
export function readQuery(search: string, separator = '&'): Query {
  const query: Query = new Map();
  for (const pair of search.replaceAll(separator, '&').split('&')) {
    const [rawName, rawValue = ''] = splitOnce(pair, '=');
    const name = decode(rawName);
    const value = decode(rawValue);
    if (name !== undefined) query.set(name, query.has(name) && query.get(name) !== value ? undefined : value);
  }
  return query;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

/** What stands before and after the first `separator`. */
export function splitOnce(text: string, separator: string): [before: string, after?: string] {
  const index = text.indexOf(separator);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + separator.length)];
}

/** Whether a hash is a list of parameters: it begins with `name=`. */
export const isQuery = (hash: string) => /^[^/?#=&]+=/.test(hash);
