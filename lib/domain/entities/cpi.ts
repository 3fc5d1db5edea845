import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import { flag, group, listOf, name, oneOf, optional, reference, text } from '../fields';
import { type Refusal, refuse } from '../refusal';
import type { State } from '../state';

/** A customer performance indicator: something the client values, and the business figure it drives. */
export const cpi = defineEntity({
  type: 'cpi',
  scope: 'workspace',
  fields: {
    name: name(),
    definition: optional(text()),
    kind: oneOf('functional', 'emotional', 'social'),
    critical: flag(),
    active: flag(),
    drives: listOf(group({ kpi: name(), effect: text(1000) }), 50),
    question: optional(text(1000)),
    ownerId: optional(reference('member')),
  },
});

/** What criteria measure stays: switched off (`active`), it asks for no new ones. */
export function checkArchive({ id }: DocumentOf<'cpi'>, state: State): Refusal | undefined {
  return state.list('criterion').some(({ cpiIds }) => cpiIds.includes(id))
    ? refuse('still_used', 'Criteria measure this outcome: switch it off instead.')
    : undefined;
}
