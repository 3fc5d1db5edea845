import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import { amount, day, name, optional, text } from '../fields';
import { type Refusal, refuse } from '../refusal';
import type { Context, State } from '../state';

/** How far a tool goes on the plan we have, and what that makes possible. */
export const toolLimit = defineEntity({
  type: 'toolLimit',
  scope: 'workspace',
  fields: {
    tool: name(),
    parameter: name(),
    limit: amount(),
    unit: name(40),
    /** What can be done within it: a tool is worth knowing for more than where it ends. */
    possibility: optional(text(1000)),
    plan: optional(name()),
    source: optional(text(1000)),
    checkedOn: optional(day()),
  },
});

/** A limit was looked up on a day that has come. */
export function check({ checkedOn }: DocumentOf<'toolLimit'>, _state: State, context: Context): Refusal | undefined {
  return checkedOn !== undefined && checkedOn > context.today
    ? refuse('in_the_future', 'A limit was checked today or before.', 'checkedOn')
    : undefined;
}
