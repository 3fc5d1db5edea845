/**
 * The permission to ask for an address that somebody typed: its host on every port, since Firefox knows no ports in
 * such patterns. Null for what is no web address.
 */
export function originPattern(typed: string): string | null {
  const address = typed.trim();
  const url = parse(address) ?? parse(`https://${address}`);
  if (!url || url.hostname === '' || (url.hostname !== 'localhost' && !/[.:]/.test(url.hostname))) return null;
  return url.protocol === 'http:' || url.protocol === 'https:' ? `${url.protocol}//${url.hostname}/*` : null;
}

/** The origin of an address that somebody typed, `http://localhost:3000`; null for what is no web address. */
export function typedOrigin(typed: string): string | null {
  const address = typed.trim();
  const url = originPattern(address) === null ? null : (parse(address) ?? parse(`https://${address}`));
  return url?.origin ?? null;
}

/** The address of an API as somebody typed it, without a slash at its end; null for what is no web address. */
export function apiAddress(typed: string): string | null {
  const address = typed.trim();
  const url = /^https?:\/\//i.test(address) ? parse(address) : parse(`https://${address}`);
  return url && address !== '' ? `${url.origin}${url.pathname}`.replace(/\/+$/, '') : null;
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
