import type { Adapter } from '../../domain/records/adapter-shape';
import type { RecordKind } from '../../domain/records/record-ref';
import { type AddressPart, isPlain, isSegment } from './address-parts';
import { formatOf, noIds } from './part-format';
import { isPrivate } from './private-part';

type RecordAddress = NonNullable<Adapter['records']>[number];

/** What is known of the parts of an address before it is held against a second one. */
export type PartRoles = {
  kind: RecordKind;
  /** The parts that make up the id, by their keys, with the name of each in all address shapes of the app. */
  ids: ReadonlyMap<string, string>;
  /** Keys of parts that may be any although both addresses have the same there. */
  loose?: readonly string[];
};

/** A part with its text in both addresses, and its name in the pattern unless it is a word of it. */
type Piece = AddressPart & { other: string; role: 'id' | 'same' | 'varies'; partName: string };

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The name of the id's part at a place, from 0. */
export const idName = (at: number): string => `id${letters[at] ?? ''}`;

/**
 * The address shape of two records: what was picked is the id, a segment that differs is any, everything else stands
 * as it is. Null for two addresses that have no shape in common.
 */
export function writeRecordAddress(
  { kind, ids, loose = [] }: PartRoles,
  one: readonly AddressPart[],
  other: readonly AddressPart[],
): RecordAddress | null {
  const isInHash = one.some(({ key, place }) => ids.has(key) && place.startsWith('hash'));
  const used = (part: AddressPart) => isInHash || !part.place.startsWith('hash');
  if (!haveSameSegments(one.filter(used), other.filter(used))) return null;
  const pieces = pair(one.filter(used), other, { kind, ids, loose });
  const found = pieces.filter(({ role }) => role === 'id');
  if (found.length !== ids.size) return null;
  const formats = found.flatMap(({ partName, text, other: second }) => {
    const format = formatOf([text, second]);
    return format === undefined ? [] : [[partName, format] as const];
  });
  const words = found.filter(({ partName }) => !/^(digits|uuid|hex)/.test(Object.fromEntries(formats)[partName] ?? ''));
  return {
    kind,
    patterns: [patternOf(pieces)],
    id: [...ids.values()].map((name) => `{${name}}`).join('/'),
    ...(formats.length > 0 ? { formats: Object.fromEntries(formats) } : {}),
    ...(words.length > 0 ? { except: Object.fromEntries(words.map(({ partName }) => [partName, noIds])) } : {}),
  };
}

function haveSameSegments(one: readonly AddressPart[], other: readonly AddressPart[]): boolean {
  const keys = (parts: readonly AddressPart[]) => parts.filter(isSegment).map(({ key, before }) => `${before}${key}`);
  return String(keys(one)) === String(keys(other));
}

function pair(one: readonly AddressPart[], other: readonly AddressPart[], { ids, loose = [] }: PartRoles): Piece[] {
  let varying = 0;
  return one.flatMap((part): Piece[] => {
    const second = other.find(({ key }) => key === part.key)?.text;
    if (second === undefined) return [];
    const id = ids.get(part.key);
    if (id !== undefined) return [{ ...part, other: second, role: 'id', partName: id }];
    const isSame = second === part.text && isPlain(part.text) && !loose.includes(part.key) && !isPrivate(part);
    if (isSame) return [{ ...part, other: second, role: 'same', partName: '' }];
    // Parameters that differ are not named: others are passed over anyway.
    if (!isSegment(part)) return [];
    varying += 1;
    return [{ ...part, other: second, role: 'varies', partName: `any${letters[varying - 1] ?? ''}` }];
  });
}
/** The pieces in the pattern language. */
function patternOf(pieces: readonly Piece[]): string {
  const write = ({ role, text, partName }: Piece) => (role === 'same' ? text : `:${partName}`);
  const at = (place: AddressPart['place']) => pieces.filter((piece) => piece.place === place);
  const pathOf = (place: 'path' | 'hash') => at(place).map(write).join('/');
  const queryOf = (place: 'query' | 'hash-query') =>
    at(place)
      .map((piece) => `${piece.name}=${write(piece)}`)
      .join('&');
  const [query, hashQuery] = [queryOf('query'), queryOf('hash-query')];
  const [firstOfHash] = at('hash');
  const hashPath = firstOfHash ? `${firstOfHash.before.slice(1)}${pathOf('hash')}` : '';
  const hash = hashPath === '' ? hashQuery : `${hashPath}${hashQuery && `?${hashQuery}`}`;
  return `/${pathOf('path')}${isRestOpen(pieces) ? '/*' : ''}${query && `?${query}`}${hash && `#${hash}`}`;
}

/** Pages below a record are pages of it: `/deals/7/notes` behind `/deals/7`. Only where a word says what the id is of. */
function isRestOpen(pieces: readonly Piece[]): boolean {
  const path = pieces.filter(({ place }) => place === 'path');
  return path.at(-1)?.role === 'id' && path.some(({ role }) => role === 'same');
}
