import * as z from 'zod/mini';
import type { Change } from '../change';
import { defineCommand } from '../command';
import { type DocumentOf, parseDocumentOf } from '../document';
import { createDocument, editDocument } from '../edit-document';
import { day, name, reference, requiredText, uuid } from '../fields';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { digestOf, signedTermsOf, signedTermsText } from '../signed-terms';
import type { Context, State } from '../state';

const signer = z.strictObject({
  /** The id of the sign-off that is made. */
  id: uuid(),
  stakeholderId: reference('stakeholder'),
  signedName: name(),
  on: day(),
});

/**
 * Puts a draft in force that was signed outside of Goalpost, on paper or by mail. How it was signed is recorded for
 * each signer; everyone who has to sign must be among them. The version in force before is superseded.
 */
export const agreementRecordSigned = defineCommand({
  name: 'agreement.recordSigned',
  role: 'lead',
  args: z.strictObject({
    agreementId: reference('agreement'),
    inForceOn: day(),
    /** Where the signatures are: a file name, a mail, a place. */
    evidence: requiredText(1000),
    signers: z.array(signer).check(z.minLength(1), z.maxLength(100)),
  }),
  apply(state, args, context) {
    const agreement = state.find('agreement', args.agreementId);
    if (!agreement) return refuse('not_found', 'There is no such agreement here.', 'args.agreementId');
    if (agreement.status !== 'draft' && agreement.status !== 'proposed') {
      return refuse('already_done', `Version ${agreement.version} is ${agreement.status} already.`, 'args.agreementId');
    }
    if (args.inForceOn > context.today)
      return refuse('in_the_future', 'Choose today or an earlier day.', 'args.inForceOn');
    const refusal = refuseSigners(state, agreement, args.signers, context);
    return refusal ?? putInForce(state, agreement, args, context);
  },
});

type Signer = z.infer<typeof signer>;
type Agreement = DocumentOf<'agreement'>;

function refuseSigners(
  state: State,
  agreement: Agreement,
  signers: readonly Signer[],
  context: Context,
): Refusal | undefined {
  const clientId = state.find('engagement', agreement.engagementId)?.clientId;
  for (const [index, { id, stakeholderId, on }] of signers.entries()) {
    const at = `args.signers.${index}`;
    if (state.find('stakeholder', stakeholderId)?.clientId !== clientId) {
      return refuse('not_found', 'There is no such stakeholder here.', `${at}.stakeholderId`);
    }
    if (signers.findIndex((other) => other.stakeholderId === stakeholderId || other.id === id) !== index) {
      return refuse('already_done', 'Each signer signs once.', `${at}.stakeholderId`);
    }
    if (state.find('signOff', id)) return refuse('already_done', 'This id was used before.', `${at}.id`);
    if (on > context.today) return refuse('in_the_future', 'A signature was given today or before.', `${at}.on`);
  }
  const missing = state
    .list('stakeholder')
    .find(
      (stakeholder) =>
        stakeholder.clientId === clientId &&
        stakeholder.signoffRequired &&
        !(stakeholder.leftOn !== undefined && stakeholder.leftOn <= context.today) &&
        !signers.some((other) => other.stakeholderId === stakeholder.id),
    );
  return missing ? refuse('required', `${missing.name} has to sign as well.`, 'args.signers') : undefined;
}

function putInForce(
  state: State,
  agreement: Agreement,
  args: { inForceOn: string; evidence: string; signers: readonly Signer[] },
  context: Context,
): readonly Change[] | Refusal {
  const items = partsOf(agreement, state.list('scopeItem', agreement.engagementId));
  const criteria = partsOf(agreement, state.list('criterion', agreement.engagementId));
  if (items.length + criteria.length === 0) {
    return refuse('required', 'Add what was agreed first: the version is empty.', 'args.agreementId');
  }
  const terms = signedTermsOf(agreement, items, criteria);
  const digest = digestOf(terms);
  const inForce = editDocument(
    agreement,
    {
      status: 'in_force',
      proposedOn: agreement.proposedOn ?? args.inForceOn,
      inForceOn: args.inForceOn,
      digest,
      signedTerms: signedTermsText(terms),
    },
    context,
    'args',
  );
  if (isRefusal(inForce)) return inForce;
  const changes = [inForce];
  for (const before of state.list('agreement', agreement.engagementId)) {
    if (before.status !== 'in_force') continue;
    const superseded = editDocument(before, { status: 'superseded' }, context, 'args');
    if (isRefusal(superseded)) return superseded;
    changes.push(superseded);
  }
  for (const one of args.signers) {
    const signOff = parseDocumentOf('signOff', signOffOf(agreement, one, digest, args.evidence), 'args.signers');
    if (isRefusal(signOff)) return signOff;
    changes.push(createDocument(signOff, context));
  }
  return changes;
}

const partsOf = <Part extends { agreementId: string }>(agreement: Agreement, parts: readonly Part[]): Part[] =>
  parts.filter((part) => part.agreementId === agreement.id);

const signOffOf = (
  agreement: Agreement,
  { id, stakeholderId, signedName, on }: Signer,
  digest: string,
  evidence: string,
) => ({
  id,
  type: 'signOff',
  engagementId: agreement.engagementId,
  agreementId: agreement.id,
  stakeholderId,
  state: 'approved',
  digest,
  signedName,
  // Only the day is known; noon in UTC is the same day in nearly every time zone.
  at: `${on}T12:00:00Z`,
  via: 'recorded',
  comment: evidence,
});
