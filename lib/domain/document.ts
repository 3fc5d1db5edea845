import type * as z from 'zod/mini';
import { refuseParse } from './documents/refuse-parse';
import { entities } from './entities/registry.generated';
import type { Refusal } from './refusal';

type Entities = typeof entities;

export type EntityType = keyof Entities;

/** A document of one type, as everything but the feed holds it: flat, with its bookkeeping. */
export type DocumentOf<Type extends EntityType> = z.infer<Entities[Type]['schema']>;

/** Any document; `type` tells which. */
export type Document = { [Type in EntityType]: DocumentOf<Type> }[EntityType];

export const entityTypes = Object.keys(entities) as EntityType[];

export function isEntityType(type: string): type is EntityType {
  return Object.hasOwn(entities, type);
}

/** What names a document. */
export type DocumentKey = { type: EntityType; id: string };

export function engagementIdOf(document: Document): string | null {
  return 'engagementId' in document ? document.engagementId : null;
}

/**
 * Parses a flat document of any type. `null` stands for a missing field. Fails with the code and path of the first
 * field at fault; `at` is what the path begins with.
 */
export function parseDocument(input: unknown, at = 'document'): Document | Refusal {
  const type = typeof input === 'object' && input !== null && 'type' in input ? input.type : undefined;
  if (typeof type !== 'string' || !isEntityType(type)) {
    return { refused: true, code: 'wrong_type', message: 'This is no type of document.', path: `${at}.type` };
  }
  return parseDocumentOf(type, input, at);
}

/** As `parseDocument`, where the type is known. */
export function parseDocumentOf<Type extends EntityType>(
  type: Type,
  input: unknown,
  at = 'document',
): DocumentOf<Type> | Refusal {
  const result = entities[type].schema.safeParse(withoutNulls(input), { reportInput: true });
  // The registry pairs each type with its own schema, which the compiler cannot follow through an index.
  return result.success ? (result.data as DocumentOf<Type>) : refuseParse(result.error, at);
}

function withoutNulls(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
}
