import { defineEntity } from '../define-entity';
import { day, listOf, optional, owner, ref, text } from '../fields';

/** A regular talk with the client, held or skipped with a reason. */
export const checkIn = defineEntity({
  type: 'checkIn',
  scope: 'engagement',
  fields: {
    on: day(),
    attendees: listOf(owner(), 100),
    summary: optional(text()),
    decisions: listOf(text(2000), 100),
    nextSteps: listOf(text(2000), 100),
    refs: listOf(ref(), 200),
    skippedReason: optional(text(1000)),
  },
});
