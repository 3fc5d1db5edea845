/** A word of a text: the form that is compared, and where it stands (UTF-16 units, end exclusive). */
export type Word = { term: string; start: number; end: number };

/** A term that stands for a group of words with one meaning. */
export const isGroupTerm = (term: string) => term.startsWith('=');
