import type { Adapter } from '../../domain/records/adapter-shape';
import { AdapterShape } from '../../domain/records/adapter-shape';
import { isTooWide } from '../../domain/teaching/is-too-wide';
import type { Lesson, LessonOutcome, LessonProblem } from '../../domain/teaching/lesson';
import { compileAdapter } from '../address/compile-adapter';
import { matchAddress } from '../address/match-address';
import { type AddressPart, type AddressParts, addressParts } from './address-parts';
import { compareParts } from './compare-parts';
import { learnPage, type TwoRecords } from './learn-page';
import { looksLikeId } from './part-format';
import { isPrivate } from './private-part';
import { writeAdapter } from './write-adapter';
import { idName, writeRecordAddress } from './write-record-address';

/** What is known of an address without the lesson: an app of ours has it, or the team taught it before. */
export type KnownAddress = (url: string, lessonId: string) => 'known_app' | 'taught_already' | null;

/**
 * What a lesson comes to: the parts of the address with what each is held for, and the adapter once two records are
 * known by it. The matcher itself reads the two ids, so that what is shown is what pages will be read with.
 */
export function learn(lesson: Lesson, known: KnownAddress = () => null): LessonOutcome {
  const first = addressParts(lesson.first);
  if (!first) return { parts: [], guess: [], problem: 'no_web_address', pages: [], taught: null };
  const second = lesson.second === null ? null : addressParts(lesson.second);
  const found = {
    parts: compareParts(first, second, { picked: lesson.picked }),
    guess: guessId(first.parts),
    pages: [],
    taught: null,
  };
  const problem = problemBefore(lesson, first, second) ?? known(lesson.first, lesson.id);
  if (problem !== null || !second) return { ...found, problem };
  return { ...found, ...adapterFrom(lesson, first, second) };
}

function problemBefore({ picked, first, second }: Lesson, one: AddressParts, other: AddressParts | null): Problem {
  if (picked.length === 0) return 'nothing_picked';
  if (one.parts.some((part) => picked.includes(part.key) && isPrivate(part))) return 'private_part';
  if (second === null) return null;
  if (!other) return 'no_web_address';
  if (one.origin !== other.origin) return 'other_origin';
  if (first === second) return 'same_address';
  const textIn = ({ parts }: AddressParts, key: string) => parts.find((part) => part.key === key)?.text;
  return picked.every((key) => textIn(one, key) === textIn(other, key)) ? 'same_id' : null;
}

type Problem = LessonProblem | null;

function adapterFrom(
  lesson: Lesson,
  one: AddressParts,
  other: AddressParts,
): Pick<LessonOutcome, 'problem' | 'pages' | 'taught'> {
  const refused = (problem: LessonProblem) => ({ problem, pages: [], taught: null });
  const picked = one.parts.filter(({ key }) => lesson.picked.includes(key));
  const ids = new Map(picked.map(({ key }, at) => [key, idName(at)]));
  const record = writeRecordAddress({ kind: lesson.kind, ids }, one.parts, other.parts);
  if (!record || ids.size !== lesson.picked.length) return refused('other_shape');
  if (isTooWide(record)) return refused('matches_everything');
  const records = [record];
  const two = { ids, first: one, second: other, kind: lesson.kind };
  const read = (url: string) => readWith(writeAdapter(lesson, two, records), url);
  const [id, otherId] = [lesson.first, lesson.second ?? ''].map(read);
  if (id === undefined || otherId === undefined) return refused('other_shape');
  if (id === otherId) return refused('same_id');
  // The front page of a site is no record of it.
  if (read(`${one.origin}/`) !== undefined) return refused('matches_everything');
  const pages = learnPages(lesson, two, records, read);
  return {
    problem: null,
    pages,
    taught: { adapter: AdapterShape.parse(writeAdapter(lesson, two, records)), ids: [id, otherId] },
  };
}

/** Adds the address shape of each other page to `records`, unless something is wrong with it. */
function learnPages(
  { pages }: Lesson,
  two: TwoRecords,
  records: NonNullable<Adapter['records']>,
  read: (url: string) => string | undefined,
): LessonOutcome['pages'] {
  return pages.map((page) => {
    const { outcome, record } = learnPage(page, two, read);
    if (record) records.push(record);
    return outcome;
  });
}

const readWith = (adapter: Adapter, url: string) => matchAddress(compileAdapter(adapter), url)?.record.recordId;

/** The last part that looks like an id: apps write the record behind what it lies in. */
function guessId(parts: readonly AddressPart[]): string[] {
  const last = parts.findLast((part) => looksLikeId(part.text) && !isPrivate(part));
  return last ? [last.key] : [];
}
