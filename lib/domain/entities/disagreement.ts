import { defineEntity } from '../define-entity';
import { day, listOf, optional, reference, requiredText, text } from '../fields';

/** Two or more stakeholders who expect different things. */
export const disagreement = defineEntity({
  type: 'disagreement',
  scope: 'engagement',
  fields: {
    stakeholderIds: listOf(reference('stakeholder'), 50),
    about: requiredText(1000),
    openedOn: day(),
    resolvedOn: optional(day()),
    resolution: optional(text()),
  },
});
