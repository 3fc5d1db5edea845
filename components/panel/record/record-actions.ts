import type { RecordRef } from '../../../lib/domain/records/record-ref';
import type { Teaching } from '../../../lib/queries/teaching';
import type { EngagementHit } from '../../../lib/queries/views';

/** What the sections about a record ask of the outside. */
export type RecordActions = {
  search: (query: string) => Promise<readonly EngagementHit[]>;
  /** Reads a pasted address; null when it names no record. */
  resolve: (url: string) => Promise<RecordRef | null>;
  /** Of several engagements linked to the record, this one is meant. */
  choose: (engagementId: string) => void;
  /** Opens an engagement in a tab of its own. */
  openEngagement: (engagementId: string) => void;
  /** Opens the page of first steps, where a site is allowed. */
  openWelcome: () => void;
  /** Teaching Goalpost the app of the page beside the panel. */
  teaching: Teaching;
};
