import { defineEntity } from '../define-entity';
import { day, group, listOf, oneOf, optional, ref, reference, text } from '../fields';

/** One engagement passes from one of us to another: what the new owner has gone through so far, item by item. */
export const handover = defineEntity({
  type: 'handover',
  scope: 'engagement',
  fields: {
    /** Who answered for it before; missing where nobody did. */
    fromId: optional(reference('member')),
    toId: reference('member'),
    startedOn: day(),
    completedOn: optional(day()),
    items: listOf(
      group({
        ref: ref(),
        state: oneOf('confirmed', 'question'),
        on: day(),
        note: optional(text(2000)),
        /** Who takes it, where that is not the new owner. */
        takerId: optional(reference('member')),
      }),
      5000,
    ),
  },
  verbs: ['create', 'edit'],
  role: { archive: 'lead' },
});
