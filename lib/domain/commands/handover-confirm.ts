import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { editDocument } from '../documents/edit-document';
import { oneOf, optional, ref, reference, text } from '../fields';
import { findOpenHandover } from '../handover/find-handover';
import { type HandoverItem, handoverItems } from '../handover/handover-items';
import { isRefusal, type Refusal, refuse } from '../refusal';

const item = z.strictObject({
  ref: ref(),
  /** `unsaid`: what was said of it is taken back. */
  state: oneOf('confirmed', 'question', 'unsaid'),
  /** Needed for a question. */
  note: optional(text(2000)),
  takerId: optional(reference('member')),
});

/** The new owner says of each item that they take it on, or what they still have to ask. Said anew, the newest counts. */
export const handoverConfirm = defineCommand({
  name: 'handover.confirm',
  role: 'member',
  args: z.strictObject({
    handoverId: reference('handover'),
    items: z.array(item).check(z.minLength(1), z.maxLength(500)),
  }),
  apply(state, { handoverId, items }, context) {
    const handover = findOpenHandover(state, handoverId);
    if (isRefusal(handover)) return handover;
    if (handover.toId !== context.memberId) {
      return refuse('forbidden', 'Whoever takes it over confirms it.', 'args.handoverId');
    }
    const due = handoverItems(state, handover.engagementId, context.today);
    const members = new Set(state.workspace()?.members.map(({ id }) => id));
    for (const [index, one] of items.entries()) {
      const refusal = refuseItem(one, due, members, `args.items.${index}`);
      if (refusal) return refusal;
    }
    const isSaidAnew = (before: z.infer<typeof item>) => items.some((one) => isSameRef(one.ref, before.ref));
    const kept = handover.items.filter((before) => !isSaidAnew(before));
    const said = items.flatMap(({ state: now, ...one }) =>
      now === 'unsaid' ? [] : [{ ...one, state: now, on: context.today }],
    );
    const change = editDocument(handover, { items: [...kept, ...said] }, context, 'args');
    return isRefusal(change) ? change : [change];
  },
});

const isSameRef = (a: z.infer<typeof item>['ref'], b: z.infer<typeof item>['ref']) =>
  a.type === b.type && a.id === b.id;

function refuseItem(
  { ref: named, state, note, takerId }: z.infer<typeof item>,
  due: readonly HandoverItem[],
  members: ReadonlySet<string>,
  at: string,
): Refusal | undefined {
  if (!due.some((one) => isSameRef(one.ref, named))) {
    return refuse('not_found', 'This is nothing that has to be handed over.', `${at}.ref`);
  }
  if (state === 'question' && !note) return refuse('missing_reason', 'Write down what is to be asked.', `${at}.note`);
  return takerId === undefined || members.has(takerId)
    ? undefined
    : refuse('not_found', 'There is no such member here.', `${at}.takerId`);
}
