import type { Document, DocumentOf } from '../document';
import { entities } from '../entities/registry.generated';
import { type Refusal, refuse } from '../refusal';
import type { State } from '../state';
import { isSameValue } from '../values/same-value';

/** The agreement a document is a part of, if it is one or a part of one. */
export function agreementOf(document: Document, state: State): DocumentOf<'agreement'> | undefined {
  if (document.type === 'agreement') return document;
  if (document.type === 'scopeItem' || document.type === 'criterion' || document.type === 'milestone') {
    return state.find('agreement', document.agreementId);
  }
  return undefined;
}

/** An agreement that is proposed, in force or superseded never changes: people signed, or are about to sign, just that. */
export function refuseLocked(agreement: DocumentOf<'agreement'>, path: string): Refusal | undefined {
  switch (agreement.status) {
    case 'draft':
      return undefined;
    case 'proposed':
      return refuse('in_force', `Version ${agreement.version} is proposed: withdraw it before changing it.`, path);
    case 'in_force':
      return refuse('in_force', `Version ${agreement.version} is in force: raise a change request.`, path);
    case 'superseded':
      return refuse('in_force', `Version ${agreement.version} was superseded and is kept as it was.`, path);
  }
}

/**
 * Refuses a change to a signed term. What was not signed (owners, clarifications, use of an allowance, days of
 * completion) may still change.
 */
export function refuseSignedTerm(before: Document, after: Document, state: State, at: string): Refusal | undefined {
  const agreement = agreementOf(before, state);
  if (!agreement) return undefined;
  for (const path of entities[before.type].signedFields) {
    if (!isSameValue(valueAt(before, path), valueAt(after, path))) {
      const refusal = refuseLocked(agreement, `${at}.${path}`);
      if (refusal) return refusal;
    }
  }
  return undefined;
}

function valueAt(document: unknown, path: string): unknown {
  let value: unknown = document;
  for (const key of path.split('.')) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  return value;
}
