import { defineEntity } from '../define-entity';
import { day, decimal, direction, name, optional, reference } from '../fields';

/** What our own work reached before; the base of every promise. */
export const pastResult = defineEntity({
  type: 'pastResult',
  scope: 'workspace',
  fields: {
    metric: name(),
    unit: name(40),
    direction: direction(),
    value: decimal(),
    industry: optional(name(120)),
    fromEngagementId: optional(reference('engagement')),
    on: day(),
  },
});
