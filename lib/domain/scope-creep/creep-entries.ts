import { approvedChangesFor, type ChangeRequest, type ClientRequest } from '../rules/reading/change-requests';
import type { Reading } from '../rules/reading/reading';
import type { Addition } from '../rules/reading/unplanned-work';
import { goodwillDay, goodwillGiver } from './goodwill';

/** One thing that came on top: added with approval, given as goodwill, or begun without either. */
export type CreepEntry = {
  kind: 'addition' | 'goodwill' | 'unapproved';
  ref: { type: 'request' | 'changeRequest'; id: string };
  text: string;
  on: string;
  /** Decimal string; null where nobody has said. */
  hours: string | null;
  /** Stakeholder who asked. */
  askedById: string | null;
  /** Member who said yes. */
  decidedById: string | null;
  /** What was given first and charged later, and why a decision was made anew. */
  notes: { charged: ChargedGoodwill[]; reason: string | null };
};

/** Something that was given for free on one day, and moved into a change on another. */
export type ChargedGoodwill = { text: string; givenOn: string; movedOn: string };

/** The entry of a request that became work nobody pays for; undefined once it is charged: then the change has it. */
export function absorbedEntry(reading: Reading, { id, on, hours }: Addition): CreepEntry | undefined {
  const request = reading.find('request', id);
  if (!request || approvedChangesFor(reading, request).length > 0) return undefined;
  const isGoodwill = request.decision === 'goodwill';
  return {
    kind: isGoodwill ? 'goodwill' : 'unapproved',
    ref: { type: 'request', id },
    text: request.text,
    on,
    hours: hours ?? null,
    askedById: request.stakeholderId ?? null,
    decidedById: isGoodwill ? (goodwillGiver(request) ?? null) : null,
    notes: { charged: [], reason: request.decisionReason ?? null },
  };
}

/** The entry of an approved change, with the goodwill that moved into it. */
export function additionEntry(reading: Reading, { id, on, hours }: Addition): CreepEntry | undefined {
  const change = reading.find('changeRequest', id);
  if (!change) return undefined;
  const origins = requestsOf(reading, change);
  const asker = change.requestedBy ?? origins.find(({ stakeholderId }) => stakeholderId !== undefined)?.stakeholderId;
  return {
    kind: 'addition',
    ref: { type: 'changeRequest', id },
    text: change.title,
    on,
    hours: hours ?? null,
    askedById: asker ?? null,
    decidedById: change.edits?.['status']?.by ?? change.updatedBy ?? null,
    notes: {
      charged: origins.flatMap((request) => chargedGoodwill(request, on) ?? []),
      reason: origins.find(({ decisionReason }) => decisionReason)?.decisionReason ?? null,
    },
  };
}

/** It moved on the day on which it was decided anew, else with the change's own approval. */
function chargedGoodwill(request: ClientRequest, approvedOn: string): ChargedGoodwill | undefined {
  const { text, goodwillOn, decidedOn } = request;
  if (goodwillOn !== undefined) return { text, givenOn: goodwillOn, movedOn: decidedOn ?? approvedOn };
  const givenOn = goodwillDay(request);
  return givenOn === undefined ? undefined : { text, givenOn, movedOn: approvedOn };
}

function requestsOf(reading: Reading, change: ChangeRequest): ClientRequest[] {
  return reading
    .all('request')
    .filter(({ id, changeRequestId }) => changeRequestId === change.id || change.requestIds.includes(id));
}
