import * as z from 'zod/mini';
import { findAgreementIn } from '../agreement-life/find-agreement';
import { allOrNone, archived } from '../change';
import { defineCommand } from '../command';
import { oneOf, reference, uuid } from '../fields';
import { isRefusal, refuse } from '../refusal';

/** Takes many parts out of a draft at once, all or none: the way back from `agreement.addParts`. */
export const agreementRemoveParts = defineCommand({
  name: 'agreement.removeParts',
  role: 'member',
  args: z.strictObject({
    agreementId: reference('agreement'),
    parts: z
      .array(z.strictObject({ type: oneOf('scopeItem', 'criterion', 'milestone'), id: uuid() }))
      .check(z.minLength(1), z.maxLength(2000)),
  }),
  apply(state, { agreementId, parts }) {
    const agreement = findAgreementIn(state, agreementId, 'draft');
    if (isRefusal(agreement)) return agreement;
    return allOrNone(
      parts.map(({ type, id }, index) => {
        const at = `args.parts.${index}.id`;
        const part = state.find(type, id);
        if (part) return part.agreementId === agreementId ? archived(part) : refuse('not_found', inDraft, at);
        return state.isArchived(type, id)
          ? refuse('already_done', 'This was removed before.', at)
          : refuse('not_found', inDraft, at);
      }),
    );
  },
});

const inDraft = 'There is no such part in this draft.';
