import { type CommandRequest, createRequest } from '../command-request';
import { oppositionsOf, type ValuedExpectation } from '../rules/reading/opposed-expectations';
import { stakeholderName } from '../rules/reading/people';
import type { Reading } from '../rules/reading/reading';
import { numbersThatHold } from '../rules/rule';
import { disagreementThresholds } from '../rules/stakeholder-disagreement';

/** One person's side of a difference. */
export type Side = { stakeholderId: string; name: string | null; expectation: ValuedExpectation };

/** Two people who expect different values of one thing, side by side: what was said first, and what later. */
export type Difference = { metric: string; unit: string; earlier: Side; later: Side };

/** The differences that nobody has opened or settled yet: the very pairs that the gap rule finds, from the first day. */
export function differencesOf(reading: Reading): Difference[] {
  const { spread } = numbersThatHold(reading, 'stakeholder.disagreement', disagreementThresholds);
  return oppositionsOf(reading, spread).map(({ later, earlier }) => ({
    metric: later.metric,
    unit: later.unit,
    earlier: sideOf(reading, earlier),
    later: sideOf(reading, later),
  }));
}

const sideOf = (reading: Reading, expectation: ValuedExpectation): Side => ({
  stakeholderId: expectation.stakeholderId,
  name: stakeholderName(reading, expectation.stakeholderId),
  expectation,
});

/** The command that opens a difference as a disagreement. It names the metric, so that the pair is found no more. */
export function openDifference(
  { metric, unit, earlier, later }: Difference,
  engagementId: string,
  { id, today }: { id: string; today: string },
): CommandRequest {
  return createRequest({
    type: 'disagreement',
    id,
    engagementId,
    stakeholderIds: [earlier.stakeholderId, later.stakeholderId],
    about: `${metric} (${unit}): ${earlier.expectation.value} / ${later.expectation.value}`,
    openedOn: today,
    // What one of them expects may be for the leads alone; then so is the pair.
    ...(earlier.expectation.leadsOnly || later.expectation.leadsOnly ? { leadsOnly: true } : {}),
  });
}
