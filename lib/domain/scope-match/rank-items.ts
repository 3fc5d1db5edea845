import { baseLanguage } from '../rules/reading/script';
import { compoundNearness } from './compound-words';
import type { Item, ScopeIndex } from './scope-index';
import type { TaskTerm } from './task-words';
import { weights } from './weights';
import { isGroupTerm } from './word';

/** Shorter words begin like many others, and one letter makes another word of them. */
const leastLooseLength = 5;
const latinWord = /^\p{sc=Latin}+$/u;

/** An item that shares words with a task. */
export type RankedItem = {
  item: Item;
  /** In words: a rare word that both share is about one. */
  strength: number;
  /** Each matched term of the task with the item's terms that it met. */
  matches: Map<TaskTerm, string[]>;
};

type Found = { evidence: number; taskWeight: number; matches: Map<TaskTerm, string[]> };

/** The items that share words with a task, the strongest first. */
export function rankItems(index: ScopeIndex, task: readonly TaskTerm[]): RankedItem[] {
  const found = new Map<string, Found>();
  for (const term of task) {
    for (const [itemId, { strength, terms }] of itemsWith(index, term.term)) {
      const one = found.get(itemId) ?? { evidence: 0, taskWeight: 0, matches: new Map() };
      one.evidence += strength * term.weight;
      one.taskWeight += ownWeight(index, term);
      one.matches.set(term, terms);
      found.set(itemId, one);
    }
  }
  const whole = task.reduce((sum, term) => sum + ownWeight(index, term), 0);
  return index.items
    .flatMap((item) => {
      const one = found.get(item.id);
      return one ? [{ item, strength: strengthOf(index, item, one, whole), matches: one.matches }] : [];
    })
    .sort((a, b) => b.strength - a.strength);
}

/** What a term counts towards the share of the task that is matched; a group only repeats what its word says. */
function ownWeight(index: ScopeIndex, { term, weight }: TaskTerm): number {
  return isGroupTerm(term) ? 0 : weight * index.rarity(term);
}

/** The items that have a term of the task, or one near to it, by the best of the ways in which they have it. */
function itemsWith(index: ScopeIndex, term: string): Map<string, { strength: number; terms: string[] }> {
  const best = new Map<string, { strength: number; terms: string[] }>();
  const take = (other: string, factor: number, isLoose: boolean) => {
    for (const { itemId, strength, terms } of index.find(other, isLoose)) {
      if (strength * factor > (best.get(itemId)?.strength ?? 0))
        best.set(itemId, { strength: strength * factor, terms });
    }
  };
  take(term, 1, term.length >= leastLooseLength && latinWord.test(term));
  if (baseLanguage(index.language) !== 'de' || isGroupTerm(term)) return best;
  for (const other of index.vocabulary) {
    const nearness = isGroupTerm(other) ? 0 : compoundNearness(term, other);
    if (nearness > 0) take(other, nearness * weights.compound, false);
  }
  return best;
}

function strengthOf(index: ScopeIndex, item: Item, found: Found, whole: number): number {
  const met = new Set([...found.matches.values()].flat());
  const sum = (terms: string[]) => terms.reduce((total, term) => total + index.rarity(term), 0);
  const own = [...index.termsOf(item.id)];
  const itemShare = own.length === 0 ? 0 : sum(own.filter((term) => met.has(term))) / sum(own);
  const taskShare = whole === 0 ? 0 : found.taskWeight / whole;
  // A little is left to an item that is met by a group of words alone.
  return found.evidence * (1 + weights.itemShare * itemShare) * (0.05 + taskShare) ** weights.taskShare;
}
