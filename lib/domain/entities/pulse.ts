import { defineEntity } from '../define-entity';
import { day, group, listOf, oneOf, optional, reference, score, text } from '../fields';

/** A short question to one person, and the answer. */
export const pulse = defineEntity({
  type: 'pulse',
  scope: 'engagement',
  fields: {
    stakeholderId: reference('stakeholder'),
    sentOn: day(),
    answeredOn: optional(day()),
    answers: listOf(
      group({
        question: text(1000),
        criterionId: optional(reference('criterion')),
        score: score(),
        min: score(),
        max: score(),
      }),
      50,
    ),
    comment: optional(text()),
    via: optional(oneOf('portal', 'spoken')),
  },
});
