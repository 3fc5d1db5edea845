import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import { channelType, day, flag, oneOf, optional, ref, reference, requiredText, text } from '../fields';
import { recordRef } from '../records/record-ref';
import { type Refusal, refuse } from '../refusal';
import type { Context, State } from '../state';

/** What the client said, and how we answered. */
export const feedback = defineEntity({
  type: 'feedback',
  scope: 'engagement',
  fields: {
    stakeholderId: optional(reference('stakeholder')),
    channel: channelType(),
    said: requiredText(),
    sentiment: oneOf('positive', 'neutral', 'negative'),
    receivedOn: day(),
    about: optional(ref()),
    record: optional(recordRef()),
    needsAnswer: flag(),
    answeredOn: optional(day()),
    answer: optional(text()),
    promisedBy: optional(day()),
    resolvedOn: optional(day()),
    resolution: optional(text()),
  },
});

/** What was said lies in the past; an answer promises a day that is still to come, and a resolution says how. */
export function check(feedback: DocumentOf<'feedback'>, state: State, context: Context): Refusal | undefined {
  if (feedback.receivedOn > context.today) {
    return refuse('in_the_future', 'Feedback was received today or before.', 'receivedOn');
  }
  if (feedback.resolvedOn !== undefined && !feedback.resolution && feedback.needsAnswer) {
    return refuse('required', 'Say how it was resolved.', 'resolution');
  }
  const before = state.find('feedback', feedback.id);
  const promisedAnew = feedback.promisedBy !== undefined && feedback.promisedBy !== before?.promisedBy;
  return promisedAnew && feedback.promisedBy !== undefined && feedback.promisedBy < context.today
    ? refuse('in_the_past', 'Promise a day that is still to come.', 'promisedBy')
    : undefined;
}
