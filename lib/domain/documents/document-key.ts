import type { DocumentKey } from '../document';

/** One string for one document, for maps. */
export function documentKeyOf(key: DocumentKey): string {
  return `${key.type} ${key.id}`;
}
