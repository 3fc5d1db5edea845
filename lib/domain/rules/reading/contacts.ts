import { wasHeld } from './check-ins';
import { laterDay, latestDay } from './days';
import { engagementsOfClient } from './engagements';
import type { Reading } from './reading';
import type { WorkspaceReading } from './workspace-reading';

/** The day of the newest contact in this engagement, in either direction; undefined when there was none. */
export function newestContactOf(reading: Reading): string | undefined {
  return newestContactIn(reading.inWorkspace, reading.engagement.id);
}

/** The day of the newest contact in any engagement of the client. */
export function newestContactWithClient(reading: Reading): string | undefined {
  return latestDay(engagementsOfClient(reading).map(({ id }) => newestContactIn(reading.inWorkspace, id)));
}

/** Engagements of one client ask each other's contacts: each is read once. */
const knownNewest = (_reading: WorkspaceReading) => new Map<string, string | undefined>();

function newestContactIn(inWorkspace: WorkspaceReading, engagementId: string): string | undefined {
  const known = inWorkspace.once(knownNewest);
  if (!known.has(engagementId)) known.set(engagementId, latestPast(inWorkspace, engagementId));
  return known.get(engagementId);
}

function latestPast({ state, today }: WorkspaceReading, engagementId: string): string | undefined {
  let newest: string | undefined;
  const note = (day: string | undefined) => {
    if (day !== undefined && day <= today) newest = laterDay(newest, day);
  };
  for (const { receivedOn, answeredOn } of state.list('feedback', engagementId)) {
    note(receivedOn);
    note(answeredOn);
  }
  for (const { receivedOn } of state.list('request', engagementId)) note(receivedOn);
  for (const checkIn of state.list('checkIn', engagementId)) if (wasHeld(checkIn)) note(checkIn.on);
  for (const { status, on } of state.list('report', engagementId)) if (status === 'sent') note(on);
  for (const { on } of state.list('contact', engagementId)) note(on);
  return newest;
}
