import { goesBeyondLimit } from './beyond-limit';
import { type RankedItem, rankItems } from './rank-items';
import { type ScopeAnswer, type SimilarAnswer, similarAnswers } from './scope-answers';
import type { Item, ScopeIndex } from './scope-index';
import { readTask } from './task-words';
import { thresholds, weights } from './weights';

/** What the agreement seems to say of a task. A suggestion: people decide. */
export type Suggestion = 'inside' | 'outside' | 'unclear';

/** A suggestion with everything that explains it. */
export type ScopeMatch = {
  verdict: Suggestion;
  /** The item it rests on; none if it is unclear, or if a person said "not included" without naming one. */
  item: Item | null;
  /** How clear it is, from 0 to 1. Comparable within one engagement, no probability. */
  score: number;
  /** Whether the item is one of ours whose limit the task passes. */
  isBeyondLimit: boolean;
  /** The answer of a person to a similar task that decided it. */
  answer: ScopeAnswer | null;
  /** The items nearest to the task, whatever was suggested; the strongest first. */
  nearest: RankedItem[];
};

type Candidate = { item: Item | null; strength: number };
const nobody: Candidate = { item: null, strength: 0 };

/** Holds a task against a scope, and against what people answered to similar tasks of the same engagement. */
export function matchScope(index: ScopeIndex, text: string, answers: readonly ScopeAnswer[] = []): ScopeMatch {
  const task = readTask(text, index.language);
  const similar = similarAnswers(index, task, answers);
  const nearest = withAnswers(index, rankItems(index, task), similar);
  const [closest] = similar;
  if (closest && closest.similarity >= thresholds.sameTask) return { ...asAnswered(index, closest), nearest };
  return { ...weigh(index, text, nearest, similar), answer: null, nearest };
}

const verdictOf = { covered: 'inside', not_covered: 'outside', unclear: 'unclear' } as const;

function asAnswered(index: ScopeIndex, { answer, similarity }: SimilarAnswer): Omit<ScopeMatch, 'nearest'> {
  const item = index.items.find(({ id }) => id === answer.scopeItemId) ?? null;
  return { verdict: verdictOf[answer.verdict], item, score: rounded(similarity), isBeyondLimit: false, answer };
}

/** What people said of similar tasks makes the items that they named stronger. */
function withAnswers(index: ScopeIndex, ranked: RankedItem[], similar: readonly SimilarAnswer[]): RankedItem[] {
  const named = new Map<string, number>();
  for (const { answer, similarity } of similar) {
    if (answer.scopeItemId === undefined) continue;
    named.set(answer.scopeItemId, Math.max(named.get(answer.scopeItemId) ?? 0, similarity * weights.answer));
  }
  if (named.size === 0) return ranked;
  return index.items
    .map((item) => ranked.find((one) => one.item === item) ?? { item, strength: 0, matches: new Map() })
    .map((one) => ({ ...one, strength: one.strength + (named.get(one.item.id) ?? 0) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength);
}

function weigh(index: ScopeIndex, text: string, nearest: RankedItem[], similar: readonly SimilarAnswer[]) {
  const ours = strongest(nearest, sideOf.inside);
  const notOurs = [strongest(nearest, sideOf.outside), answeredWithoutItem(similar)].reduce((best, next) =>
    next.strength > best.strength ? next : best,
  );
  const isBeyondLimit =
    ours.item !== null &&
    ours.strength >= thresholds.beyondLimit &&
    ours.strength > notOurs.strength * 0.8 &&
    goesBeyondLimit(text, ours.item, index.language);
  if (isBeyondLimit)
    return { verdict: 'outside', item: ours.item, score: clearness(ours, nobody), isBeyondLimit } as const;
  if (ours.strength >= thresholds.inside && ours.strength > notOurs.strength * thresholds.insideClearly) {
    return { verdict: 'inside', item: ours.item, score: clearness(ours, notOurs), isBeyondLimit } as const;
  }
  if (notOurs.strength >= thresholds.outside && notOurs.strength > ours.strength * thresholds.outsideClearly) {
    return { verdict: 'outside', item: notOurs.item, score: clearness(notOurs, ours), isBeyondLimit } as const;
  }
  const [first, second] = ours.strength > notOurs.strength ? [ours, notOurs] : [notOurs, ours];
  return { verdict: 'unclear', item: null, score: clearness(first, second), isBeyondLimit } as const;
}

/** What an item of each kind weighs for each side. An assumption is a condition: it includes and excludes nothing. */
const sideOf: Record<'inside' | 'outside', Partial<Record<Item['kind'], number>>> = {
  inside: { deliverable: 1, activity: 1 },
  outside: { exclusion: weights.exclusion, clientDuty: weights.clientDuty },
};

function strongest(nearest: readonly RankedItem[], side: Partial<Record<Item['kind'], number>>): Candidate {
  return nearest.reduce((best, { item, strength }) => {
    const weighed = strength * (side[item.kind] ?? 0);
    return weighed > best.strength ? { item, strength: weighed } : best;
  }, nobody);
}

/** "Not included" said of a similar task, though no exclusion says so. */
function answeredWithoutItem(similar: readonly SimilarAnswer[]): Candidate {
  const said = similar.find(({ answer }) => answer.verdict === 'not_covered' && answer.scopeItemId === undefined);
  return said ? { item: null, strength: said.similarity * weights.answer } : nobody;
}

const clearness = (winner: Candidate, loser: Candidate) =>
  rounded(winner.strength / (winner.strength + loser.strength + 1));

const rounded = (value: number) => Math.round(value * 100) / 100;
