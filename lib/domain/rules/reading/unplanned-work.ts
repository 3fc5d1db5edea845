import { type Exact, exact, zero } from '../../values/exact';
import { approvedChangesFor, type ClientRequest } from './change-requests';
import type { Reading } from './reading';
import type { Agreement } from './versions';

/** Work that was not in the first agreement: `hours` is undefined where nobody has said how much it was. */
export type Addition = { id: string; on: string; hours: string | undefined };

export type UnplannedWork = {
  /** Done without a change to the agreement: goodwill, and what was begun without approval. */
  absorbed: readonly Addition[];
  /** Approved change requests. */
  changes: readonly Addition[];
};

/** The agreement that came into force first; undefined when none ever did. */
export function firstAgreement(reading: Reading): Agreement | undefined {
  const agreed = reading.all('agreement').filter(({ status }) => status === 'in_force' || status === 'superseded');
  return agreed.sort((a, b) => compareStarts(a, b))[0];
}

/** By the day in force, those without one last; then by version. */
function compareStarts(a: Agreement, b: Agreement): number {
  if (a.inForceOn === b.inForceOn) return a.version - b.version;
  if (a.inForceOn === undefined || b.inForceOn === undefined) return a.inForceOn === undefined ? 1 : -1;
  return a.inForceOn < b.inForceOn ? -1 : 1;
}

/** What came on top from the day `from` up to today. */
export function unplannedWork(reading: Reading, from: string): UnplannedWork {
  const isCounted = ({ on }: Addition) => on >= from && on <= reading.today;
  const absorbed = reading.all('request').flatMap((request) => {
    const on = absorbedOn(reading, request);
    return on === undefined ? [] : [{ id: request.id, on, hours: request.effortHours }];
  });
  const changes = reading.all('changeRequest').flatMap(({ id, status, decidedOn, effortHours }) => {
    return status === 'approved' && decidedOn !== undefined ? [{ id, on: decidedOn, hours: effortHours }] : [];
  });
  return { absorbed: absorbed.filter(isCounted), changes: changes.filter(isCounted) };
}

/** The day on which a request became work nobody pays for; undefined when it did not. */
function absorbedOn(reading: Reading, request: ClientRequest): string | undefined {
  const { decision, verdict, decidedOn, workStartedOn, receivedOn } = request;
  if (decision === 'goodwill') return decidedOn ?? workStartedOn ?? receivedOn;
  if (verdict !== 'not_covered' || !reading.hasCome(workStartedOn)) return undefined;
  return approvedChangesFor(reading, request).length === 0 ? workStartedOn : undefined;
}

/** Hours of some additions; one whose effort is missing counts nothing. */
export function hoursOf(additions: readonly Addition[]): Exact {
  return additions.reduce((sum, { hours }) => (hours === undefined ? sum : sum.add(exact(hours))), zero);
}

/** Whether at least half of the efforts are known: else the additions are only counted. */
export function isMeasured(additions: readonly Addition[]): boolean {
  return additions.filter(({ hours }) => hours === undefined).length * 2 <= additions.length;
}
