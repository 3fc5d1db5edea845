import * as z from 'zod/mini';
import { defineCommand } from '../command';
import type { DocumentOf } from '../document';
import { refuseEnded } from '../documents/check-document';
import { editDocument } from '../documents/edit-document';
import { reference } from '../fields';
import { openHandover } from '../handover/handover-progress';
import { isRefusal, refuse } from '../refusal';
import { mayAct } from '../roles';

/** Goes back behind the completion of a handover: what was confirmed stays, and the owner is whoever it was before. */
export const handoverReopen = defineCommand({
  name: 'handover.reopen',
  role: 'member',
  args: z.strictObject({ handoverId: reference('handover') }),
  apply(state, { handoverId }, context) {
    const handover = state.find('handover', handoverId);
    const engagement = handover && state.find('engagement', handover.engagementId);
    if (!handover || !engagement) return refuse('not_found', 'There is no such handover here.', 'args.handoverId');
    const ended = refuseEnded(handover, state);
    if (ended) return ended;
    if (handover.toId !== context.memberId && !mayAct(context.role, 'lead')) {
      return refuse('forbidden', 'Whoever took it over reopens it, or a lead.', 'args.handoverId');
    }
    if (handover.completedOn === undefined) {
      return refuse('already_done', 'It is under way.', 'args.handoverId');
    }
    if (engagement.ownerId !== handover.toId || openHandover(state.list('handover', engagement.id))) {
      return refuse('wrong_state', 'It was handed on since: hand it over anew.', 'args.handoverId');
    }
    const reopened = editDocument(handover, { completedOn: null }, context, 'args');
    if (isRefusal(reopened)) return reopened;
    const before = { ownerId: handover.fromId ?? null, assignments: withoutNew(engagement, handover) };
    const owned = editDocument(engagement, before, context, 'args');
    return isRefusal(owned) ? owned : [reopened, owned];
  },
});

/** The assignments without the one that the completion made. */
function withoutNew({ assignments }: DocumentOf<'engagement'>, { toId, completedOn }: DocumentOf<'handover'>) {
  return assignments.filter(
    ({ memberId, since, criterionIds, cpiIds }) =>
      memberId !== toId || since !== completedOn || criterionIds.length + cpiIds.length > 0,
  );
}
