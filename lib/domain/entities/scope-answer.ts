import { defineEntity } from '../define-entity';
import { day, oneOf, optional, reference, requiredText } from '../fields';
import { recordRef } from '../records/record-ref';

/** What a person said about one task: covered or not, and which item says so. The next similar task is told by it. */
export const scopeAnswer = defineEntity({
  type: 'scopeAnswer',
  scope: 'engagement',
  fields: {
    /** The task as it was held against the agreement; its title is the first line. */
    text: requiredText(),
    verdict: oneOf('covered', 'not_covered', 'unclear'),
    scopeItemId: optional(reference('scopeItem')),
    on: day(),
    record: optional(recordRef()),
  },
});
