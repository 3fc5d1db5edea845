import MiniSearch from 'minisearch';
import type { DocumentOf } from '../document';
import { wordsOf } from './words';

type Item = DocumentOf<'scopeItem'>;

/** What the agreement seems to say of a task. */
export type Suggestion = 'inside' | 'outside' | 'unclear';

/** A suggestion, the item it rests on, and how strongly (the search library's score of that item). */
export type ScopeMatch = { verdict: Suggestion; itemId: string | null; score: number };

/** The least score that says anything. */
const enough = 4;
/** How many times stronger one side must be than the other. */
const clearly = 1.15;

/** Holds a task against the items of a scope, by the words that they share. */
export function matchScope(items: readonly Item[], task: string, language: string): ScopeMatch {
  const search = new MiniSearch<Item>({
    fields: ['text'],
    tokenize: (text) => wordsOf(text, language).map((word) => word.term),
    processTerm: (term) => term,
  });
  search.addAll(items);
  const found = search.search(task, {
    prefix: (term) => term.length > 4,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  });
  const kindOf = new Map(items.map((item) => [item.id, item.kind]));
  const best = (...kinds: Item['kind'][]) => found.find(({ id }) => kinds.includes(kindOf.get(id) ?? 'assumption'));
  const inside = best('deliverable', 'activity');
  const outside = best('exclusion', 'clientDuty');
  const insideScore = inside?.score ?? 0;
  const outsideScore = outside?.score ?? 0;
  const score = Math.max(insideScore, outsideScore);
  if (score >= enough && insideScore > outsideScore * clearly) return { verdict: 'inside', itemId: inside?.id, score };
  if (score >= enough && outsideScore > insideScore * clearly)
    return { verdict: 'outside', itemId: outside?.id, score };
  return { verdict: 'unclear', itemId: null, score };
}
