import type { DocumentOf } from '../document';
import type { ScopeIndex } from './scope-index';
import { readTask, type TaskTerm } from './task-words';
import { thresholds } from './weights';

export type ScopeAnswer = DocumentOf<'scopeAnswer'>;

/** An answered task that is like the one at hand, from 0 (nothing in common) to 1 (the same words). */
export type SimilarAnswer = { answer: ScopeAnswer; similarity: number };

/** What people answered to similar tasks, the most similar first; of equally similar ones the newest. */
export function similarAnswers(
  index: ScopeIndex,
  task: readonly TaskTerm[],
  answers: readonly ScopeAnswer[],
): SimilarAnswer[] {
  return answers
    .map((answer) => ({ answer, similarity: similarityOf(index, task, readTask(answer.text, index.language)) }))
    .filter(({ similarity }) => similarity >= thresholds.similarTask)
    .sort((a, b) => b.similarity - a.similarity || (newness(a.answer) < newness(b.answer) ? 1 : -1));
}

const newness = ({ on, createdAt, id }: ScopeAnswer) => `${on} ${createdAt ?? ''} ${id}`;

/** Twice what both share, to what both have: a long mail is not like a title only because it contains its words. */
function similarityOf(index: ScopeIndex, one: readonly TaskTerm[], other: readonly TaskTerm[]): number {
  const weigh = (terms: readonly TaskTerm[]) =>
    terms.reduce((sum, { term, weight }) => sum + weight * index.rarity(term), 0);
  const inOther = new Set(other.map(({ term }) => term));
  const inOne = new Set(one.map(({ term }) => term));
  const shared =
    weigh(one.filter(({ term }) => inOther.has(term))) + weigh(other.filter(({ term }) => inOne.has(term)));
  const whole = weigh(one) + weigh(other);
  return whole === 0 ? 0 : shared / whole;
}
