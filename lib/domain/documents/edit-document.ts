import { type Change, put } from '../change';
import { type Document, type EntityType, parseDocumentOf } from '../document';
import { isRefusal, type Refusal } from '../refusal';
import type { Context } from '../state';

/**
 * The change that sets `fields` of a stored document: `null` clears one. Stamps who and when, and refuses what the
 * document's schema refuses. The one way in which any command changes a document.
 */
export function editDocument(
  document: Document,
  fields: Record<string, unknown>,
  context: Context,
  at = 'args.set',
): Change | Refusal {
  const stamp = { by: context.memberId, at: context.now };
  const edits = { ...document.edits, ...Object.fromEntries(Object.keys(fields).map((field) => [field, stamp])) };
  const next = parseDocumentOf<EntityType>(
    document.type,
    { ...document, ...fields, edits, updatedAt: context.now, updatedBy: context.memberId },
    at,
  );
  return isRefusal(next) ? next : put(next);
}

/** The change that makes a new document, stamped with who and when. */
export function createDocument(document: Document, context: Context): Change {
  const { now, memberId } = context;
  return put({ ...document, createdAt: now, createdBy: memberId, updatedAt: now, updatedBy: memberId });
}
