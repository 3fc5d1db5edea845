import { copyParts } from '../agreement-terms/copy-parts';
import { withPositions } from '../agreement-terms/line-order';
import { partsOf } from '../agreement-terms/version-parts';
import type { Change } from '../change';
import { type DocumentOf, parseDocumentOf } from '../document';
import { createDocument, editDocument } from '../documents/edit-document';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { Context, State } from '../state';
import { decimalText, exact } from '../values/exact';
import type { Agreement } from './find-agreement';

type ChangeRequest = DocumentOf<'changeRequest'>;

/** The draft that lies beside what was signed, if somebody has begun one. */
export function draftOf(engagementId: string, state: State): Agreement | undefined {
  return state.list('agreement', engagementId).find(({ status }) => status === 'draft');
}

/**
 * The changes that begin the next version from the one in force: a draft with the next number and a copy of every part.
 * `id` is the new draft's. Refused while another draft or proposal is open, since two could not both come next.
 */
export function beginNextDraft(
  from: Agreement,
  id: string,
  changeRequest: ChangeRequest | undefined,
  state: State,
  context: Context,
): readonly Change[] | Refusal {
  if (state.find('agreement', id) || state.isArchived('agreement', id)) {
    return refuse('already_done', 'This id was used before.', 'args.agreementId');
  }
  const versions = state.list('agreement', from.engagementId);
  const open = versions.find(({ status }) => status === 'draft' || status === 'proposed');
  if (open) {
    const { version, status } = open;
    return status === 'draft'
      ? refuse('already_done', `Version ${version} is being drafted already: go on with it.`, 'args.agreementId')
      : refuse(
          'wrong_state',
          `Version ${version} is proposed: withdraw it, or wait until it is signed.`,
          'args.agreementId',
        );
  }
  const version = Math.max(...versions.map((one) => one.version)) + 1;
  const next = parseDocumentOf('agreement', draftFields(from, { id, version }, changeRequest), 'args');
  if (isRefusal(next)) return next;
  return [createDocument(next, context), ...copyParts(withPositions(partsOf(from, state)), next, context)];
}

/** What the next version takes over. The effort of an approved change becomes part of what is agreed. */
function draftFields(
  { engagementId, summary, language, channels, baselineEffortHours }: Agreement,
  { id, version }: { id: string; version: number },
  changeRequest: ChangeRequest | undefined,
) {
  return {
    ...{ type: 'agreement', status: 'draft', id, version },
    ...{ engagementId, summary, language, channels },
    baselineEffortHours: withEffort(baselineEffortHours, changeRequest),
    changeRequestId: changeRequest?.id,
  };
}

/** The change by which another approved change goes into a draft that was begun before. */
export function joinDraft(draft: Agreement, changeRequest: ChangeRequest, context: Context): Change | Refusal {
  const fields = {
    baselineEffortHours: withEffort(draft.baselineEffortHours, changeRequest) ?? null,
    changeRequestId: draft.changeRequestId ?? changeRequest.id,
  };
  return editDocument(draft, fields, context, 'args');
}

/** Hours that were agreed with those of a change; unknown as long as the first are. */
function withEffort(hours: string | undefined, changeRequest: ChangeRequest | undefined): string | undefined {
  if (hours === undefined || changeRequest?.effortHours === undefined) return hours;
  return decimalText(exact(hours).add(exact(changeRequest.effortHours)));
}
