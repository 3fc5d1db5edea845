/**
 * What is known of an address's pieces by their place in its path or hash: true for a word of the app's own, false for
 * what names something, undefined where nobody knows.
 */
export type KnownPieces = {
  /** What is told instead of the host. */
  host?: string;
  path?: readonly (boolean | undefined)[];
  hash?: readonly (boolean | undefined)[];
};

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const word = /[A-Za-z0-9]+/g;

/**
 * An address with everything masked that could name a record, a person, a company or a search: numbers, ids, mail
 * addresses, free text, all values of parameters, and words that no app would write so. The shape stays, which is what a
 * missing app's or page's address is reported for.
 */
export function maskAddress(url: string, known: KnownPieces = {}): string {
  const [, start = '', host = '', path = '', query = '', hash = ''] =
    /^([a-z][a-z0-9+.-]*:\/\/)(?:[^/?#]*@)?([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/is.exec(url) ?? [];
  if (start === '') return url.replace(word, maskWord);
  const page = maskPath(path.slice(1), known.path);
  return `${start}${known.host ?? host}${path && '/'}${page}${maskParameters(query)}${maskHash(hash, known.hash)}`;
}

function maskHash(hash: string, known?: readonly (boolean | undefined)[]): string {
  if (/^#[^/?=&]+=/.test(hash)) return maskParameters(hash);
  const [, sign = '', path = '', query = ''] = /^(#?\/?)([^?]*)(\?.*)?$/s.exec(hash) ?? [];
  return `${sign}${maskPath(path, known)}${maskParameters(query)}`;
}

const maskPath = (path: string, known: readonly (boolean | undefined)[] = []): string =>
  path
    .split('/')
    .map((piece, at) => {
      if (known[at] === true) return piece;
      return known[at] === false ? maskValue(piece) : maskPair(piece);
    })
    .join('/');

/** `?name=value&…`, `#name=value&…`: names stay, values do not. */
function maskParameters(text: string): string {
  const parameters = text.slice(1).split(/([&;])/);
  return text.slice(0, 1) + parameters.map(maskPair).join('');
}

function maskPair(text: string): string {
  const [, name = '', value] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  return maskPiece(name, maskWord) + (value === undefined ? '' : `=${maskValue(value)}`);
}

const maskValue = (value: string): string => maskPiece(value, (text) => maskId(text) ?? '{word}');

function maskPiece(piece: string, mask: (text: string) => string): string {
  if (/@|%40/i.test(piece)) return '{mail}';
  // Somebody's words, written in an address: a search, a name.
  if (/[%+\s]|[^\p{ASCII}]/u.test(piece)) return '{text}';
  const pieces = piece.split(uuid);
  // Words joined are a title or a name: `12-the-name-of-somebody`, `mara-vogt`.
  if (pieces.some((part) => /[a-z]{2}[^-]*-[^-]*[a-z]{2}/i.test(part))) return '{slug}';
  return pieces.map((part) => part.replace(word, mask)).join('{uuid}');
}

/** A word of an app is small, or small words written as one (`storyView`, `v2`); names and keys have capitals. */
const appWord = /^(?:[a-z]{1,20}[0-9]?|[a-z]{2,}(?:[A-Z][a-z]{2,}){1,3})$/;

const maskWord = (text: string): string => maskId(text) ?? (appWord.test(text) ? text : '{word}');

function maskId(text: string): string | null {
  if (/^[0-9]+$/.test(text)) return '{number}';
  if (text.length >= 8 && /^[0-9a-f]+$/i.test(text) && /[0-9]/.test(text)) return '{hex}';
  const digits = text.replace(/[^0-9]/g, '').length;
  // Digits among letters, a few more of them, or letters without end are an id; `v2` is a word.
  const isMixed = text.length >= 6 && /[0-9][A-Za-z]/.test(text);
  return isMixed || digits >= 3 || (digits >= 1 && text.length >= 10) || text.length > 32 ? '{id}' : null;
}
