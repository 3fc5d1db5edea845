import { countChanges } from '../agreement-terms/count-changes';
import { byPosition } from '../agreement-terms/line-order';
import type { DocumentOf } from '../document';
import type { DocumentIndex } from '../documents/document-index';

type Agreement = DocumentOf<'agreement'>;
type Item = DocumentOf<'scopeItem'>;

/** One person who signs a version, and how far they are. */
export type Signer = { stakeholder: DocumentOf<'stakeholder'>; signOff: DocumentOf<'signOff'> | null };

/** A version with everybody who signs it. */
export type SigningRound = { agreement: Agreement; signers: Signer[]; signedCount: number };

/** What the header says of the agreement. */
export type AgreementGlance = {
  /** What holds: the version in force, else the proposed one, else the draft. */
  current: Agreement | null;
  /** A proposed version that waits for signatures while another one is in force. */
  proposedBeside: SigningRound | null;
  /** A draft that lies beside a version which is proposed or in force. */
  draftBeside: Agreement | null;
  /** How many terms of that draft differ from the version beside it. */
  unproposedChanges: number;
  signers: Signer[];
  signedCount: number;
};

/** Reads which version holds, who has signed it, and what is being drafted beside it. */
export function agreementAtAGlance(index: DocumentIndex, today: string): AgreementGlance {
  const newest = (status: Agreement['status']) =>
    index
      .list('agreement')
      .filter((agreement) => agreement.status === status)
      .reduce<Agreement | null>((best, next) => (best && best.version > next.version ? best : next), null);
  const draft = newest('draft');
  const proposed = newest('proposed');
  const signed = newest('in_force') ?? proposed;
  const current = signed ?? draft;
  const draftBeside = signed && draft ? draft : null;
  const round = current && roundOf(index, current, today);
  return {
    current,
    proposedBeside: proposed && proposed !== current ? roundOf(index, proposed, today) : null,
    draftBeside,
    unproposedChanges: signed && draftBeside ? countChanges(index, signed, draftBeside) : 0,
    signers: round?.signers ?? [],
    signedCount: round?.signedCount ?? 0,
  };
}

function roundOf(index: DocumentIndex, agreement: Agreement, today: string): SigningRound {
  const signers = signersOf(index, agreement, today);
  return { agreement, signers, signedCount: signers.filter(({ signOff }) => signOff?.state === 'approved').length };
}

/** Everybody who must sign, and everybody who was asked. One who left and never signed counts no more. */
function signersOf(index: DocumentIndex, agreement: Agreement, today: string): Signer[] {
  const signOffs = index
    .list('signOff')
    .filter(({ agreementId, voidedOn }) => agreementId === agreement.id && voidedOn === undefined);
  return index.list('stakeholder').flatMap((stakeholder) => {
    const own = signOffs.filter((signOff) => signOff.stakeholderId === stakeholder.id);
    const signOff = own.find(({ state }) => state === 'approved') ?? own.at(-1) ?? null;
    const gone = stakeholder.leftOn !== undefined && stakeholder.leftOn <= today;
    if (gone && signOff?.state !== 'approved') return [];
    return stakeholder.signoffRequired || signOff ? [{ stakeholder, signOff }] : [];
  });
}

/** The parts of one version, as the reader asks for them. */
export type AgreementParts = {
  included: Item[];
  excluded: Item[];
  clientDuties: Item[];
  assumptions: Item[];
  criteria: DocumentOf<'criterion'>[];
  milestones: DocumentOf<'milestone'>[];
};

/** Sorts the parts of one version: lines by where they were put, milestones by day. */
export function agreementParts(index: DocumentIndex, agreementId: string): AgreementParts {
  const items = index
    .list('scopeItem')
    .filter((item) => item.agreementId === agreementId)
    .sort(byPosition);
  const ofKind = (...kinds: Item['kind'][]) => items.filter((item) => kinds.includes(item.kind));
  return {
    included: ofKind('deliverable', 'activity'),
    excluded: ofKind('exclusion'),
    clientDuties: ofKind('clientDuty'),
    assumptions: ofKind('assumption'),
    criteria: index
      .list('criterion')
      .filter((criterion) => criterion.agreementId === agreementId)
      .sort(byPosition),
    milestones: index
      .list('milestone')
      .filter((milestone) => milestone.agreementId === agreementId)
      .sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
  };
}
