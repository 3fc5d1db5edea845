/**
 * How much each thing counts. Set on the tuning half of the labelled set (`test/scope-match`), one at a time and in
 * coarse steps, so that they hold for clients they were not set on.
 */
export const weights = {
  /** A word of the title, to one of the description. */
  title: 1.6,
  /** A word that matches by its group ("translate", "in French"), to the same word. */
  group: 0.9,
  /** Two neighbouring Han characters: most words have several such pairs. */
  pair: 0.65,
  /** Parts of German compounds, times how near they are. */
  compound: 1,
  /** A word that begins like another, and one with a typing error, by the search library's own measure. */
  prefix: 0.5,
  fuzzy: 0.5,
  /** An item's clarification, to its text. */
  clarification: 0.5,
  /** How much it helps that most of the item is matched, and that most of the task is. */
  itemShare: 0.4,
  taskShare: 0.3,
  /** What an exclusion or a client's duty weighs, to what we do: it is written to be found. */
  exclusion: 1.15,
  clientDuty: 1,
  /** A similar task that a person answered, times how similar it is. */
  answer: 3,
};

/** From when on something is said. Strengths are in words: a rare word that both texts share is about one. */
export const thresholds = {
  inside: 2,
  outside: 2,
  /** How many times stronger one side must be than the other. */
  insideClearly: 1.5,
  outsideClearly: 1.15,
  /** From when on an item whose limit is passed is believed to be the one meant. */
  beyondLimit: 0.8,
  /** How similar an answered task must be for its answer to be taken over, from 0 to 1. */
  sameTask: 0.5,
  /** From when on an answered task says anything at all. */
  similarTask: 0.2,
};

/** The BM25 parameters of the search: scope items are all short, so their length says something. */
export const bm25 = { k: 1.2, b: 0.7, d: 0.5 };
