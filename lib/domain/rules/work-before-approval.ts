import { approvedChangesFor, type ClientRequest } from './reading/change-requests';
import type { Reading } from './reading/reading';
import { defineRule, subjectOf, unchecked } from './rule';

/** GR-35: work on something extra began before anybody approved it. */
export const workBeforeApproval = defineRule({
  key: 'work.before_approval',
  number: 35,
  core: true,
  runsIn: ['active'],
  thresholds: {},
  shows: { request: 'text', workStartedOn: 'day' },
  texts: {
    title: 'Work begun before approval',
    shown: { default: 'Work on “{request}” began on {workStartedOn}, without an approved change.' },
    next: 'Stop and get the decision, or record it as goodwill with hours and a name.',
    why: 'Extra work is decided before it starts.',
  },
  *evaluate(reading) {
    for (const request of reading.all('request')) {
      const { workStartedOn } = request;
      if (request.verdict !== 'not_covered' || !reading.hasCome(workStartedOn)) continue;
      const decisions = decisionDays(reading, request);
      if (decisions.some((day) => day !== undefined && day <= workStartedOn)) continue;
      if (decisions.includes(undefined)) {
        yield unchecked(request, 'no_decision_date');
        continue;
      }
      yield {
        subject: subjectOf(request),
        severity: 'critical',
        params: { request: request.text, workStartedOn },
        facts: { workStartedOn },
        since: workStartedOn,
      };
    }
  },
});

/** The days of what allows the work, approved changes and goodwill; undefined where no day was recorded. */
function decisionDays(reading: Reading, request: ClientRequest): (string | undefined)[] {
  const approvals = approvedChangesFor(reading, request).map(({ decidedOn }) => decidedOn);
  return request.decision === 'goodwill' ? [...approvals, request.decidedOn] : approvals;
}
