import * as z from 'zod/mini';
import { findClientOption } from '../alternatives/client-option';
import { declineOption } from '../alternatives/decline-option';
import type { Change } from '../change';
import { defineCommand } from '../command';
import { reference, requiredText } from '../fields';
import { isRefusal } from '../refusal';

/** A person of the client's turns down, on their own page, all the options that lie on the table for one thing. */
export const alternativeRefuse = defineCommand({
  name: 'alternative.refuse',
  role: 'client',
  args: z.strictObject({
    alternativeIds: z.array(reference('alternative')).check(z.minLength(1), z.maxLength(20)),
    reason: requiredText(2000),
  }),
  apply(state, { alternativeIds, reason }, context) {
    const changes: Change[] = [];
    for (const [position, id] of [...new Set(alternativeIds)].entries()) {
      const option = findClientOption(state, id, context);
      if (isRefusal(option)) return { ...option, path: `args.alternativeIds.${position}` };
      const declining = { by: 'client' as const, stakeholderId: context.stakeholderId, reason };
      const change = declineOption(option, declining, state, context);
      if (isRefusal(change)) return change;
      changes.push(change);
    }
    return changes;
  },
});
