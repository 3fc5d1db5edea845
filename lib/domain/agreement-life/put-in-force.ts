import type { Change } from '../change';
import { editDocument } from '../documents/edit-document';
import { isRefusal, type Refusal } from '../refusal';
import type { Context, State } from '../state';
import { dayOfInstant } from '../values/day';
import type { Agreement } from './find-agreement';
import { type SignOff, standingSignOffs } from './signers';
import { hasLeft } from './who-must-sign';

/** The changes that put a version in force from `inForceOn` on, and supersede the one before. */
export function putInForce(
  agreement: Agreement,
  fields: { inForceOn: string; proposedOn?: string; digest?: string; signedTerms?: string },
  state: State,
  context: Context,
): Change[] | Refusal {
  const changes: Change[] = [];
  const edits: [Agreement, Record<string, unknown>][] = [[agreement, { ...fields, status: 'in_force' }]];
  for (const before of state.list('agreement', agreement.engagementId)) {
    if (before.status === 'in_force' && before.id !== agreement.id) edits.push([before, { status: 'superseded' }]);
  }
  for (const [document, set] of edits) {
    const change = editDocument(document, set, context, 'args');
    if (isRefusal(change)) return change;
    changes.push(change);
  }
  return changes;
}

/**
 * The changes of sign-offs, and what follows from them: when everyone who was asked and everyone who must has approved,
 * the proposed version comes into force, on the day of the last signature.
 */
export function settle(
  agreement: Agreement,
  changes: readonly Change[],
  state: State,
  context: Context,
): readonly Change[] | Refusal {
  const signOffs = standingAfter(agreement, changes, state);
  if (!isSignedByAll(agreement, signOffs, state, context)) return changes;
  const inForce = putInForce(agreement, { inForceOn: lastDay(signOffs, state, context) }, state, context);
  return isRefusal(inForce) ? inForce : [...changes, ...inForce];
}

function standingAfter(agreement: Agreement, changes: readonly Change[], state: State): SignOff[] {
  const changed = new Map(changes.map(({ id, document }) => [id, document]));
  const kept = standingSignOffs(agreement, state).filter(({ id }) => !changed.has(id));
  const after = [...changed.values()].filter((document) => document?.type === 'signOff');
  return [...kept, ...after.filter(({ voidedOn }) => voidedOn === undefined)];
}

function isSignedByAll(agreement: Agreement, signOffs: readonly SignOff[], state: State, { today }: Context): boolean {
  if (signOffs.length === 0 || signOffs.some((signOff) => signOff.state !== 'approved')) return false;
  const clientId = state.find('engagement', agreement.engagementId)?.clientId;
  const signed = new Set(signOffs.map(({ stakeholderId }) => stakeholderId));
  return state
    .list('stakeholder')
    .filter((person) => person.clientId === clientId && person.signoffRequired && !hasLeft(person, today))
    .every(({ id }) => signed.has(id));
}

function lastDay(signOffs: readonly SignOff[], state: State, { today }: Context): string {
  const timeZone = state.workspace()?.timeZone ?? 'UTC';
  const days = signOffs.flatMap(({ at }) => (at === undefined ? [] : [dayOfInstant(at, timeZone)]));
  return days.reduce((last, day) => (day > last ? day : last), days[0] ?? today);
}
