/** What stands in for what names a record, a person or a company's words. */
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const word = /[A-Za-z0-9]+/g;

/**
 * An address with everything masked that could name a record: numbers, hexadecimal and mixed ids, UUIDs, mail addresses
 * and free text. The shape stays, which is what a missing app's or page's address is reported for.
 */
export function maskAddress(url: string): string {
  const [, start = '', host = '', rest = ''] =
    /^([a-z][a-z0-9+.-]*:\/\/)(?:[^/?#@]*@)?([^/?#]*)(.*)$/is.exec(url) ?? [];
  if (start === '') return url.replace(word, maskWord);
  return `${start}${host}${rest
    .split(/([/?#&=;])/)
    .map(maskPiece)
    .join('')}`;
}

/** One segment, name or value; what divides them comes through as it is. */
function maskPiece(piece: string): string {
  if (/^[/?#&=;]?$/.test(piece)) return piece;
  if (/@|%40/i.test(piece)) return '{mail}';
  // Somebody's words, written in an address: a search, a name.
  if (/[%+\s]|[^\p{ASCII}]/u.test(piece)) return '{text}';
  const pieces = piece.split(uuid);
  // Several words joined are a title: `12-the-name-of-somebody`.
  if (pieces.some((part) => part.split('-').length > 2 && !/^-|-$/.test(part))) return '{slug}';
  return pieces.map((part) => part.replace(word, maskWord)).join('{uuid}');
}

function maskWord(text: string): string {
  if (/^[0-9]+$/.test(text)) return '{number}';
  if (text.length >= 8 && /^[0-9a-f]+$/i.test(text) && /[0-9]/.test(text)) return '{hex}';
  const digits = text.replace(/[^0-9]/g, '').length;
  // `v2` and `html5` are words of an app; digits among letters, a few more of them, or letters without end are an id.
  const isMixed = text.length >= 6 && /[0-9][A-Za-z]/.test(text);
  return isMixed || digits >= 3 || (digits >= 1 && text.length >= 10) || text.length > 32 ? '{id}' : text;
}
