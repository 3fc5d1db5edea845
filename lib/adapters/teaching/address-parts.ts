import { isQuery, readAddress, readPath, readQuery, splitOnce } from '../address/page-address';

type Place = 'path' | 'query' | 'hash' | 'hash-query';

/** A part of an address that may be picked as an id: a segment, or a parameter's value. */
export type AddressPart = { key: string; place: Place; name: string; before: string; text: string };

/** An address taken apart as the matcher does it. */
export type AddressParts = { origin: string; parts: AddressPart[] };

/** Characters that mean something in a pattern: a text with one cannot stand in a pattern as it is. */
export const isPlain = (text: string): boolean => text !== '' && !/[:*{}?#&=+\s]/.test(text);

/** The parts of a web address; null for what is no web address, such as a file's or a page of the browser's own. */
export function addressParts(url: string): AddressParts | null {
  const address = readAddress(url);
  if (!address) return null;
  const { path, query, hash } = address;
  const [hashPath, hashSearch = ''] = isQuery(hash) ? ['', hash] : splitOnce(hash, '?');
  try {
    return {
      origin: new URL(url).origin,
      parts: [
        ...segments('path', path, '/'),
        ...parameters('query', query, '?'),
        ...(hash === '' ? [] : hashSegments(hashPath)),
        ...parameters('hash-query', readQuery(hashSearch), hashPath === '' ? '#' : '?'),
      ],
    };
  } catch {
    // A percent sign that means nothing: no address that an app wrote.
    return null;
  }
}

/** The address that these parts make: what `addressParts` would take apart into them. */
export const addressOf = ({ origin, parts }: AddressParts): string =>
  origin + (parts[0]?.place === 'path' ? '' : '/') + parts.map(written).join('');

const written = ({ before, text }: AddressPart) => before + encodeURIComponent(text);

/** The same parts but for some of them; what stands before the others in the address is theirs still. */
export function withoutParts({ origin, parts }: AddressParts, isLeftOut: (part: AddressPart) => boolean): AddressParts {
  const left = parts.filter((part) => isSegment(part) || !isLeftOut(part));
  const isFirst = ({ place }: AddressPart, at: number) => left.findIndex((part) => part.place === place) === at;
  const mark = ({ place }: AddressPart) =>
    place === 'query' || left.some((part) => part.place === 'hash') ? '?' : '#';
  return {
    origin,
    parts: left.map((part, at) =>
      isSegment(part) ? part : { ...part, before: `${isFirst(part, at) ? mark(part) : '&'}${part.name}=` },
    ),
  };
}

/** A part that stands between slashes. */
export const isSegment = ({ place }: AddressPart): boolean => place === 'path' || place === 'hash';

function hashSegments(hashPath: string): AddressPart[] {
  const [first = '', ...others] = readPath(hashPath);
  // `#/deals`: the slash is a word of the hash, not a part of it.
  const rest = first === '' ? segments('hash', others, '/', 1) : segments('hash', [first, ...others], '/');
  return rest.map((part, index) => (index === 0 ? { ...part, before: first === '' ? '#/' : '#' } : part));
}

const segments = (place: Place, texts: readonly string[], before: string, from = 0): AddressPart[] =>
  texts.map((text, index) => ({ ...named(place, String(index + from)), before, text }));

function parameters(place: Place, query: ReadonlyMap<string, string | undefined>, mark: string): AddressPart[] {
  return [...query]
    .filter((entry): entry is [string, string] => isPlain(entry[0]) && entry[1] !== undefined && entry[1] !== '')
    .map(([name, text], index) => ({ ...named(place, name), before: `${index === 0 ? mark : '&'}${name}=`, text }));
}

const named = (place: Place, name: string) => ({ key: `${place}/${name}`, place, name });
