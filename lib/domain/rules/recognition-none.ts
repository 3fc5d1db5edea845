import { lineageOf } from './reading/lineage';
import { stakeholderName } from './reading/people';
import { firstDayBeyond, type Reading } from './reading/reading';
import { criteriaOf, currentVersion } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';
import { days } from './threshold';

/** GR-71: something went well, and nobody has been thanked. */
export const recognitionNone = defineRule({
  key: 'recognition.none',
  number: 71,
  runsIn: ['active', 'ended'],
  thresholds: { maxDays: days(7) },
  shows: { criterion: 'text', name: 'text', on: 'day' },
  texts: {
    title: 'Success without thanks',
    shown: {
      default: '{criterion} was reached on {on}. Nobody has been thanked.',
      feedback: '{name} was pleased on {on}. Nobody has been thanked.',
    },
    next: 'Thank the people who did it, and say which client outcome it served.',
    why: 'Contributions are recognised, informally and formally.',
  },
  *evaluate(reading, { maxDays }) {
    for (const criterion of criteriaOf(reading, currentVersion(reading))) {
      const { result, resultOn: on } = criterion;
      if (result !== 'met' || isThankedFor(reading, 'criterion', lineageOf(reading, criterion))) continue;
      if (on === undefined) {
        yield unchecked(criterion, 'no_result_date');
        continue;
      }
      if (reading.age(on) <= maxDays) continue;
      const params = { criterion: criterion.statement, on };
      yield {
        subject: subjectOf(criterion),
        severity: 'info',
        params,
        facts: { on },
        since: firstDayBeyond(on, maxDays),
      };
    }
    for (const feedback of reading.all('feedback')) {
      const on = feedback.receivedOn;
      if (feedback.sentiment !== 'positive' || reading.age(on) <= maxDays) continue;
      if (isThankedFor(reading, 'feedback', new Set([feedback.id]))) continue;
      const params = { name: stakeholderName(reading, feedback.stakeholderId), on, variant: 'feedback' };
      yield {
        subject: subjectOf(feedback),
        severity: 'info',
        params,
        facts: { on },
        since: firstDayBeyond(on, maxDays),
      };
    }
  },
});

/** Whether a recognition is about one of these. */
function isThankedFor(reading: Reading, type: string, ids: ReadonlySet<string>): boolean {
  return reading.all('recognition').some(({ about }) => about?.type === type && ids.has(about.id));
}
