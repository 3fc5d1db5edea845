import * as z from 'zod/mini';
import { archived } from '../change';
import { defineCommand } from '../command';
import { documentsOfEngagement } from '../documents/documents-of-engagement';
import { reference } from '../fields';
import { refuse } from '../refusal';
import { mayAct } from '../roles';

/** What an engagement begins with as a copy or from a template. */
const beginnings: ReadonlySet<string> = new Set(['agreement', 'scopeItem', 'criterion', 'milestone']);

/**
 * Throws away an engagement that was only begun: nothing was proposed in it, and nobody has written anything down. For
 * whoever began it, or a lead.
 */
export const engagementDiscard = defineCommand({
  name: 'engagement.discard',
  role: 'member',
  args: z.strictObject({ engagementId: reference('engagement') }),
  apply(state, { engagementId }, context) {
    const engagement = state.find('engagement', engagementId);
    if (!engagement) return refuse('not_found', 'There is no such engagement here.', 'args.engagementId');
    if (engagement.createdBy !== context.memberId && !mayAct(context.role, 'lead')) {
      return refuse('forbidden', 'Whoever began it throws it away, or a lead.', 'args.engagementId');
    }
    const own = documentsOfEngagement(state, engagementId);
    const isOnlyBegun = own.every(
      (document) => beginnings.has(document.type) && (document.type !== 'agreement' || document.status === 'draft'),
    );
    return isOnlyBegun
      ? [...own, engagement].map(archived)
      : refuse('still_used', 'Something was written down in it already: end it instead.', 'args.engagementId');
  },
});
