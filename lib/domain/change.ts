import { type Document, type EntityType, engagementIdOf } from './document';
import { isRefusal, type Refusal } from './refusal';

/** What a command did to one document: its new text, or that it was archived. */
export type Change = {
  type: EntityType;
  id: string;
  engagementId: string | null;
  /** Null when archived. */
  document: Document | null;
};

export function put(document: Document): Change {
  return { type: document.type, id: document.id, engagementId: engagementIdOf(document), document };
}

export function archived(document: Document): Change {
  return { type: document.type, id: document.id, engagementId: engagementIdOf(document), document: null };
}

/** All changes, or the first refusal among them. */
export function allOrNone(outcomes: readonly (Change | Refusal)[]): Change[] | Refusal {
  const changes: Change[] = [];
  for (const outcome of outcomes) {
    if (isRefusal(outcome)) return outcome;
    changes.push(outcome);
  }
  return changes;
}
