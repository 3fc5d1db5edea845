import type { Outcome } from '../command';
import { editDocument } from '../documents/edit-document';
import { reference, text } from '../fields';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { Context, State } from '../state';
import { type Agreement, findAgreement } from './find-agreement';
import { refuseAltered } from './frozen-terms';
import { type SignOff, standingSignOffs } from './signers';
import { hasLeft } from './who-must-sign';

export type SignOffOfVersion = { signOff: SignOff; agreement: Agreement };

/** Every answer names the sign-off, and the digest of the text that its signer saw. */
export const answerArgs = { signOffId: reference('signOff'), digest: text(64) };

const at = 'args.signOffId';

/** A sign-off that still counts, with its version. Another person's is not found by a client. */
export function findSignOff(state: State, signOffId: string, context: Context): SignOffOfVersion | Refusal {
  const signOff = state.find('signOff', signOffId);
  const isOwn = context.role !== 'client' || signOff?.stakeholderId === context.stakeholderId;
  if (!signOff || !isOwn) return refuse('not_found', 'There is no such sign-off here.', at);
  const agreement = findAgreement(state, signOff.agreementId, at);
  if (isRefusal(agreement)) return agreement;
  if (signOff.voidedOn !== undefined) {
    return refuse('voided', `This was taken back on ${signOff.voidedOn}: ask for a new link.`, at);
  }
  return agreement.status === 'superseded'
    ? refuse('superseded', `Version ${agreement.version} was superseded: ask for the newest one.`, at)
    : { signOff, agreement };
}

/** A sign-off of a proposed version that its signer has not approved. */
export function findOpenSignOff(state: State, signOffId: string, context: Context): SignOffOfVersion | Refusal {
  const found = findSignOff(state, signOffId, context);
  if (isRefusal(found)) return found;
  if (found.signOff.state === 'approved') return refuse('already_done', 'This was signed before.', at);
  const { status, version } = found.agreement;
  return status === 'proposed' ? found : refuse('wrong_state', `Version ${version} is not proposed.`, at);
}

/**
 * The sign-off that its own signer answers now. Refused when it was answered, when its version is not proposed, when
 * the text is not the one they saw (`digest`), when they have left, or when somebody else signs first.
 */
export function findAnswerable(
  state: State,
  { signOffId, digest }: { signOffId: string; digest: string },
  context: Context,
): SignOffOfVersion | Refusal {
  const found = findOpenSignOff(state, signOffId, context);
  if (isRefusal(found)) return found;
  const { signOff, agreement } = found;
  if (isAnswered(signOff)) return refuse('already_done', 'This was answered before.', at);
  const person = state.find('stakeholder', signOff.stakeholderId);
  if (!person || hasLeft(person, context.today)) {
    return refuse('voided', 'Somebody who has left does not sign: ask who signs instead.', at);
  }
  if (digest !== agreement.digest || digest !== signOff.digest) {
    return refuse('altered', 'The text is not the one that was shown: open it again.', 'args.digest');
  }
  return refuseAltered(agreement, state, 'args.digest') ?? refuseTurn(found, state) ?? found;
}

/** The changes of an answer that is no approval. It says why, in a comment. */
export function answerWithComment(
  state: State,
  { comment, ...answer }: { signOffId: string; digest: string; comment: string },
  said: 'declined' | 'changes_requested',
  context: Context,
): Outcome {
  const found = findAnswerable(state, answer, context);
  if (isRefusal(found)) return found;
  if (comment === '') return refuse('missing_reason', 'Say what should be different.', 'args.comment');
  const fields = { state: said, comment, at: context.now, via: 'portal' };
  const change = editDocument(found.signOff, fields, context, 'args');
  return isRefusal(change) ? change : [change];
}

/** Whether somebody has answered, whatever they said. */
export function isAnswered({ state }: SignOff): boolean {
  return state !== 'requested' && state !== 'opened';
}

/** Refuses to do without a signer who has to sign and is still there. */
export function refuseStillNeeded({ stakeholderId }: SignOff, state: State, { today }: Context): Refusal | undefined {
  const person = state.find('stakeholder', stakeholderId);
  return person?.signoffRequired && !hasLeft(person, today)
    ? refuse('wrong_state', `${person.name} has to sign: note on their card that they left, or need not sign.`, at)
    : undefined;
}

function refuseTurn({ signOff, agreement }: SignOffOfVersion, state: State): Refusal | undefined {
  const first = signsBefore(signOff, standingSignOffs(agreement, state))[0];
  if (!first) return undefined;
  const name = state.find('stakeholder', first.stakeholderId)?.name ?? 'Somebody';
  return refuse('not_your_turn', `${name} signs first.`, at);
}

/** The standing sign-offs that have to be approved before this one's turn comes. */
export function signsBefore({ position }: SignOff, standing: readonly SignOff[]): SignOff[] {
  if (position === undefined) return [];
  return standing.filter((other) => (other.position ?? position) < position && other.state !== 'approved');
}
