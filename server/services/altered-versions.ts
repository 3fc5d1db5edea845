import { isAltered } from '../../lib/domain/agreement-terms/altered-terms';
import { digestOf, signedTermsOf } from '../../lib/domain/agreement-terms/signed-terms';
import type { Document, DocumentOf } from '../../lib/domain/document';
import { type Refusal, refuse } from '../../lib/domain/refusal';

type Agreement = DocumentOf<'agreement'>;
type Parts = { items: DocumentOf<'scopeItem'>[]; criteria: DocumentOf<'criterion'>[] };

/** The proposed and signed versions among `documents` whose terms are not those that their digest covers. */
export function alteredVersions(documents: readonly Document[]): { agreementId: string; version: number }[] {
  const partsOf = partsByVersion(documents);
  return documents
    .filter((document) => document.type === 'agreement')
    .filter((agreement) => isAltered(agreement, partsOf(agreement).items, partsOf(agreement).criteria))
    .map(({ id, version }) => ({ agreementId: id, version }));
}

/**
 * Refuses documents by which a version that is proposed or signed in `present` would say something else, or would have
 * been signed as something else. What was altered behind our back may be put right: then the digest fits again.
 */
export function refuseAlteringVersions(
  present: readonly Document[],
  brought: readonly Document[],
): Refusal | undefined {
  const partsOf = partsByVersion(brought);
  const signed = new Map(present.flatMap((document) => (isSigned(document) ? [[document.id, document.digest]] : [])));
  for (const [index, document] of brought.entries()) {
    const digest = signed.get(document.id);
    if (digest === undefined || !isSigned(document)) continue;
    const { items, criteria } = partsOf(document);
    const isKept = document.digest === digest && digestOf(signedTermsOf(document, items, criteria)) === digest;
    if (isKept) continue;
    const message = `Version ${document.version} was signed here with other terms: nothing may change them.`;
    return refuse('in_force', message, `documents.${index}`);
  }
  return undefined;
}

const isSigned = (document: Document): document is Agreement =>
  document.type === 'agreement' && document.status !== 'draft' && Boolean(document.digest);

function partsByVersion(documents: readonly Document[]): (agreement: Agreement) => Parts {
  const byVersion = new Map<string, Parts>();
  for (const document of documents) {
    if (document.type !== 'scopeItem' && document.type !== 'criterion') continue;
    const parts = byVersion.get(document.agreementId) ?? { items: [], criteria: [] };
    byVersion.set(document.agreementId, parts);
    if (document.type === 'scopeItem') parts.items.push(document);
    else parts.criteria.push(document);
  }
  return ({ id }) => byVersion.get(id) ?? { items: [], criteria: [] };
}
