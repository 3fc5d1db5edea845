import * as z from 'zod/mini';
import { type Document, type DocumentOf, parseDocument, parseDocumentOf } from './document';
import { ArchivedDocument } from './documents/archived-document';
import { documentKeyOf } from './documents/document-key';
import { refuseParse } from './documents/refuse-parse';
import { isRefusal, type Refusal, refuse } from './refusal';
import { refuseThresholds } from './rules/refuse-settings';
import { findJsonFault } from './values/json-fault';

/** A whole workspace as data: what export writes, import reads, tests build and the rules evaluate. */
export type Snapshot = {
  goalpost: 1;
  workspace: DocumentOf<'workspace'>;
  documents: Document[];
  /** What was archived: a document may point at it still. */
  archived?: ArchivedDocument[];
};

/** The id of a workspace whose snapshot names none. */
export const namelessWorkspaceId = '00000000-0000-7000-8000-000000000000';

/** Reads the text of a snapshot file. A fault of the JSON is refused with the line it stands in. */
export function readSnapshotText(text: string): Snapshot | Refusal {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const { line, column } = findJsonFault(text);
    return refuse('wrong_type', `This is not JSON: line ${line}, column ${column}.`, `line ${line}`);
  }
  return readSnapshot(json);
}

/**
 * Reads a snapshot. Bookkeeping may be missing, ids may be any short string, `null` stands for a missing value. What
 * does not fit is refused with its path, such as `documents.3.dueOn`.
 */
export function readSnapshot(json: unknown): Snapshot | Refusal {
  if (!isObject(json)) return refuse('wrong_type', 'A snapshot is one JSON object.', '');
  if (typeof json['goalpost'] === 'number' && json['goalpost'] > 1) {
    return refuse(
      'newer_version',
      'This file is from a newer version of Goalpost. Update, and import it again.',
      'goalpost',
    );
  }
  if (json['goalpost'] !== 1)
    return refuse('wrong_type', 'This is no snapshot of Goalpost: it has no "goalpost": 1.', 'goalpost');
  const unknown = Object.keys(json).find((key) => !snapshotKeys.includes(key));
  if (unknown !== undefined) return refuse('unknown_field', `There is no field “${unknown}” here.`, unknown);
  const workspace = readWorkspace(json['workspace']);
  if (isRefusal(workspace)) return workspace;
  const documents = readDocuments(json['documents']);
  if (isRefusal(documents)) return documents;
  if (json['archived'] === undefined) return { goalpost: 1, workspace, documents };
  const archived = readArchived(json['archived'], documents);
  return isRefusal(archived) ? archived : { goalpost: 1, workspace, documents, archived };
}

const snapshotKeys = ['goalpost', 'workspace', 'documents', 'archived'];

function readWorkspace(input: unknown): DocumentOf<'workspace'> | Refusal {
  if (!isObject(input)) return refuse('required', 'A snapshot names its workspace.', 'workspace');
  const defaults = { id: namelessWorkspaceId, type: 'workspace', name: 'Workspace', locale: 'en', timeZone: 'UTC' };
  const workspace = parseDocumentOf('workspace', { ...defaults, ...withoutNullFields(input) }, 'workspace');
  if (isRefusal(workspace)) return workspace;
  return refuseThresholds(workspace.settings.thresholds, 'workspace.settings.thresholds') ?? workspace;
}

function readDocuments(input: unknown): Document[] | Refusal {
  if (!Array.isArray(input)) return refuse('required', 'A snapshot lists its documents.', 'documents');
  const documents: Document[] = [];
  const seen = new Set<string>();
  for (const [index, entry] of input.entries()) {
    const at = `documents.${index}`;
    const document = parseDocument(withoutNulls(entry), at);
    if (isRefusal(document)) return document;
    if (document.type === 'workspace') return refuse('wrong_type', 'The workspace stands apart.', `${at}.type`);
    const refusal = document.type === 'engagement' && refuseThresholds(document.thresholds, `${at}.thresholds`);
    if (refusal) return refusal;
    const key = `${document.type} ${document.id}`;
    if (seen.has(key)) return refuse('already_done', 'There are two documents with this id.', `${at}.id`);
    seen.add(key);
    documents.push(document);
  }
  return documents;
}

function readArchived(input: unknown, documents: readonly Document[]): ArchivedDocument[] | Refusal {
  const parsed = z.array(ArchivedDocument).safeParse(input, { reportInput: true });
  if (!parsed.success) return refuseParse(parsed.error, 'archived');
  const live = new Set(documents.map(documentKeyOf));
  const both = parsed.data.findIndex((entry) => live.has(documentKeyOf(entry)));
  return both === -1
    ? parsed.data
    : refuse('already_done', 'This document is among the others too.', `archived.${both}.id`);
}

/** Takes out every `null` field, at any depth: null and missing are one. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  return isObject(value) ? withoutNullFields(value) : value;
}

function withoutNullFields(value: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNulls(inner)]));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
