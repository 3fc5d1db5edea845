import * as z from 'zod/mini';
import { type Agreement, findAgreement, refuseNotNext } from '../agreement-life/find-agreement';
import { freezeTerms, refuseAltered } from '../agreement-life/frozen-terms';
import { putInForce } from '../agreement-life/put-in-force';
import { createSignOff, noonOf, voidSignOff } from '../agreement-life/sign-off-changes';
import { refuseMissing, refuseSigners, type SignOff, standingSignOffs } from '../agreement-life/signers';
import { allOrNone, type Change } from '../change';
import { defineCommand } from '../command';
import { day, name, reference, requiredText, uuid } from '../fields';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { Context, State } from '../state';

const signer = z.strictObject({
  /** The id of the sign-off that is made. */
  id: uuid(),
  stakeholderId: reference('stakeholder'),
  signedName: name(),
  on: day(),
});

const argsSchema = z.strictObject({
  agreementId: reference('agreement'),
  inForceOn: day(),
  /** Where the signatures are: a file name, a mail, a place. */
  evidence: requiredText(1000),
  signers: z.array(signer).check(z.minLength(1), z.maxLength(100)),
});
type Args = z.infer<typeof argsSchema>;

/**
 * Puts a version in force that was signed outside of Goalpost, on paper or by mail. How it was signed is recorded for
 * each signer; everyone who has to sign must be among them, or have approved it here. The version in force before is
 * superseded.
 */
export const agreementRecordSigned = defineCommand({
  name: 'agreement.recordSigned',
  role: 'lead',
  args: argsSchema,
  apply(state, args, context) {
    const agreement = findAgreement(state, args.agreementId);
    if (isRefusal(agreement)) return agreement;
    if (agreement.status !== 'draft' && agreement.status !== 'proposed') {
      return refuse('already_done', `Version ${agreement.version} is ${agreement.status} already.`, 'args.agreementId');
    }
    const asked = standingSignOffs(agreement, state);
    const refusal =
      refuseDays(args, context) ??
      refuseNotNext(agreement, state) ??
      refuseSigners(agreement, args.signers, state) ??
      refuseRound(agreement, args, asked, state, context);
    return refusal ?? record(agreement, args, asked, state, context);
  },
});

function refuseDays(args: Args, context: Context): Refusal | undefined {
  if (args.inForceOn > context.today)
    return refuse('in_the_future', 'Choose today or an earlier day.', 'args.inForceOn');
  const late = args.signers.findIndex(({ on }) => on > context.today);
  return late < 0
    ? undefined
    : refuse('in_the_future', 'A signature was given today or before.', `args.signers.${late}.on`);
}

/** Together with those who approved it here, the signers are everyone who must sign and everyone who was asked. */
function refuseRound(
  agreement: Agreement,
  { signers }: Args,
  asked: readonly SignOff[],
  state: State,
  context: Context,
): Refusal | undefined {
  const approved = asked.filter((signOff) => signOff.state === 'approved').map((signOff) => signOff.stakeholderId);
  const twice = signers.findIndex(({ stakeholderId }) => approved.includes(stakeholderId));
  if (twice >= 0) return refuse('already_done', 'Each signer signs once.', `args.signers.${twice}.stakeholderId`);
  const signed = [...approved, ...signers.map(({ stakeholderId }) => stakeholderId)];
  const open = asked.find(({ stakeholderId }) => !signed.includes(stakeholderId));
  if (open) {
    const name = state.find('stakeholder', open.stakeholderId)?.name ?? 'Somebody';
    return refuse('required', `${name} was asked and has not signed.`, 'args.signers');
  }
  return refuseMissing(agreement, signed, state, context);
}

function record(
  agreement: Agreement,
  { inForceOn, evidence, signers }: Args,
  asked: readonly SignOff[],
  state: State,
  context: Context,
): readonly Change[] | Refusal {
  const altered = agreement.status === 'proposed' && refuseAltered(agreement, state, 'args.agreementId');
  if (altered) return altered;
  const terms = freezeTerms(agreement, state);
  if (isRefusal(terms)) return terms;
  const proposedOn = agreement.proposedOn ?? inForceOn;
  const inForce = putInForce(agreement, { ...terms, proposedOn, inForceOn }, state, context);
  if (isRefusal(inForce)) return inForce;
  const signOffs = allOrNone([
    ...asked
      .filter((signOff) => signOff.state !== 'approved')
      .map((signOff) => voidSignOff(signOff, evidence, context, recordedFor(signOff, signers))),
    ...signers.map(({ on, ...signer }, index) => {
      const signed = { ...signer, state: 'approved', at: noonOf(on), via: 'recorded', comment: evidence } as const;
      return createSignOff(agreement, { ...signed, digest: terms.digest }, context, `args.signers.${index}`);
    }),
  ]);
  return isRefusal(signOffs) ? signOffs : [...inForce, ...signOffs];
}

const recordedFor = ({ stakeholderId }: SignOff, signers: Args['signers']) =>
  signers.find((signer) => signer.stakeholderId === stakeholderId)?.id;
