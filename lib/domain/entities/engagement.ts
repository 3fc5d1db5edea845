import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import { day, group, listOf, name, oneOf, optional, reference } from '../fields';
import { type Refusal, refuse } from '../refusal';
import { refuseThresholds } from '../rules/refuse-settings';
import { thresholds } from '../settings/thresholds';

/** One piece of work for a client, with a beginning and usually an end. */
export const engagement = defineEntity({
  type: 'engagement',
  scope: 'workspace',
  fields: {
    clientId: reference('client'),
    name: name(),
    kind: oneOf('project', 'retainer'),
    status: oneOf('draft', 'active', 'paused', 'ended'),
    outcome: optional(oneOf('completed', 'lost', 'cancelled')),
    serviceLine: optional(name(120)),
    industry: optional(name(120)),
    startedOn: optional(day()),
    endsOn: optional(day()),
    endedOn: optional(day()),
    ownerId: optional(reference('member')),
    assignments: listOf(
      group({
        memberId: reference('member'),
        since: day(),
        criterionIds: listOf(reference('criterion')),
        cpiIds: listOf(reference('cpi')),
      }),
      200,
    ),
    cpiIds: listOf(reference('cpi'), 100),
    thresholds: optional(thresholds()),
  },
  fieldRoles: { thresholds: 'lead' },
});

/** An engagement does not end before it starts, and sets the rules' numbers within their ranges. */
export function check(engagement: DocumentOf<'engagement'>): Refusal | undefined {
  const { startedOn, endsOn, endedOn, thresholds } = engagement;
  const outside = refuseThresholds(thresholds, 'thresholds');
  if (outside) return outside;
  if (startedOn !== undefined && endsOn !== undefined && endsOn < startedOn) {
    return refuse('out_of_range', 'The end lies before the start.', 'endsOn');
  }
  return startedOn !== undefined && endedOn !== undefined && endedOn < startedOn
    ? refuse('out_of_range', 'The end lies before the start.', 'endedOn')
    : undefined;
}
