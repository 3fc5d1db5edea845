import { decimalText, type Exact, exact } from '../values/exact';
import { isEmpty, normalForm } from '../values/normal-form';
import { stakeholderName } from './reading/people';
import { type Answer, type AnsweredPulse, answeredPulsesOf, score100 } from './reading/pulses';
import type { Reading } from './reading/reading';
import { defineRule, subjectOf } from './rule';
import { days, score } from './threshold';

/** GR-60: somebody gave a low score, and nothing followed. */
export const surveyLowNoAction = defineRule({
  key: 'survey.low_no_action',
  number: 60,
  core: true,
  runsIn: ['active', 'ended'],
  thresholds: { low: score(40), maxBdays: days(3), criticalBdays: days(7) },
  shows: { name: 'text', score: 'decimal', answeredOn: 'day' },
  texts: {
    title: 'Low score without a measure',
    shown: { default: '{name} answered {score} on {answeredOn}; nothing has been done yet.' },
    next: 'Log one measure with an owner and a date, and tell {name}.',
    why: 'A result leads to a measure.',
  },
  *evaluate(reading, { low, maxBdays, criticalBdays }) {
    const handled = reading.once(handledPulses);
    for (const pulse of answeredPulsesOf(reading)) {
      const bdays = reading.workingAge(pulse.answeredOn);
      const lowest = lowestAnswer(pulse);
      if (!lowest || lowest.score100.gt(low) || bdays <= maxBdays || handled.has(pulse.id)) continue;
      const given = decimalText(exact(lowest.answer.score));
      yield {
        subject: subjectOf(pulse),
        severity: bdays > criticalBdays ? 'critical' : 'warning',
        params: { name: stakeholderName(reading, pulse.stakeholderId), score: given, answeredOn: pulse.answeredOn },
        facts: { question: lowest.answer.question, score: given },
        since: reading.inWorkspace.calendar.dayAfter(pulse.answeredOn, maxBdays + 1),
      };
    }
  },
});

type Placed = { answer: Answer; score100: Exact };

/** The lowest answer on its scale; of equal ones the first by its question. */
function lowestAnswer(pulse: AnsweredPulse): Placed | undefined {
  let lowest: Placed | undefined;
  for (const answer of pulse.answers) {
    const placed = score100(answer);
    if (placed && (!lowest || isLower({ answer, score100: placed }, lowest))) lowest = { answer, score100: placed };
  }
  return lowest;
}

function isLower(a: Placed, b: Placed): boolean {
  const order = a.score100.compare(b.score100);
  return order === 0 ? normalForm(a.answer.question) < normalForm(b.answer.question) : order < 0;
}

/** Ids of the pulses that an improvement came from, or that answered feedback is about. */
function handledPulses(reading: Reading): ReadonlySet<string> {
  const improvements = reading.all('improvement').filter(({ droppedReason }) => isEmpty(droppedReason));
  const answered = reading.all('feedback').filter(({ answeredOn }) => reading.hasCome(answeredOn));
  const refs = [...improvements.map(({ origin }) => origin), ...answered.map(({ about }) => about)];
  return new Set(refs.flatMap((ref) => (ref?.type === 'pulse' ? [ref.id] : [])));
}
