import type { Adapter } from '../../domain/records/adapter-shape';
import { AdapterShape } from '../../domain/records/adapter-shape';
import { isTooWide } from '../../domain/teaching/is-too-wide';
import type { Lesson, LessonOutcome, LessonPart, LessonProblem } from '../../domain/teaching/lesson';
import { compileAdapter } from '../address/compile-adapter';
import { matchAddress } from '../address/match-address';
import { type AddressPart, type AddressParts, addressParts } from './address-parts';
import { looksLikeId } from './part-format';
import { writeRecordAddress } from './write-record-address';

/**
 * What a lesson comes to: the parts of the address with what each is held for, and the adapter once two records are
 * known by it. The matcher itself reads the two ids, so that what is shown is what pages will be read with.
 */
export function learn(lesson: Lesson): LessonOutcome {
  const first = addressParts(lesson.first);
  if (!first) return { parts: [], guess: [], problem: 'no_web_address', taught: null };
  const second = lesson.second === null ? null : addressParts(lesson.second);
  const parts = compareParts(first, second, lesson.picked);
  const found = { parts, guess: guessId(first.parts), taught: null };
  const problem = problemBefore(lesson, first, second);
  if (problem !== null || !second) return { ...found, problem };
  return { ...found, ...adapterFrom(lesson, first, second) };
}

function problemBefore({ picked, first, second }: Lesson, one: AddressParts, other: AddressParts | null): Problem {
  if (picked.length === 0) return 'nothing_picked';
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
): Pick<LessonOutcome, 'problem' | 'taught'> {
  const refused = (problem: LessonProblem) => ({ problem, taught: null });
  const record = writeRecordAddress({ kind: lesson.kind, picked: lesson.picked }, one.parts, other.parts);
  if (!record) return refused('other_shape');
  if (isTooWide(record)) return refused('matches_everything');
  const adapter = adapterOf(lesson, one.origin, record);
  const compiled = compileAdapter(adapter);
  const [id, otherId] = [lesson.first, lesson.second ?? ''].map((url) => matchAddress(compiled, url)?.record.recordId);
  if (id === undefined || otherId === undefined) return refused('other_shape');
  if (id === otherId) return refused('same_id');
  // The front page of a site is no record of it.
  if (matchAddress(compiled, `${one.origin}/`)) return refused('matches_everything');
  return { problem: null, taught: { adapter: AdapterShape.parse(adapter), ids: [id, otherId] } };
}

function adapterOf(
  { id, name, title }: Lesson,
  origin: string,
  record: NonNullable<Adapter['records']>[number],
): Adapter {
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 30);
  return {
    // Unlike any app that ships with Goalpost, and unlike what anybody else teaches under the same name.
    app: `${words || 'app'}-${id.replaceAll('-', '').slice(-8)}`,
    name: name.trim() || new URL(origin).host,
    hosts: [`${origin}/*`],
    tenant: { from: 'host' },
    records: [record],
    ...(title ? { titles: [{ selectors: [title.selector] }] } : {}),
    documentTitle: {},
    navigation: 'unknown',
  };
}

function compareParts({ origin, parts }: AddressParts, second: AddressParts | null, picked: readonly string[]) {
  const host: LessonPart = { key: null, before: '', text: origin, other: second?.origin ?? null, role: 'same' };
  const isInHash = parts.some(({ key, place }) => picked.includes(key) && place.startsWith('hash'));
  const compared = parts.map(({ key, place, before, text }): LessonPart => {
    const other = second?.parts.find((candidate) => candidate.key === key)?.text ?? null;
    const differs = second !== null && other !== text;
    const isPassedOver = differs || (place.startsWith('hash') && !isInHash);
    return { key, before, text, other, role: picked.includes(key) ? 'id' : isPassedOver ? 'varies' : 'same' };
  });
  return [host, ...compared];
}

/** The last part that looks like an id: apps write the record behind what it lies in. */
function guessId(parts: readonly AddressPart[]): string[] {
  const last = parts.findLast(({ text }) => looksLikeId(text));
  return last ? [last.key] : [];
}
