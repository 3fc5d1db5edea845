import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { type DocumentOf, parseDocumentOf } from '../document';
import { refuseEnded } from '../documents/check-document';
import { createDocument } from '../documents/edit-document';
import { reference, uuid } from '../fields';
import { openHandover } from '../handover/handover-progress';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { mayAct } from '../roles';
import type { Context, State } from '../state';

/** Begins to pass an engagement to another member, who then goes through it item by item. */
export const handoverStart = defineCommand({
  name: 'handover.start',
  role: 'member',
  args: z.strictObject({
    /** The id of the handover that is made. */
    handoverId: uuid(),
    engagementId: reference('engagement'),
    toId: reference('member'),
  }),
  apply(state, { handoverId, engagementId, toId }, context) {
    const engagement = state.find('engagement', engagementId);
    if (!engagement) return refuse('not_found', 'There is no such engagement here.', 'args.engagementId');
    const fields = { id: handoverId, type: 'handover', engagementId, fromId: engagement.ownerId, toId };
    const handover = parseDocumentOf('handover', { ...fields, startedOn: context.today }, 'args');
    if (isRefusal(handover)) return handover;
    const refusal = refuseStart(handover, engagement, state, context);
    return refusal ?? [createDocument(handover, context)];
  },
});

function refuseStart(
  handover: DocumentOf<'handover'>,
  engagement: DocumentOf<'engagement'>,
  state: State,
  context: Context,
): Refusal | undefined {
  const { id, toId, engagementId } = handover;
  const ended = refuseEnded(handover, state);
  if (ended) return ended;
  const receiver = state.workspace()?.members.find((member) => member.id === toId);
  if (!receiver) return refuse('not_found', 'There is no such member here.', 'args.toId');
  if (!mayAct(receiver.role, 'member')) {
    return refuse('forbidden', `${receiver.name} only reads: an owner needs the role member.`, 'args.toId');
  }
  if (engagement.ownerId !== undefined && engagement.ownerId !== context.memberId && !mayAct(context.role, 'lead')) {
    return refuse('forbidden', 'Whoever answers for it hands it over, or a lead.', 'args.engagementId');
  }
  if (engagement.ownerId === toId)
    return refuse('already_done', `${receiver.name} answers for it already.`, 'args.toId');
  const open = openHandover(state.list('handover', engagementId));
  if (open) {
    return refuse('already_done', `It is being handed over since ${open.startedOn}: go on there.`, 'args.engagementId');
  }
  return state.find('handover', id) || state.isArchived('handover', id)
    ? refuse('already_done', 'This id was used before.', 'args.handoverId')
    : undefined;
}
