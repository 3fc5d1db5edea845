import type { Document, EntityType } from '../domain/document';

/** The state of one document as the API confirmed it. */
export type ConfirmedChange = {
  type: EntityType;
  id: string;
  engagementId: string | null;
  seq: number;
  /** Null when it was archived. */
  document: Document | null;
};
