import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import { day, leadsOnly, listOf, optional, reference, requiredText, text } from '../fields';
import { type Refusal, refuse } from '../refusal';

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
    leadsOnly: leadsOnly(),
  },
  verbFields: ['leadsOnly'],
  fieldRoles: { leadsOnly: 'lead' },
});

/** It takes two to differ; it is not resolved before it was opened. */
export function check({ stakeholderIds, openedOn, resolvedOn }: DocumentOf<'disagreement'>): Refusal | undefined {
  if (new Set(stakeholderIds).size < 2)
    return refuse('required', 'Name the people who differ: at least two.', 'stakeholderIds');
  return resolvedOn !== undefined && resolvedOn < openedOn
    ? refuse('out_of_range', 'It was resolved before it was opened.', 'resolvedOn')
    : undefined;
}
