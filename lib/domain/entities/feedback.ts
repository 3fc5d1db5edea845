import { defineEntity } from '../define-entity';
import { channelType, day, flag, oneOf, optional, ref, reference, requiredText, text } from '../fields';
import { recordRef } from '../record-ref';

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
