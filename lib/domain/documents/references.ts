import type * as z from 'zod/mini';
import { type Document, type DocumentOf, type EntityType, engagementIdOf, isEntityType } from '../document';
import { entities } from '../entities/registry.generated';
import { referenceTargets } from '../fields';
import { type Refusal, refuse } from '../refusal';
import type { State } from '../state';

/** A place in a document that names another document. */
type Reference = { path: string; target: string; id: string };

/** Everything a document points at, read off its schema. */
export function referencesOf(document: Document): Reference[] {
  const found: Reference[] = [];
  collect(entities[document.type].schema, document, '', found);
  return found;
}

/**
 * Refuses a document that points at something which is not there: in no workspace but this one, not archived, and
 * within the same engagement or client. Another workspace's id is simply not found. With `changed`, only those fields
 * are looked at: an edit must not fail because somebody named elsewhere has left.
 */
export function refuseBrokenReference(
  document: Document,
  state: State,
  at: string,
  changed?: readonly string[],
): Refusal | undefined {
  for (const reference of referencesOf(document)) {
    if (changed && !changed.includes(reference.path.split('.')[0] ?? '')) continue;
    if (!exists(reference, document, state)) {
      return refuse('not_found', `There is no such ${reference.target} here.`, `${at}.${reference.path}`);
    }
  }
  return undefined;
}

/**
 * Refuses a stored document that points at something which never was: for what comes in as a whole. Less is asked than
 * of a command, because much may have happened since: what it names was archived, a member has left, an engagement went
 * to another client. The workspace and its members stand apart from the documents and are not looked for.
 */
export function refuseUnknownReference(
  document: Document,
  state: State,
  isArchived: (type: EntityType, id: string) => boolean,
  at: string,
): Refusal | undefined {
  // What a finding is about is the rule's own word: it may be another finding's key.
  if (document.type === 'gap' && document.rule !== undefined) return undefined;
  const engagementId = engagementIdOf(document);
  for (const { path, target, id } of referencesOf(document)) {
    if (target === 'member' || target === 'workspace') continue;
    if (isEntityType(target) && isArchived(target, id)) continue;
    const found = isEntityType(target) ? state.find(target, id) : undefined;
    const itsEngagement = found && engagementIdOf(found);
    const isForeign = engagementId !== null && itsEngagement !== null && itsEngagement !== engagementId;
    if (!found || isForeign) return refuse('not_found', `There is no such ${target} here.`, `${at}.${path}`);
  }
  return undefined;
}

function exists(reference: Reference, document: Document, state: State): boolean {
  if (reference.target === 'member') {
    return state.workspace()?.members.some((member) => member.id === reference.id) ?? false;
  }
  if (!isEntityType(reference.target)) return false;
  const target = state.find(reference.target, reference.id);
  if (!target) return false;
  return belongsTogether(document, target, state);
}

function belongsTogether(document: Document, target: DocumentOf<EntityType>, state: State): boolean {
  const engagementId = engagementIdOf(document);
  if (engagementId === null) return true;
  const targetEngagementId = engagementIdOf(target);
  if (targetEngagementId !== null) return targetEngagementId === engagementId;
  if (target.type !== 'stakeholder') return true;
  return state.find('engagement', engagementId)?.clientId === target.clientId;
}

function collect(schema: z.core.$ZodType, value: unknown, path: string, found: Reference[]): void {
  if (value === undefined || value === null) return;
  const registered = referenceTargets.get(schema);
  if (registered) {
    noteReference(registered.target, value, path, found);
    return;
  }
  const definition = (schema as z.core.$ZodTypes)._zod.def;
  switch (definition.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      collect(definition.innerType, value, path, found);
      break;
    case 'array':
      if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
          collect(definition.element, item, join(path, String(index)), found);
      }
      break;
    case 'object':
      if (isObject(value)) {
        for (const [key, field] of Object.entries(definition.shape)) collect(field, value[key], join(path, key), found);
      }
      break;
    case 'union':
      for (const option of definition.options) if (matches(option, value)) collect(option, value, path, found);
      break;
  }
}

function matches(option: z.core.$ZodType, value: unknown): boolean {
  const result = option._zod.run({ value, issues: [] }, { async: false });
  return !(result instanceof Promise) && result.issues.length === 0;
}

function noteReference(target: string, value: unknown, path: string, found: Reference[]): void {
  if (typeof value === 'string') found.push({ path, target, id: value });
  else if (isObject(value) && typeof value['type'] === 'string' && typeof value['id'] === 'string') {
    found.push({ path: join(path, 'id'), target: value['type'], id: value['id'] });
  }
}

const join = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
