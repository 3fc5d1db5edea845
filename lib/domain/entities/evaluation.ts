import { defineEntity } from '../define-entity';
import { day, group, listOf, oneOf, optional, ref, text } from '../fields';

/** Going through the expectations: kept, changed, dropped. */
export const evaluation = defineEntity({
  type: 'evaluation',
  scope: 'engagement',
  fields: {
    on: day(),
    reviewed: listOf(
      group({ ref: ref(), outcome: oneOf('kept', 'changed', 'dropped'), note: optional(text(2000)) }),
      500,
    ),
  },
});
