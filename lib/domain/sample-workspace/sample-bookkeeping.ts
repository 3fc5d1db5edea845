import type { Document } from '../document';
import { sampleMembers } from './people';

/** The days on which something is written down, by field; the first that a document has is the day it was made. */
const writtenOn = [
  'recordedOn',
  'receivedOn',
  'openedOn',
  'addedOn',
  'sentOn',
  'on',
  'proposedOn',
  'startedOn',
] as const;

/**
 * Says who wrote a document of the sample and when, so that its history reads as it would after some months of use.
 * `beganOn` is the day of what says no day of its own; nothing is written later than `today`.
 */
export function withSampleBookkeeping(
  document: Document,
  beganOn: string,
  ownerId: string | undefined,
  today: string,
): Document {
  const days = writtenOn.map((field): unknown => Reflect.get(document, field));
  const day = days.find((value) => typeof value === 'string') ?? beganOn;
  const at = `${typeof day === 'string' && day < today ? day : beganOn}T09:00:00.000Z`;
  const by = ownerId ?? sampleMembers.mira.id;
  return { ...document, createdAt: at, createdBy: by, updatedAt: at, updatedBy: by };
}
