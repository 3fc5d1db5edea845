import type { DocumentOf } from '../document';
import { compareTerms, type TermDifference } from './compare-versions';
import { parseSignedTerms } from './parse-signed-terms';
import { digestOf, signedTermsOf } from './signed-terms';
import { termsOfStored } from './version-terms';

type Agreement = DocumentOf<'agreement'>;
type Item = DocumentOf<'scopeItem'>;
type Criterion = DocumentOf<'criterion'>;

/**
 * Whether the terms of a proposed or signed version are no longer those that its digest covers: no command can do that,
 * a hand in the database or a damaged import can. A version without a digest was never signed here and is not altered.
 */
export function isAltered(agreement: Agreement, items: readonly Item[], criteria: readonly Criterion[]): boolean {
  if (!agreement.digest || agreement.status === 'draft') return false;
  return digestOf(partsIn(agreement, items, criteria)) !== agreement.digest;
}

/** What was altered, term by term, against the text that was signed; empty when that was not kept. */
export function alteredTerms(
  agreement: Agreement,
  items: readonly Item[],
  criteria: readonly Criterion[],
): TermDifference[] {
  const stored = parseSignedTerms(agreement.signedTerms);
  if (!stored || !isAltered(agreement, items, criteria)) return [];
  const now = termsOfStored(partsIn(agreement, items, criteria));
  return compareTerms(termsOfStored(stored), now, ({ id }) => (id === null ? [] : [id])).differences;
}

/** `items` and `criteria` may be those of the whole engagement. */
function partsIn(agreement: Agreement, items: readonly Item[], criteria: readonly Criterion[]) {
  const isIn = ({ agreementId }: { agreementId: string }) => agreementId === agreement.id;
  return signedTermsOf(agreement, items.filter(isIn), criteria.filter(isIn));
}
