import type { DocumentOf } from '../document';
import type { HistoryEntry } from './history-entries';

/** What happened to a version, a sign-off or a change, where it has a name of its own. */
export type HistoryEvent =
  | `version.${'proposed' | 'withdrawn' | 'in_force' | 'superseded'}`
  | `sign_off.${'asked' | 'opened' | 'approved' | 'recorded' | 'declined' | 'changes_requested' | 'voided' | 'replaced'}`
  | `change.${'submitted' | 'in_review' | 'approved' | 'declined' | 'withdrawn'}`;

/** The name of what an entry tells; null where the making or editing of a document is all there is to say. */
export function historyEvent({ act, fields, document }: HistoryEntry): HistoryEvent | null {
  switch (document.type) {
    case 'agreement':
      return act === 'edited' ? versionEvent(document, fields) : null;
    case 'signOff':
      return act === 'edited' ? signOffEvent(document, fields) : madeSignOff(document);
    case 'changeRequest':
      return act === 'edited' ? changeEvent(document, fields) : null;
    default:
      return null;
  }
}

// An entry knows which fields were set, not what they were: the day that an act sets tells it from the others.

function versionEvent({ status, proposedOn }: DocumentOf<'agreement'>, fields: readonly string[]): HistoryEvent | null {
  if (fields.includes('inForceOn')) return 'version.in_force';
  if (fields.includes('proposedOn')) return proposedOn === undefined ? 'version.withdrawn' : 'version.proposed';
  return fields.includes('status') && status === 'superseded' ? 'version.superseded' : null;
}

function madeSignOff({ via, edits }: DocumentOf<'signOff'>): HistoryEvent {
  // One that was recorded in one go was never asked for.
  return via === 'recorded' && edits?.['state'] === undefined ? 'sign_off.recorded' : 'sign_off.asked';
}

function signOffEvent(signOff: DocumentOf<'signOff'>, fields: readonly string[]): HistoryEvent | null {
  if (fields.includes('voidedOn')) return signOff.replacedById === undefined ? 'sign_off.voided' : 'sign_off.replaced';
  if (fields.includes('openedAt')) return 'sign_off.opened';
  if (!fields.includes('at')) return null;
  if (signOff.state === 'approved') return signOff.via === 'recorded' ? 'sign_off.recorded' : 'sign_off.approved';
  return signOff.state === 'declined' || signOff.state === 'changes_requested' ? `sign_off.${signOff.state}` : null;
}

function changeEvent({ status }: DocumentOf<'changeRequest'>, fields: readonly string[]): HistoryEvent | null {
  if (fields.includes('decidedOn')) {
    return status === 'approved' || status === 'declined' || status === 'withdrawn' ? `change.${status}` : null;
  }
  if (fields.includes('submittedOn')) return 'change.submitted';
  return fields.includes('status') && status !== 'draft' && status !== 'submitted' ? 'change.in_review' : null;
}
