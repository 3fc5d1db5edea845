import type { DocumentOf } from '../../../lib/domain/document';
import type { ScopeExplanation } from '../../../lib/domain/scope-match/explain-scope';

export type Verdict = DocumentOf<'scopeAnswer'>['verdict'];

/** What a person calls a suggestion. */
export const verdictOf = { inside: 'covered', outside: 'not_covered', unclear: 'unclear' } as const satisfies Record<
  ScopeExplanation['verdict'],
  Verdict
>;

/** The item that a verdict rests on, if it is the one that was suggested with it. */
export function itemsBehind(verdict: Verdict, explanation: ScopeExplanation | null): string[] {
  return explanation?.item && verdictOf[explanation.verdict] === verdict ? [explanation.item.id] : [];
}
