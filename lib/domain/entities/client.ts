import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import { listOf, maybeFlag, money, name, optional } from '../fields';
import { type Refusal, refuse } from '../refusal';
import type { State } from '../state';

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

/** A client stays as long as there is work for it. */
export function checkArchive({ id }: DocumentOf<'client'>, state: State): Refusal | undefined {
  return state.list('engagement').some(({ clientId }) => clientId === id)
    ? refuse('still_used', 'This client still has engagements.')
    : undefined;
}
