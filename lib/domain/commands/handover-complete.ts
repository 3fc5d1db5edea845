import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { editDocument } from '../documents/edit-document';
import { reference } from '../fields';
import { findOpenHandover } from '../handover/find-handover';
import { handoverItems } from '../handover/handover-items';
import { handoverProgress } from '../handover/handover-progress';
import { isRefusal, refuse } from '../refusal';
import { mayAct } from '../roles';

/** The new owner answers for the engagement from now on. Everything has been confirmed before. */
export const handoverComplete = defineCommand({
  name: 'handover.complete',
  role: 'member',
  args: z.strictObject({ handoverId: reference('handover') }),
  apply(state, { handoverId }, context) {
    const handover = findOpenHandover(state, handoverId);
    if (isRefusal(handover)) return handover;
    const { engagementId, toId } = handover;
    if (toId !== context.memberId && !mayAct(context.role, 'lead')) {
      return refuse('forbidden', 'Whoever takes it over completes it, or a lead.', 'args.handoverId');
    }
    const engagement = state.find('engagement', engagementId);
    if (!engagement) return refuse('not_found', 'There is no such engagement here.', 'args.handoverId');
    if (!state.workspace()?.members.some(({ id }) => id === toId)) {
      return refuse('not_found', 'Whoever was to take it over is no longer here.', 'args.handoverId');
    }
    const { next, total, confirmed } = handoverProgress(handover, handoverItems(state, engagementId, context.today));
    if (next) {
      return refuse(
        'required',
        `${total - confirmed} of ${total} are not confirmed yet, first “${next.text}”.`,
        'args.handoverId',
      );
    }
    const completed = editDocument(handover, { completedOn: context.today }, context, 'args');
    if (isRefusal(completed)) return completed;
    const isAssigned = engagement.assignments.some(({ memberId }) => memberId === toId);
    const assignment = { memberId: toId, since: context.today, criterionIds: [], cpiIds: [] };
    const assignments = isAssigned ? engagement.assignments : [...engagement.assignments, assignment];
    const owned = editDocument(engagement, { ownerId: toId, assignments }, context, 'args');
    return isRefusal(owned) ? owned : [completed, owned];
  },
});
