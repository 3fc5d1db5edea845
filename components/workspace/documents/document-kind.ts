import type { ComponentChildren } from 'preact';
import type { FieldChanges, NewDocument } from '../../../lib/domain/command-request';
import type { DocumentOf, EntityType } from '../../../lib/domain/document';
import type { FormField, FormValues } from './form-field';

/** How documents of one type are listed and edited: all that a section says of its type. */
export type DocumentKind<Type extends EntityType> = {
  type: Type;
  /** What the button says that begins a new one. */
  addLabel: string;
  /** What stands where there is none. */
  emptyText: string;
  columns: readonly { key: string; head: string; cell: (document: DocumentOf<Type>) => ComponentChildren }[];
  /** The document’s own name, for buttons that stand in its row. */
  nameOf: (document: DocumentOf<Type>) => string;
  fields: readonly FormField[];
  /** What the form begins with; null for a new document. */
  valuesOf: (document: DocumentOf<Type> | null) => FormValues;
  /** What the form means for the document’s fields. */
  read: (values: FormValues) => FieldChanges<Type>;
  /** The new document with these fields. */
  create: (id: string, fields: FieldChanges<Type>) => NewDocument;
};

/** Fields as a new document has them: what is null there is left out here. */
export function withoutNulls<Fields extends object>(
  fields: Fields,
): { [Field in keyof Fields]: NonNullable<Fields[Field]> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  // The same fields less those that were null.
  return Object.fromEntries(entries) as { [Field in keyof Fields]: NonNullable<Fields[Field]> };
}
