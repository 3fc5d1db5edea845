import { defineEntity } from '../define-entity';
import { day, group, listOf, name, oneOf, optional, reference } from '../fields';
import { thresholds } from '../thresholds';

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
