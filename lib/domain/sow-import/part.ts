import type { Allowance } from './read-allowance';
import type { Target } from './read-target';

export type ScopeKind = 'deliverable' | 'activity' | 'exclusion' | 'assumption' | 'clientDuty';

/** What was read out of one item, sentence or row, before it becomes a document. */
export type Part = { text: string; note?: string } & (
  | { kind: ScopeKind; dueOn?: string; allowance?: Allowance }
  | { kind: 'milestone'; dueOn: string; acceptance?: string }
  | ({ kind: 'hard'; dueOn?: string } & Pick<
      Target,
      'metric' | 'unit' | 'direction' | 'baseline' | 'target' | 'targetMax'
    >)
  | { kind: 'felt'; dueOn?: string }
);

/** A part with where it stands in the source. */
export type PlacedPart = {
  part: Part;
  /** Numbers of its lines, from 1. */
  lines: number[];
  /** The headings above it, the outermost first; of a table also its first row. */
  under: { text: string; lines: readonly number[] }[];
  /** Its words as they stand in the source. */
  source: string;
};
