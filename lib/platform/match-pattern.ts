/** A WebExtension match pattern, as far as granting and registering go: its path does not count. */
type Pattern = { scheme: string; host: string; port: string | null };

/** Whether every address of pattern `inner` fits pattern `outer`, paths aside. A pattern without a port has all. */
export function covers(outer: string, inner: string): boolean {
  const wide = readPattern(outer);
  const narrow = readPattern(inner);
  if (!wide || !narrow) return false;
  if (wide.scheme !== '*' && wide.scheme !== narrow.scheme) return false;
  if (wide.port !== null && wide.port !== narrow.port) return false;
  if (wide.host === '*' || wide.host === narrow.host) return true;
  if (!wide.host.startsWith('*.')) return false;
  const domain = wide.host.slice(2);
  return narrow.host === domain || narrow.host.endsWith(`.${domain}`);
}

/** What two match patterns have in common: the narrower one, or nothing. */
export function common(one: string, other: string): string[] {
  if (covers(other, one)) return [one];
  return covers(one, other) ? [other] : [];
}

/** The pattern to ask for or to withdraw for an origin: its host on every port, as browsers name it in their prompt. */
export function permissionFor(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** The pattern of exactly one origin. Firefox knows no ports in patterns: there it is the host on every port. */
export function patternOf(origin: string, namesPorts: boolean): string {
  const { protocol, hostname, port } = new URL(origin);
  if (!namesPorts) return permissionFor(origin);
  return `${protocol}//${hostname}:${port || (protocol === 'https:' ? '443' : '80')}/*`;
}

/** Whether a pattern names this machine itself, whose addresses belong to no app. */
export function isLoopbackPattern(pattern: string): boolean {
  const host = readPattern(pattern)?.host;
  return host === 'localhost' || host === '127.0.0.1' || host === '[::1]';
}

function readPattern(pattern: string): Pattern | null {
  if (pattern === '<all_urls>') return { scheme: '*', host: '*', port: null };
  const [, scheme, host, port] = /^(\*|https?):\/\/([^/]+?)(?::(\d+|\*))?\//.exec(pattern) ?? [];
  return scheme && host ? { scheme, host, port: port === undefined || port === '*' ? null : port } : null;
}
