import type { DocumentOf } from '../document';
import { memberName } from './reading/people';
import { firstDayBeyond, type Reading } from './reading/reading';
import { criteriaOf, currentVersion } from './reading/versions';
import { defineRule } from './rule';
import { days } from './threshold';

type Assignment = DocumentOf<'engagement'>['assignments'][number];

/** GR-70: somebody works here, and nothing shows which goal of the client their work serves. */
export const memberNoLineOfSight = defineRule({
  key: 'member.no_line_of_sight',
  number: 70,
  runsIn: ['active'],
  thresholds: { maxDays: days(14) },
  shows: { member: 'text', engagement: 'text' },
  texts: {
    title: 'Team member without a link to the client’s goal',
    shown: { default: '{member} works on {engagement} but is not linked to any of the client’s goals.' },
    next: 'Agree with {member} which client outcome their work serves, also in back-office roles.',
    why: 'Everyone sees the effect of their work on the client.',
  },
  *evaluate(reading, { maxDays }) {
    const owners = reading.once(goalOwners);
    for (const { memberId, since } of unlinkedAssignments(reading.engagement.assignments)) {
      if (reading.age(since) <= maxDays || owners.has(memberId)) continue;
      yield {
        subject: { type: 'member', id: memberId },
        severity: 'info',
        params: { member: memberName(reading, memberId), engagement: reading.engagement.name },
        facts: { since },
        since: firstDayBeyond(since, maxDays),
      };
    }
  },
});

/** The first assignment of each member none of whose assignments names a goal. */
function unlinkedAssignments(assignments: readonly Assignment[]): Assignment[] {
  const byMember = new Map<string, Assignment>();
  for (const assignment of assignments) {
    const other = byMember.get(assignment.memberId);
    if (!other || assignment.since < other.since) byMember.set(assignment.memberId, assignment);
  }
  for (const { memberId, criterionIds, cpiIds } of assignments) {
    if (criterionIds.length > 0 || cpiIds.length > 0) byMember.delete(memberId);
  }
  return [...byMember.values()];
}

/** Ids of the members who own a criterion of the version that counts, or a CPI of this engagement. */
function goalOwners(reading: Reading): ReadonlySet<string> {
  const owners = new Set<string>();
  for (const { owner } of criteriaOf(reading, currentVersion(reading))) {
    if (owner && 'memberId' in owner) owners.add(owner.memberId);
  }
  for (const id of reading.engagement.cpiIds) {
    const ownerId = reading.inWorkspace.state.find('cpi', id)?.ownerId;
    if (ownerId !== undefined) owners.add(ownerId);
  }
  return owners;
}
