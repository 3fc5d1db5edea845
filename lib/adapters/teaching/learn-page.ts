import type { Adapter } from '../../domain/records/adapter-shape';
import type { RecordKind } from '../../domain/records/record-ref';
import { isTooWide } from '../../domain/teaching/is-too-wide';
import type { Lesson, LessonProblem, PageOutcome } from '../../domain/teaching/lesson';
import { compileAdapter } from '../address/compile-adapter';
import { matchAddress } from '../address/match-address';
import { type AddressPart, type AddressParts, addressOf, addressParts } from './address-parts';
import { compareParts } from './compare-parts';
import { writeRecordAddress } from './write-record-address';

type RecordAddress = NonNullable<Adapter['records']>[number];

/** The two records that an app is taught from, and which parts of their addresses make up the id. */
export type TwoRecords = {
  kind: RecordKind;
  /** Names of the id's parts by their keys. */
  ids: ReadonlyMap<string, string>;
  first: AddressParts;
  second: AddressParts;
};

/**
 * What another page of one of the two records comes to. The number is found by itself, because it is known, and the same
 * page of the other record is worked out from it: it must give the other's id.
 */
export function learnPage(
  { address, loose }: Lesson['pages'][number],
  two: TwoRecords,
  read: (url: string) => string | undefined,
): { outcome: PageOutcome; record: RecordAddress | null } {
  const page = addressParts(address);
  const refused = (problem: LessonProblem, picked: readonly string[] = []) => ({
    outcome: { parts: page ? compareParts(page, null, { picked, loose }) : [], problem, ids: null },
    record: null,
  });
  if (!page) return refused('no_web_address');
  if (page.origin !== two.first.origin) return refused('other_origin');
  const found = findIds(page, two);
  if (!found.ids) return refused(found.problem);
  const picked = [...found.ids.keys()];
  if (read(address) !== undefined) return refused('known_page', picked);
  const ofOther = samePageOfOther(page, found);
  const record = writeRecordAddress({ kind: two.kind, ids: found.ids, loose }, page.parts, ofOther.parts);
  if (!record) return refused('other_shape', picked);
  if (isTooWide(record)) return refused('matches_everything', picked);
  const ids = readBoth(record, [addressOf(page), addressOf(ofOther)]);
  if (!ids) return refused('same_id', picked);
  return { outcome: { parts: compareParts(page, ofOther, { picked, loose }), problem: null, ids }, record };
}

/** Which of the two records a page is of, where its number stands, and what stands there for the other one. */
type FoundIds = { ids: ReadonlyMap<string, string>; swap: ReadonlyMap<string, string> };

function findIds(page: AddressParts, two: TwoRecords): FoundIds | { ids: null; problem: LessonProblem } {
  let isAmbiguous = false;
  for (const [own, other] of [
    [two.first, two.second],
    [two.second, two.first],
  ] as const) {
    const places = [...two.ids].map(([key, name]) => ({ name, key: placeOf(page, key, textAt(own, key)) }));
    const keys = places.flatMap(({ key }) => (typeof key === 'string' ? [key] : []));
    if (new Set(keys).size === places.length) {
      // The parts of the id in the order of the first address: identities must be written alike.
      const ids = new Map(places.map(({ name, key }) => [String(key), name]));
      return { ids, swap: swapOf(own, other, two, ids) };
    }
    isAmbiguous ||= places.every(({ key }) => key !== undefined);
  }
  return { ids: null, problem: isAmbiguous ? 'ambiguous_number' : 'other_record' };
}

const textAt = ({ parts }: AddressParts, key: string) => parts.find((part) => part.key === key)?.text;

/** Where a page has this text: where the first address has it, or else the only place. Null for several, undefined for none. */
function placeOf({ parts }: AddressParts, key: string, text: string | undefined): string | null | undefined {
  const places = parts.filter((part) => part.text === text).map((part) => part.key);
  if (places.includes(key)) return key;
  return places.length > 1 ? null : places[0];
}

/** By key for the id's parts, and by text for what else differs between the two records. */
function swapOf(
  own: AddressParts,
  other: AddressParts,
  two: TwoRecords,
  ids: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const keyOfName = new Map([...two.ids].map(([key, name]) => [name, key]));
  const ofIds = [...ids].map(([key, name]) => [key, textAt(other, keyOfName.get(name) ?? '') ?? ''] as const);
  const others = own.parts
    .filter(({ key, text }) => !two.ids.has(key) && textAt(other, key) !== text)
    .map(({ key, text }) => [text, textAt(other, key) ?? ''] as const);
  return new Map([...others.filter(([, text]) => text !== ''), ...ofIds]);
}

function samePageOfOther({ origin, parts }: AddressParts, { ids, swap }: FoundIds): AddressParts {
  const swapped = (part: AddressPart) => swap.get(ids.has(part.key) ? part.key : part.text) ?? part.text;
  return { origin, parts: parts.map((part) => ({ ...part, text: swapped(part) })) };
}

/** The ids that this shape alone reads on two pages; null if they are not two. */
function readBoth(record: RecordAddress, urls: readonly [string, string]): [string, string] | null {
  const alone: Adapter = {
    app: 'lesson',
    name: 'lesson',
    tenant: { from: 'host' },
    records: [record],
    navigation: 'unknown',
  };
  const compiled = compileAdapter(alone);
  const [one, other] = urls.map((url) => matchAddress(compiled, url)?.record.recordId);
  return one === undefined || other === undefined || one === other ? null : [one, other];
}
