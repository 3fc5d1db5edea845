import MiniSearch from 'minisearch';
import type { DocumentOf } from '../document';
import { bm25, weights } from './weights';
import { wordsOf } from './words';

export type Item = DocumentOf<'scopeItem'>;

/** The items of one scope, ready to be searched. */
export type ScopeIndex = {
  language: string;
  items: readonly Item[];
  /** All terms of all items. */
  vocabulary: ReadonlySet<string>;
  /** The terms of one item's text. */
  termsOf: (itemId: string) => ReadonlySet<string>;
  /** How much a term tells, from 0 (every item has it) to 1 (no item or one has it). */
  rarity: (term: string) => number;
  /** The items that have the term, or one like it if `isLoose`: how much that says, a rare word being about one. */
  find: (term: string, isLoose: boolean) => { itemId: string; strength: number; terms: string[] }[];
};

/** Indexes a scope whose texts are in `language`. Takes about a millisecond for 40 items. */
export function indexScope(items: readonly Item[], language: string): ScopeIndex {
  const read = new Map<string, string[]>();
  const termsIn = (text: string) => {
    const terms = read.get(text) ?? wordsOf(text, language).map(({ term }) => term);
    read.set(text, terms);
    return terms;
  };
  const search = new MiniSearch<Item>({
    fields: ['text', 'clarification'],
    tokenize: termsIn,
    processTerm: (term) => term,
    searchOptions: {
      bm25,
      boost: { clarification: weights.clarification },
      weights: { fuzzy: weights.fuzzy, prefix: weights.prefix },
      tokenize: (term) => [term],
    },
  });
  search.addAll(items);
  const terms = new Map(items.map((item) => [item.id, new Set(termsIn(item.text))]));
  const itemCounts = new Map<string, number>();
  for (const own of terms.values()) for (const term of own) itemCounts.set(term, (itemCounts.get(term) ?? 0) + 1);
  const rarest = inverseFrequency(items.length, 1);
  return {
    language,
    items,
    vocabulary: new Set(itemCounts.keys()),
    termsOf: (itemId) => terms.get(itemId) ?? new Set(),
    rarity: (term) => inverseFrequency(items.length, Math.max(1, itemCounts.get(term) ?? 1)) / rarest,
    find: (term, isLoose) =>
      search
        .search(term, { prefix: isLoose, fuzzy: isLoose ? 0.2 : false })
        .map(({ id, score, terms: found }) => ({ itemId: String(id), strength: score / rarest, terms: found })),
  };
}

/** As the search library weighs a term, so that strengths do not grow with the number of items. */
const inverseFrequency = (items: number, withTerm: number) => Math.log(1 + (items - withTerm + 0.5) / (withTerm + 0.5));
