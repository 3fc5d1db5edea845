import type { Document, DocumentOf, EntityType } from '../document';

/** The documents of one view, by type and by id. Types alone are imported: no schema reaches the page that reads it. */
export type DocumentIndex = {
  list<Type extends EntityType>(type: Type): readonly DocumentOf<Type>[];
  find<Type extends EntityType>(type: Type, id: string | undefined): DocumentOf<Type> | undefined;
};

/** Sorts documents by type once, so that a page of many lists reads each list without walking all documents. */
export function indexDocuments(documents: readonly Document[]): DocumentIndex {
  const byType = new Map<EntityType, Document[]>();
  for (const document of documents) {
    const list = byType.get(document.type);
    if (list) list.push(document);
    else byType.set(document.type, [document]);
  }
  // The map's key is the document's own type, which the compiler cannot follow through a lookup.
  const listOf = <Type extends EntityType>(type: Type) => (byType.get(type) ?? []) as DocumentOf<Type>[];
  return {
    list: listOf,
    find: (type, id) => (id === undefined ? undefined : listOf(type).find((document) => document.id === id)),
  };
}
