import { defineEntity } from '../define-entity';
import { day, optional, text } from '../fields';

/** What we learned at the end, beginning with ourselves. */
export const retrospective = defineEntity({
  type: 'retrospective',
  scope: 'engagement',
  fields: {
    on: day(),
    notKnown: optional(text()),
    stoodFirm: optional(text()),
    doDifferently: optional(text()),
  },
});
