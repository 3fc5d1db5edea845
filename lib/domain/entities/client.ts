import { defineEntity } from '../define-entity';
import { listOf, maybeFlag, money, name, optional } from '../fields';

/** The company we work for. */
export const client = defineEntity({
  type: 'client',
  scope: 'workspace',
  fields: {
    name: name(),
    industry: optional(name(120)),
    domains: listOf(name(253), 50),
    lifetimeValue: optional(money()),
    noContact: maybeFlag(),
  },
});
