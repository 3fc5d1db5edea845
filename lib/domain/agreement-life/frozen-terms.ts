import { digestOf, signedTermsIn, signedTermsText } from '../agreement-terms/signed-terms';
import { type Refusal, refuse } from '../refusal';
import type { State } from '../state';
import type { Agreement } from './find-agreement';

/** What a version holds from the moment it is proposed: the text of its terms, and the digest that covers it. */
export type FrozenTerms = { digest: string; signedTerms: string };

/** The terms of a version as they are now, to be signed. An empty version is refused. */
export function freezeTerms(agreement: Agreement, state: State): FrozenTerms | Refusal {
  const terms = signedTermsIn(state, agreement);
  if (terms.scopeItems.length + terms.criteria.length === 0) {
    return refuse('required', 'Add what was agreed first: the version is empty.', 'args.agreementId');
  }
  return { digest: digestOf(terms), signedTerms: signedTermsText(terms) };
}

/** Refuses a version whose stored terms are no longer those that its digest covers: whoever signs would sign something else. */
export function refuseAltered(agreement: Agreement, state: State, at: string): Refusal | undefined {
  return digestOf(signedTermsIn(state, agreement)) === agreement.digest
    ? undefined
    : refuse('altered', `Version ${agreement.version} is no longer what was proposed: withdraw it and look.`, at);
}
