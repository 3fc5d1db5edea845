import type { Change } from '../change';
import type { DocumentOf } from '../document';
import { refuseEnded } from '../documents/check-document';
import { editDocument } from '../documents/edit-document';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { Context, State } from '../state';
import { missingEffects } from './change-effect';
import { beginNextDraft, draftOf, joinDraft } from './next-draft';

export type ChangeRequest = DocumentOf<'changeRequest'>;

/** The change request that a command names, while it is in one of the states in which that can be done. */
export function findChangeRequest(
  state: State,
  id: string,
  statuses: readonly ChangeRequest['status'][],
): ChangeRequest | Refusal {
  const found = state.find('changeRequest', id);
  if (!found) return refuse('not_found', 'There is no such change request here.', 'args.changeRequestId');
  const ended = refuseEnded(found, state);
  if (ended) return ended;
  return statuses.includes(found.status)
    ? found
    : refuse('wrong_state', `The change request is ${found.status.replace('_', ' ')}.`, 'args.changeRequestId');
}

/** Refuses a change that does not say what it does to time, cost and criteria. */
export function refuseWithoutEffect(changeRequest: ChangeRequest): Refusal | undefined {
  const [missing] = missingEffects(changeRequest);
  return (
    missing &&
    refuse('required', `Say what it does to ${inWords[missing]}, also when that is nothing.`, `effect.${missing}`)
  );
}

const inWords = { days: 'time', cost: 'cost', criteria: 'the criteria' } as const;

/**
 * The changes by which an approved change goes into a version: into the draft `agreementId` that is there, or into a new
 * one of that id, begun from the version in force. `fields` are set on the change request as well.
 */
export function takeUpChange(
  changeRequest: ChangeRequest,
  fields: Record<string, unknown>,
  agreementId: string,
  state: State,
  context: Context,
): readonly Change[] | Refusal {
  const taken = editDocument(changeRequest, { ...fields, agreementId }, context, 'args');
  if (isRefusal(taken)) return taken;
  const draft = draftOf(changeRequest.engagementId, state);
  if (draft?.id === agreementId) {
    const joined = joinDraft(draft, changeRequest, context);
    return isRefusal(joined) ? joined : [joined, taken];
  }
  const inForce = state.list('agreement', changeRequest.engagementId).find(({ status }) => status === 'in_force');
  if (!inForce) {
    return refuse('wrong_state', 'No version is in force: write it into the draft.', 'args.agreementId');
  }
  const begun = beginNextDraft(inForce, agreementId, changeRequest, state, context);
  return isRefusal(begun) ? begun : [...begun, taken];
}
