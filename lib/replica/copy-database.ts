import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod/mini';
import { type Document, type DocumentOf, type EntityType, isEntityType } from '../domain/document';
import { recordKey } from '../domain/records/record-key';
import type { RecordRef } from '../domain/records/record-ref';
import type { Loaded, Read } from '../domain/states/run-with-reads';
import type { ConfirmedChange } from './confirmed-change';
import type { ConfirmedPage, CopyStore } from './copy-store';
import { DamagedCopy } from './damaged-copy';
import { type FoundFacts, findFacts, touchedBy } from './kept-facts';

/** A row whose copy was written by another layout of the database is made anew. */
const layout = 2;

interface CopySchema extends DBSchema {
  documents: {
    key: [string, string];
    value: unknown;
    indexes: { byEngagement: string; byRecord: string };
  };
  meta: { key: string; value: unknown };
  /** What was worked out from the documents, by engagement. */
  facts: { key: string; value: unknown };
  /** The cursor at which the documents of each engagement last changed. */
  touched: { key: string; value: number };
}

const stores = ['documents', 'meta', 'facts', 'touched'] as const;

/**
 * A row's shape. The document was parsed with its full schema when it came in, and only its frame is looked at again:
 * parsing 500 documents at each look would cost the panel frames.
 */
const Row = z.object({
  type: z.string().check(z.refine(isEntityType)),
  id: z.string(),
  document: z.nullable(z.custom<Document>((value) => typeof value === 'object' && value !== null && 'type' in value)),
});
type Row = z.infer<typeof Row>;

const rowsWithin = (type: EntityType) => IDBKeyRange.bound([type], [type, []]);

/** Opens the copy of one account. Throws what IndexedDB throws when it cannot be opened. */
export async function openCopyDatabase(account: string): Promise<CopyStore> {
  const database = await openDB<CopySchema>(copyDatabaseName(account), layout, {
    upgrade(opened) {
      for (const name of [...opened.objectStoreNames]) opened.deleteObjectStore(name);
      const documents = opened.createObjectStore('documents', { keyPath: ['type', 'id'] });
      documents.createIndex('byEngagement', 'engagementId');
      documents.createIndex('byRecord', 'recordKey');
      opened.createObjectStore('meta');
      opened.createObjectStore('facts', { keyPath: 'engagementId' });
      opened.createObjectStore('touched');
    },
    // Another opener wants to delete or upgrade it: holding on would block it for ever.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
  return copyStoreOn(database);
}

/** Deletes the copy of one account. */
export function deleteCopyDatabase(account: string): Promise<void> {
  return deleteDB(copyDatabaseName(account));
}

export const copyDatabaseName = (account: string) => `goalpost-copy ${account}`;

function copyStoreOn(database: IDBPDatabase<CopySchema>): CopyStore {
  return {
    load: (reads) => load(database, reads),
    async linksOf(key) {
      const documents = liveOf(await database.getAllFromIndex('documents', 'byRecord', key));
      return documents.filter((document): document is DocumentOf<'recordLink'> => document.type === 'recordLink');
    },
    cursor: async () => cursorFrom(await database.get('meta', 'cursor')),
    applyPage: (page) => applyPage(database, page),
    keptFacts: () => keptFacts(database),
    async keepFacts(facts) {
      const transaction = database.transaction('facts', 'readwrite');
      await Promise.all([...facts.map((kept) => transaction.store.put(kept)), transaction.done]);
    },
    async clear() {
      const transaction = database.transaction(stores, 'readwrite');
      await Promise.all([...stores.map((name) => transaction.objectStore(name).clear()), transaction.done]);
    },
    close: () => database.close(),
  };
}

async function load(database: IDBPDatabase<CopySchema>, reads: readonly Read[]): Promise<Loaded> {
  const store = database.transaction('documents').store;
  // Many lists of one engagement are asked for at once, and one look through its documents answers them all.
  const ofEngagements = new Map<string, Promise<Row[]>>();
  const rowsOf = (engagementId: string) => {
    const looking = ofEngagements.get(engagementId) ?? store.index('byEngagement').getAll(engagementId).then(parseRows);
    ofEngagements.set(engagementId, looking);
    return looking;
  };
  const rows = await Promise.all(
    reads.map(async (read): Promise<Row[]> => {
      if (read.kind === 'document') return parseRows([await store.get([read.type, read.id])]);
      if (read.engagementId === null) return parseRows(await store.getAll(rowsWithin(read.type)));
      return (await rowsOf(read.engagementId)).filter(({ type }) => type === read.type);
    }),
  );
  const documents: Document[] = [];
  const archivedIds: string[] = [];
  for (const { id, document } of rows.flat()) {
    if (document) documents.push(document);
    else archivedIds.push(id);
  }
  return { documents, archivedIds };
}

async function applyPage(database: IDBPDatabase<CopySchema>, page: ConfirmedPage): Promise<boolean> {
  const transaction = database.transaction(stores, 'readwrite');
  const documents = transaction.objectStore('documents');
  const facts = transaction.objectStore('facts');
  const touched = transaction.objectStore('touched');
  const meta = transaction.objectStore('meta');
  if (cursorFrom(await meta.get('cursor')) !== page.since) {
    await transaction.done;
    return false;
  }
  const writes: Promise<unknown>[] = page.startsOver ? [documents.clear(), facts.clear(), touched.clear()] : [];
  for (const change of page.changes) {
    writes.push(documents.put(rowOf(change)));
    if (change.type === 'engagement' && !change.document) writes.push(facts.delete(change.id));
  }
  for (const key of new Set(page.changes.map(touchedBy))) writes.push(touched.put(page.cursor, key));
  writes.push(meta.put(page.cursor, 'cursor'), transaction.done);
  await Promise.all(writes);
  return true;
}

async function keptFacts(database: IDBPDatabase<CopySchema>): Promise<FoundFacts[]> {
  const transaction = database.transaction(['facts', 'touched']);
  const touched = transaction.objectStore('touched');
  const [rows, keys, cursors] = await Promise.all([
    transaction.objectStore('facts').getAll(),
    touched.getAllKeys(),
    touched.getAll(),
  ]);
  return findFacts(rows, new Map(keys.map((key, index) => [key, cursors[index] ?? 0])));
}

function cursorFrom(stored: unknown): number {
  if (stored === undefined) return 0;
  if (typeof stored !== 'number' || !Number.isSafeInteger(stored)) throw new DamagedCopy('The cursor is no number.');
  return stored;
}

/** An archived document keeps its row, because its id stays taken, but stands in no index. */
function rowOf(change: ConfirmedChange): Record<string, unknown> {
  const { type, id, seq, document } = change;
  return {
    type,
    id,
    seq,
    document,
    ...(document && change.engagementId !== null ? { engagementId: change.engagementId } : {}),
    ...(document?.type === 'recordLink' ? { recordKey: recordKey(recordOf(document)) } : {}),
  };
}

function recordOf({ app, tenant, kind, recordId }: DocumentOf<'recordLink'>): RecordRef {
  return { app, tenant, kind, recordId };
}

function liveOf(values: readonly unknown[]): Document[] {
  return values.map((value) => parseRow(value).document).filter((document) => document !== null);
}

function parseRow(value: unknown): Row {
  const row = Row.safeParse(value);
  if (!row.success) throw new DamagedCopy('A document in the local copy cannot be read.');
  return row.data;
}

/** Rows that are there; a document that was asked for may not be. */
function parseRows(values: readonly unknown[]): Row[] {
  return values.filter((value) => value !== undefined).map(parseRow);
}
