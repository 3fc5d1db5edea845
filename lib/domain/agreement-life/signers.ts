import type { DocumentOf } from '../document';
import { type Refusal, refuse } from '../refusal';
import type { Context, State } from '../state';
import { type Agreement, versionInForceBeside } from './find-agreement';
import { hasLeft, whoMustSign } from './who-must-sign';

export type SignOff = DocumentOf<'signOff'>;

/** A person who is asked to sign, with the id of the sign-off that is made for it. */
export type AskedSigner = { id: string; stakeholderId: string };
/** Where a signer's two ids stand among the arguments. */
type Paths = Record<keyof AskedSigner, string>;

/** The sign-offs of a version that count: a void one is history. */
export function standingSignOffs(agreement: Agreement, state: State): SignOff[] {
  return state
    .list('signOff', agreement.engagementId)
    .filter(({ agreementId, voidedOn }) => agreementId === agreement.id && voidedOn === undefined);
}

/** Refuses signers who are not the client's, who are named twice, or whose sign-off's id was used before. */
export function refuseSigners(
  agreement: Agreement,
  signers: readonly AskedSigner[],
  state: State,
): Refusal | undefined {
  for (const [index, { id, stakeholderId }] of signers.entries()) {
    const isFirst = signers.findIndex((other) => other.stakeholderId === stakeholderId || other.id === id) === index;
    const at = { id: `args.signers.${index}.id`, stakeholderId: `args.signers.${index}.stakeholderId` };
    const refusal = isFirst
      ? refuseSigner(agreement, { id, stakeholderId }, state, at)
      : refuse('already_done', 'Each signer signs once.', at.stakeholderId);
    if (refusal) return refusal;
  }
  return undefined;
}

/** As `refuseSigners`, for one person; `at` names the two arguments. */
export function refuseSigner(
  agreement: Agreement,
  { id, stakeholderId }: AskedSigner,
  state: State,
  at: Paths = { id: 'args.id', stakeholderId: 'args.stakeholderId' },
): Refusal | undefined {
  const clientId = state.find('engagement', agreement.engagementId)?.clientId;
  const person = state.find('stakeholder', stakeholderId);
  if (!person || person.clientId !== clientId) {
    return refuse('not_found', 'There is no such stakeholder here.', at.stakeholderId);
  }
  return state.find('signOff', id) || state.isArchived('signOff', id)
    ? refuse('already_done', 'This id was used before.', at.id)
    : undefined;
}

/** Refuses to ask one more person for a version: as `refuseSigner`, and who is gone or was asked already. */
export function refuseAsking(
  agreement: Agreement,
  signer: AskedSigner,
  state: State,
  context: Context,
  at: Paths = { id: 'args.id', stakeholderId: 'args.stakeholderId' },
): Refusal | undefined {
  const wasAsked = standingSignOffs(agreement, state).some((one) => one.stakeholderId === signer.stakeholderId);
  if (wasAsked) return refuse('already_done', 'This person was asked already.', at.stakeholderId);
  return (
    refuseSigner(agreement, signer, state, at) ?? refuseGone(signer.stakeholderId, state, context, at.stakeholderId)
  );
}

/** Refuses to ask a person who is gone. */
export function refuseGone(stakeholderId: string, state: State, context: Context, at: string): Refusal | undefined {
  const person = state.find('stakeholder', stakeholderId);
  return person && hasLeft(person, context.today)
    ? refuse('wrong_state', `${person.name} has left: name somebody else.`, at)
    : undefined;
}

/** Refuses a round of signing in which somebody who must sign is not among `signerIds`. */
export function refuseMissing(
  agreement: Agreement,
  signerIds: readonly string[],
  state: State,
  context: Context,
): Refusal | undefined {
  const clientId = state.find('engagement', agreement.engagementId)?.clientId;
  const people = state.list('stakeholder').filter((person) => person.clientId === clientId);
  const before = versionInForceBeside(agreement, state);
  const signedBefore = before ? standingSignOffs(before, state) : [];
  const missing = whoMustSign(people, signedBefore, context.today).find(({ id }) => !signerIds.includes(id));
  return missing && refuse('required', `${missing.name} has to sign as well.`, 'args.signers');
}
