import type { DocumentOf } from '../../document';
import { type Exact, exact, sumOf, zero } from '../../values/exact';
import type { Reading } from './reading';
import { type Agreement, isWork, itemsOf } from './versions';
import type { WorkspaceReading } from './workspace-reading';

/** Hours planned in this month and later ones, by month, the earliest first: agreed work, and approved changes to it. */
export function plannedHoursByMonth(reading: Reading, version: Agreement): [month: string, hours: Exact][] {
  const work = [...itemsOf(reading, version).filter(isWork), ...approvedBeside(reading, version)];
  const thisMonth = reading.today.slice(0, 7);
  const byMonth = new Map<string, Exact>();
  for (const { month, hours } of work.flatMap(({ plannedHours }) => plannedHours)) {
    if (month >= thisMonth) byMonth.set(month, (byMonth.get(month) ?? zero).add(exact(hours)));
  }
  return [...byMonth].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Approved changes that are not part of an agreement up to this version yet. */
function approvedBeside(reading: Reading, { version }: Agreement): readonly DocumentOf<'changeRequest'>[] {
  const agreements = reading.all('agreement').filter((agreement) => agreement.version <= version);
  const takenUp = new Set(agreements.map(({ changeRequestId }) => changeRequestId));
  return reading.all('changeRequest').filter(({ id, status }) => status === 'approved' && !takenUp.has(id));
}

/** Whether the hours of a month are known: of everybody assigned, and of somebody at all. */
export function knowsCapacity(reading: Reading, month: string): boolean {
  const capacities = reading.inWorkspace.once(capacityByMonth).get(month);
  return capacities !== undefined && assignedBefore(reading, month).every((memberId) => capacities.has(memberId));
}

/** The hours of a month that the members assigned before its end have. */
export function availableHours(reading: Reading, month: string): Exact {
  const capacities = reading.inWorkspace.once(capacityByMonth).get(month);
  return sumOf(assignedBefore(reading, month).map((memberId) => capacities?.get(memberId) ?? zero));
}

/** Ids of the members whose assignment begins before the month ends, each once. */
function assignedBefore(reading: Reading, month: string): string[] {
  const begun = reading.engagement.assignments.filter(({ since }) => since.slice(0, 7) <= month);
  return [...new Set(begun.map(({ memberId }) => memberId))];
}

/** The hours of each member, by month. */
function capacityByMonth({ state, workspace }: WorkspaceReading): ReadonlyMap<string, ReadonlyMap<string, Exact>> {
  const members = new Set(workspace.members.map(({ id }) => id));
  const byMonth = new Map<string, Map<string, Exact>>();
  for (const { memberId, month, availableHours } of state.list('capacity')) {
    if (!members.has(memberId)) continue;
    const ofMonth = byMonth.get(month) ?? new Map<string, Exact>();
    byMonth.set(month, ofMonth.set(memberId, exact(availableHours)));
  }
  return byMonth;
}
