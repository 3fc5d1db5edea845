import type { AgreementParts } from '../agreement-life/agreement-at-a-glance';
import type { DocumentOf } from '../document';
import type { DocumentIndex } from '../documents/document-index';
import type { InLanguages } from '../in-languages';

/** What a briefing goes through before anything is promised, in this order. */
export const briefingAreas = ['goals', 'scope', 'time', 'people', 'risks'] as const;
export type BriefingArea = (typeof briefingAreas)[number];

/** What is known when a question is asked. */
export type BriefingReading = {
  index: DocumentIndex;
  engagement: DocumentOf<'engagement'>;
  /** The draft that is being written; null before its first line. */
  draft: DocumentOf<'agreement'> | null;
  /** The parts of that draft. */
  parts: AgreementParts;
  /** Everybody on the client’s side who is still there. */
  people: readonly DocumentOf<'stakeholder'>[];
};

/** Where an answer is written down: a line or a field of the draft, somebody’s card, or what is known of the work itself. */
export type BriefingPlace =
  | { at: 'draft'; add: 'add_deliverable' | 'add_exclusion' | 'add_client_duty' | 'add_assumption' | 'add_criterion' }
  | { at: 'milestones' | 'channels' | 'people' | 'engagement' }
  | { at: 'item' | 'criterion' | 'person'; id: string };

/** One question of the briefing, in a file of its key. */
export type BriefingQuestion = {
  key: string;
  area: BriefingArea;
  /** Its place within its area. */
  position: number;
  /** As it is put to the client, or to ourselves. */
  text: InLanguages;
  /** Where its answer is missing; null when it has been answered. */
  openAt: (reading: BriefingReading) => BriefingPlace | null;
};
