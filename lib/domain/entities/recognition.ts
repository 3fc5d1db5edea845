import { defineEntity } from '../define-entity';
import { day, listOf, optional, ref, reference, requiredText } from '../fields';

/** Thanks to people on our side, tied to what it did for the client. */
export const recognition = defineEntity({
  type: 'recognition',
  scope: 'engagement',
  fields: {
    memberIds: listOf(reference('member'), 100),
    text: requiredText(),
    cpiId: optional(reference('cpi')),
    about: optional(ref()),
    on: day(),
  },
});
