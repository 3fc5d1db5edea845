/**
 * The permission to ask for an address that somebody typed: its host on every port, since Firefox knows no ports in
 * such patterns. Null for what is no web address.
 */
export function originPattern(typed: string): string | null {
  const url = siteUrl(typed);
  return url && `${url.protocol}//${url.hostname}/*`;
}

/** The origin of an address that somebody typed, `http://localhost:3000`; null for what is no web address. */
export function typedOrigin(typed: string): string | null {
  return siteUrl(typed)?.origin ?? null;
}

/**
 * A site's address. A name without a dot is one of the reader's own network: `http://tracker` is meant so, `tracker` alone
 * may be any word.
 */
function siteUrl(typed: string): URL | null {
  const address = typed.trim();
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(address);
  const url = parse(hasScheme ? address : `https://${address}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '' || url.username !== '') return null;
  return hasScheme || url.hostname === 'localhost' || /[.:]/.test(url.hostname) ? url : null;
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
