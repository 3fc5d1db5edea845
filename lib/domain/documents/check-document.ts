import { type Document, type EntityType, engagementIdOf } from '../document';
import { checks } from '../entities/registry.generated';
import { type Refusal, refuse } from '../refusal';
import type { Context, State } from '../state';
import { refuseBrokenReference } from './references';

type Check = (document: Document, state: State, context: Context) => Refusal | undefined;
const checkOf = checks as Partial<Record<EntityType, Check>>;

/**
 * What a schema cannot say: references exist, the engagement is not over, and the entity's own rules (its `check`)
 * hold. Paths begin with `at`. `changed` names the fields of an edit.
 */
export function checkDocument(
  document: Document,
  state: State,
  context: Context,
  at: string,
  changed?: readonly string[],
): Refusal | undefined {
  const broken = refuseBrokenReference(document, state, at, changed);
  if (broken) return broken;
  const ended = refuseEnded(document, state);
  if (ended) return ended;
  const refusal = checkOf[document.type]?.(document, state, context);
  return refusal?.path === undefined ? refusal : { ...refusal, path: `${at}.${refusal.path}` };
}

/** An ended engagement is read-only, but for what is learned and said after the end. */
const allowedAfterEnd: ReadonlySet<EntityType> = new Set([
  'recordLink',
  'feedback',
  'contact',
  'note',
  'gap',
  'retrospective',
  'pulse',
  'improvement',
  'recognition',
  'guidance',
  'report',
  'evaluation',
  'alternative',
]);

/** Refuses to write into an engagement that has ended. */
export function refuseEnded(document: Document, state: State): Refusal | undefined {
  const engagementId = engagementIdOf(document);
  if (engagementId === null || allowedAfterEnd.has(document.type)) return undefined;
  const engagement = state.find('engagement', engagementId);
  return engagement?.status === 'ended'
    ? refuse('ended', `${engagement.name} has ended and is read-only.`, 'engagementId')
    : undefined;
}
