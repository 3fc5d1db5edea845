import * as z from 'zod/mini';
import { identifier, instant, reference } from './fields';
import type { Role } from './roles';

/** Set by the server, refused from clients. A snapshot given to `evaluate` may leave them out. */
export const bookkeepingFields = ['createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'edits'] as const;

const bookkeeping = {
  createdAt: z.optional(instant()),
  createdBy: z.optional(identifier()),
  updatedAt: z.optional(instant()),
  updatedBy: z.optional(identifier()),
  /** Who last edited a field and when, so that a conflict can name the right person. */
  edits: z.optional(z.record(z.string(), z.strictObject({ by: identifier(), at: instant() }))),
};

export type PlainAct = 'create' | 'edit' | 'archive';

type Scope = 'workspace' | 'engagement';

type EntityOptions<Type extends string, S extends Scope, Shape extends z.core.$ZodShape> = {
  type: Type;
  /** Workspace-wide, or part of one engagement. */
  scope: S;
  fields: Shape;
  /** Fields that only named commands change. */
  verbFields?: readonly (keyof Shape & string)[];
  /** Fields that a signed agreement fixes; a path `allowance.limit` fixes a part. See GR-05. */
  signedFields?: readonly string[];
  /** Where a command of its own is the only way to create, edit or archive. */
  verbs?: readonly PlainAct[];
  /** Least roles, where they are not `member`. */
  role?: Partial<Record<PlainAct, Role>>;
  /** Least roles of single fields. */
  fieldRoles?: Partial<Record<keyof Shape & string, Role>>;
};

/** Defines one kind of document: its schema and what plain commands may do to it. */
export function defineEntity<const Type extends string, const S extends Scope, Shape extends z.core.$ZodShape>(
  options: EntityOptions<Type, S, Shape>,
) {
  const engagement = options.scope === 'engagement' ? { engagementId: reference('engagement') } : {};
  return {
    type: options.type,
    scope: options.scope,
    schema: z.strictObject({
      id: identifier(),
      type: z.literal(options.type),
      ...(engagement as S extends 'engagement' ? { engagementId: ReturnType<typeof reference> } : Record<never, never>),
      ...bookkeeping,
      ...options.fields,
    }),
    verbFields: (options.verbFields ?? []) as readonly string[],
    signedFields: options.signedFields ?? [],
    verbs: (options.verbs ?? []) as readonly PlainAct[],
    role: { create: 'member', edit: 'member', archive: 'member', ...options.role } as Record<PlainAct, Role>,
    fieldRoles: (options.fieldRoles ?? {}) as Partial<Record<string, Role>>,
  };
}
