import { defineEntity } from '../define-entity';
import { flag, group, listOf, name, oneOf, optional, reference, text } from '../fields';

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
