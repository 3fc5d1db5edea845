import type { WordlessFinding } from './finding';

/** A finding with what later passes read of it and no page shows. */
export type Found = {
  finding: WordlessFinding;
  /** The day it began, by its stored gap or the rule; null when unknown. */
  since: string | null;
  /** The rule's name in the workspace's language. */
  title: string;
};
