import type { Adapter } from '../../domain/records/adapter-shape';
import type { RecordKind } from '../../domain/records/record-ref';
import { type AddressPart, isPlain } from './address-parts';
import { formatOf, noIds } from './part-format';

type RecordAddress = NonNullable<Adapter['records']>[number];

/** A part with its text in both addresses, and its name in the pattern unless it is a word of it. */
type Piece = AddressPart & { other: string; role: 'id' | 'same' | 'varies'; partName: string };

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The address shape of two records: what was picked is the id, a segment that differs is any, everything else stands
 * as it is. Null for two addresses that have no shape in common.
 */
export function writeRecordAddress(
  { kind, picked }: { kind: RecordKind; picked: readonly string[] },
  one: readonly AddressPart[],
  other: readonly AddressPart[],
): RecordAddress | null {
  const isInHash = one.some(({ key, place }) => picked.includes(key) && place.startsWith('hash'));
  const used = (part: AddressPart) => isInHash || !part.place.startsWith('hash');
  if (!haveSameSegments(one.filter(used), other.filter(used))) return null;
  const pieces = pair(one.filter(used), other, picked);
  const ids = pieces.filter(({ role }) => role === 'id');
  if (ids.length !== picked.length) return null;
  const formats = ids.flatMap(({ partName, text, other: second }) => {
    const format = formatOf([text, second]);
    return format === undefined ? [] : [[partName, format] as const];
  });
  const words = ids.filter(({ partName }) => !/^(digits|uuid|hex)/.test(Object.fromEntries(formats)[partName] ?? ''));
  return {
    kind,
    patterns: [patternOf(pieces)],
    id: ids.map(({ partName }) => `{${partName}}`).join('/'),
    ...(formats.length > 0 ? { formats: Object.fromEntries(formats) } : {}),
    ...(words.length > 0 ? { except: Object.fromEntries(words.map(({ partName }) => [partName, noIds])) } : {}),
  };
}

const isSegment = ({ place }: AddressPart) => place === 'path' || place === 'hash';

function haveSameSegments(one: readonly AddressPart[], other: readonly AddressPart[]): boolean {
  const keys = (parts: readonly AddressPart[]) => parts.filter(isSegment).map(({ key, before }) => `${before}${key}`);
  return String(keys(one)) === String(keys(other));
}

function pair(one: readonly AddressPart[], other: readonly AddressPart[], picked: readonly string[]): Piece[] {
  const named = { id: 0, varies: 0 };
  const nextName = (role: 'id' | 'varies') => {
    named[role] += 1;
    return `${role === 'id' ? 'id' : 'any'}${letters[named[role] - 1] ?? ''}`;
  };
  return one.flatMap((part): Piece[] => {
    const second = other.find(({ key }) => key === part.key)?.text;
    if (second === undefined) return [];
    const isSame = second === part.text && isPlain(part.text);
    const role = picked.includes(part.key) ? 'id' : isSame ? 'same' : 'varies';
    // Parameters that differ are not named: others are passed over anyway.
    if (role === 'varies' && !isSegment(part)) return [];
    return [{ ...part, other: second, role, partName: role === 'same' ? '' : nextName(role) }];
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
