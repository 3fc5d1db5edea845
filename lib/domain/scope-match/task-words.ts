import { withoutUnwanted } from './not-wanted';
import { weights } from './weights';
import { isGroupTerm, type Word } from './word';
import { wordsOf } from './words';

/** A longer line is a message, not a title. */
const longestTitle = 100;
const hanPair = /^\p{sc=Han}{2}$/u;

/** A term of a task, how much it counts, and where in the task it stands. */
export type TaskTerm = { term: string; weight: number; places: Word[] };

/** The terms of a task by what they count. Its first line is its title, if it is short; what it says that it does not ask for is left out. */
export function readTask(text: string, language: string): TaskTerm[] {
  const wanted = withoutUnwanted(text);
  const firstLine = wanted.indexOf('\n') === -1 ? wanted.length : wanted.indexOf('\n');
  const titleEnd = firstLine <= longestTitle ? firstLine : 0;
  const terms = new Map<string, TaskTerm>();
  for (const word of wordsOf(wanted, language)) {
    const weight = weightOf(word.term) * (word.start < titleEnd ? weights.title : 1);
    const known = terms.get(word.term) ?? { term: word.term, weight: 0, places: [] };
    terms.set(word.term, { ...known, weight: Math.max(known.weight, weight), places: [...known.places, word] });
  }
  return [...terms.values()];
}

function weightOf(term: string): number {
  if (isGroupTerm(term)) return weights.group;
  return hanPair.test(term) ? weights.pair : 1;
}
