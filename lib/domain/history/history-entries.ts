import type { Document, EntityType } from '../document';

/** One thing that happened, read from a document's bookkeeping. */
export type HistoryEntry = {
  /** UTC instant. */
  at: string;
  /** Member, as far as it is known. */
  by: string | null;
  act: 'created' | 'edited';
  /** The fields of an edit. */
  fields: string[];
  document: Document;
};

/** What is bookkeeping of our own rather than something that happened to the client. */
const quietTypes: ReadonlySet<EntityType> = new Set(['workspace', 'capability', 'toolLimit', 'capacity', 'pastResult']);

/** Fields that repeat what other fields of the same edit say. */
const quietFields: ReadonlySet<string> = new Set(['history', 'params', 'fingerprint']);

/** What happened, the newest first: each document's making, and each edit by one person at one time as one entry. */
export function historyEntries(documents: readonly Document[]): HistoryEntry[] {
  return documents
    .filter((document) => !quietTypes.has(document.type))
    .flatMap(entriesOf)
    .sort((a, b) => b.at.localeCompare(a.at));
}

function entriesOf(document: Document): HistoryEntry[] {
  const entries = new Map<string, HistoryEntry>();
  if (document.createdAt !== undefined) {
    const by = document.createdBy ?? null;
    entries.set('created', { at: document.createdAt, by, act: 'created', fields: [], document });
  }
  for (const [field, { by, at }] of Object.entries(document.edits ?? {})) {
    if (quietFields.has(field)) continue;
    const key = `${at} ${by}`;
    const entry = entries.get(key);
    if (entry) entry.fields.push(field);
    else entries.set(key, { at, by, act: 'edited', fields: [field], document });
  }
  return [...entries.values()];
}
