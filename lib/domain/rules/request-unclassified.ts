import { defineRule, subjectOf } from './rule';
import { days } from './threshold';

/** GR-34: nobody has said whether a request is covered. */
export const requestUnclassified = defineRule({
  key: 'request.unclassified',
  number: 34,
  core: true,
  runsIn: ['active'],
  thresholds: { maxBdays: days(3) },
  shows: { request: 'text', bdays: 'count' },
  texts: {
    title: 'Request without a verdict',
    shown: {
      default:
        'Nobody has said yet whether “{request}” is covered ({bdays, plural, one {# working day} other {# working days}}).',
    },
    next: 'Mark it covered, not covered or unclear. If unclear, ask the client one question.',
    why: 'Every request is sorted quickly.',
  },
  *evaluate(reading, { maxBdays }) {
    for (const request of reading.all('request')) {
      const bdays = reading.workingAge(request.receivedOn);
      if (request.verdict !== undefined || bdays <= maxBdays) continue;
      yield {
        subject: subjectOf(request),
        severity: 'warning',
        params: { request: request.text, bdays },
        facts: { text: request.text, receivedOn: request.receivedOn },
        since: reading.inWorkspace.calendar.dayAfter(request.receivedOn, maxBdays + 1),
      };
    }
  },
});
