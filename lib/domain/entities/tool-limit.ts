import { defineEntity } from '../define-entity';
import { amount, day, name, optional, text } from '../fields';

/** How far a tool goes on the plan we have. */
export const toolLimit = defineEntity({
  type: 'toolLimit',
  scope: 'workspace',
  fields: {
    tool: name(),
    parameter: name(),
    limit: amount(),
    unit: name(40),
    plan: optional(name()),
    source: optional(text(1000)),
    checkedOn: optional(day()),
  },
});
