import { defineEntity } from '../define-entity';
import { day, flag, optional, owner, ref, requiredText, text } from '../fields';

/** Something we do differently from now on, and whether the client knows. */
export const improvement = defineEntity({
  type: 'improvement',
  scope: 'engagement',
  fields: {
    text: requiredText(),
    origin: optional(ref()),
    owner: optional(owner()),
    dueOn: optional(day()),
    doneOn: optional(day()),
    droppedReason: optional(text(2000)),
    toldIn: optional(ref()),
    sharedWithClient: flag(),
  },
});
