import type { DocumentOf } from '../domain/document';
import type { Loaded, Read } from '../domain/states/run-with-reads';
import type { ConfirmedChange } from './confirmed-change';
import type { FoundFacts, KeptFacts } from './kept-facts';

export type ConfirmedPage = {
  changes: readonly ConfirmedChange[];
  /** Where the copy's cursor has to stand for the page to fit. */
  since: number;
  cursor: number;
  /** The API was restored to an earlier day, or the copy is made anew: what is there goes in the same step. */
  startsOver: boolean;
};

/** The local copy of what the API confirmed, of one account. It can be thrown away: the API has it all. */
export type CopyStore = {
  load(reads: readonly Read[]): Promise<Loaded>;
  /** Links of one record, by its `recordKey`. */
  linksOf(recordKey: string): Promise<DocumentOf<'recordLink'>[]>;
  /** The `seq` up to which changes are in; 0 for an empty copy. */
  cursor(): Promise<number>;
  /**
   * Takes in documents and cursor in one step. False, and nothing is changed, when the cursor is not where the page
   * begins: the copy was emptied while the page was on its way, and would have a hole.
   */
  applyPage(page: ConfirmedPage): Promise<boolean>;
  /** The facts that were kept beside the copy, of the engagements that are still there. */
  keptFacts(): Promise<FoundFacts[]>;
  keepFacts(facts: readonly KeptFacts[]): Promise<void>;
  /** Empties the copy. */
  clear(): Promise<void>;
  close(): void;
};
