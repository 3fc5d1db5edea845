import { defineEntity } from '../define-entity';
import { day, group, importedFrom, listOf, name, optional, owner, reference, text } from '../fields';

/** A step the client can see, with a day and what makes it accepted. */
export const milestone = defineEntity({
  type: 'milestone',
  scope: 'engagement',
  fields: {
    agreementId: reference('agreement'),
    name: name(500),
    dueOn: day(),
    acceptance: optional(text()),
    owner: optional(owner()),
    criterionIds: listOf(reference('criterion'), 100),
    moves: listOf(group({ on: day(), from: day(), to: day(), reason: optional(text(1000)) }), 200),
    doneOn: optional(day()),
    acceptedOn: optional(day()),
    importedFrom: optional(importedFrom()),
    previousId: optional(reference('milestone')),
  },
  verbFields: ['agreementId'],
});
