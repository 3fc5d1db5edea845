import type { LessonPart } from '../../domain/teaching/lesson';
import type { AddressParts } from './address-parts';
import { isPrivate } from './private-part';

type PartChoice = { picked: readonly string[]; loose?: readonly string[] };

/** An address in parts, the host first, with what each is held for: part of the id, the same for all, or passed over. */
export function compareParts(
  { origin, parts }: AddressParts,
  second: AddressParts | null,
  { picked, loose = [] }: PartChoice,
): LessonPart[] {
  const host: LessonPart = { key: null, before: '', text: origin, other: second?.origin ?? null, role: 'same' };
  const isInHash = parts.some(({ key, place }) => picked.includes(key) && place.startsWith('hash'));
  const compared = parts.map((part): LessonPart => {
    const { key, place, before, text } = part;
    const other = second?.parts.find((candidate) => candidate.key === key)?.text ?? null;
    const differs = second !== null && other !== text;
    const isAny = differs || loose.includes(key) || isPrivate(part);
    const isPassedOver = isAny || (place.startsWith('hash') && !isInHash);
    return { key, before, text, other, role: picked.includes(key) ? 'id' : isPassedOver ? 'varies' : 'same' };
  });
  return [host, ...compared];
}
