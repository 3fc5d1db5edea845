import type { DocumentOf } from './document';
import type { DocumentIndex } from './document-index';
import { isSameValue } from './same-value';

type Agreement = DocumentOf<'agreement'>;
type Item = DocumentOf<'scopeItem'>;

/** One person who signs a version, and how far they are. */
export type Signer = { stakeholder: DocumentOf<'stakeholder'>; signOff: DocumentOf<'signOff'> | null };

/** What the header says of the agreement. */
export type AgreementGlance = {
  /** What holds: the version in force, else the proposed one, else the draft. */
  current: Agreement | null;
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
  const signed = newest('in_force') ?? newest('proposed');
  const current = signed ?? draft;
  const draftBeside = signed && draft ? draft : null;
  const signers = current ? signersOf(index, current, today) : [];
  return {
    current,
    draftBeside,
    unproposedChanges: signed && draftBeside ? countChanges(index, signed.id, draftBeside.id) : 0,
    signers,
    signedCount: signers.filter(({ signOff }) => signOff?.state === 'approved').length,
  };
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

/** Sorts the parts of one version: items by their position, what has none after it in the order of making. */
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
    criteria: index.list('criterion').filter((criterion) => criterion.agreementId === agreementId),
    milestones: index
      .list('milestone')
      .filter((milestone) => milestone.agreementId === agreementId)
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)),
  };
}

function byPosition(a: Item, b: Item): number {
  const difference = (a.position ?? Number.MAX_SAFE_INTEGER) - (b.position ?? Number.MAX_SAFE_INTEGER);
  return difference || (a.createdAt ?? '').localeCompare(b.createdAt ?? '') || (a.id < b.id ? -1 : 1);
}

type Term = DocumentOf<'scopeItem'> | DocumentOf<'criterion'> | DocumentOf<'milestone'>;

/** What says nothing about the term itself. */
const outsideTerm = new Set(
  'id agreementId previousId position createdAt createdBy updatedAt updatedBy edits doneOn acceptedOn'.split(' '),
);

function countChanges(index: DocumentIndex, beforeId: string, afterId: string): number {
  const terms: Term[] = [...index.list('scopeItem'), ...index.list('criterion'), ...index.list('milestone')];
  const before = new Map(terms.filter((term) => term.agreementId === beforeId).map((term) => [term.id, term]));
  const after = terms.filter((term) => term.agreementId === afterId);
  const kept = new Set(after.map((term) => term.previousId).filter((id) => id !== undefined && before.has(id)));
  const changedOrAdded = after.filter((term) => {
    const old = term.previousId === undefined ? undefined : before.get(term.previousId);
    return !old || !isSameTerm(old, term);
  });
  return changedOrAdded.length + (before.size - kept.size);
}

function isSameTerm(before: Term, after: Term): boolean {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].every(
    (field) => outsideTerm.has(field) || isSameValue(Reflect.get(before, field), Reflect.get(after, field)),
  );
}
