import { isSameValue } from '../values/same-value';

export type FieldDifference = { field: string; before: unknown; after: unknown };

type Fields = Readonly<Record<string, unknown>>;

/** What says nothing about the document itself: who wrote it and when, and where it belongs. */
const bookkeeping = new Set([
  'type',
  'id',
  'seq',
  'engagementId',
  'edits',
  'createdAt',
  'createdBy',
  'updatedAt',
  'updatedBy',
]);

/** The fields in which two states of one document differ; null stands for a document that is not there. */
export function fieldDifferences(before: Fields | null, after: Fields | null): FieldDifference[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields]
    .filter((field) => !bookkeeping.has(field))
    .map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
    .filter((difference) => !isSameValue(difference.before, difference.after));
}
