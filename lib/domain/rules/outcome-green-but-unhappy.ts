import { decimalText, type Exact, meanOf } from '../values/exact';
import { stakeholdersOf } from './reading/people';
import { type AnsweredPulse, answeredPulsesOf, score100 } from './reading/pulses';
import type { Reading } from './reading/reading';
import { criteriaOf, versionInForce } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';
import { days, score } from './threshold';

/** The rules that say of a number that it is not fine. */
const rulesOfNumbers: readonly string[] = ['forecast.miss', 'criterion.past_due_unmet'];

/** GR-62: every number is fine, and the client is not. */
export const outcomeGreenButUnhappy = defineRule({
  key: 'outcome.green_but_unhappy',
  number: 62,
  core: true,
  pass: 2,
  runsIn: ['active'],
  thresholds: { windowDays: days(45), low: score(50) },
  shows: { n: 'count', score: 'decimal' },
  texts: {
    title: 'Numbers fine, client unhappy',
    shown: {
      default: 'All {n, plural, one {# criterion is} other {# criteria are}} on track, yet the mood is {score} of 100.',
    },
    next: 'Ask what is missing. The reason they hired us may not be in the agreement.',
    why: 'Hard metrics do not show the whole of success.',
  },
  *evaluate(reading, { windowDays, low }) {
    const hard = criteriaOf(reading, versionInForce(reading)).filter(({ kind }) => kind === 'hard');
    if (hard.length === 0 || hasTroubleWith(reading, new Set(hard.map(({ id }) => id)))) return;
    const moods = moodsOf(reading, windowDays);
    const needed = stakeholdersOf(reading).length === 1 ? 1 : 2;
    const newest = moods.at(-1);
    if (!newest || moods.length < needed) {
      yield unchecked(reading.engagement, 'too_few_answers');
      return;
    }
    const mood = meanOf(moods.map(({ mean }) => mean));
    if (mood.gt(low)) return;
    yield {
      subject: subjectOf(reading.engagement),
      severity: 'critical',
      params: { n: hard.length, score: decimalText(mood) },
      facts: { pulseIds: moods.map(({ pulse }) => pulse.id) },
      since: newest.pulse.answeredOn,
    };
  },
});

function hasTroubleWith(reading: Reading, criterionIds: ReadonlySet<string>): boolean {
  return reading.findings.some(
    ({ finding: { rule, subject } }) => rulesOfNumbers.includes(rule) && criterionIds.has(subject.id),
  );
}

type Mood = { pulse: AnsweredPulse; mean: Exact };

/** What the newest answer of each person within the window says, the newest last. */
function moodsOf(reading: Reading, windowDays: number): Mood[] {
  const byPerson = new Map<string, Mood>();
  for (const pulse of answeredPulsesOf(reading)) {
    const scores = pulse.answers.map(score100).filter((value) => value !== undefined);
    if (scores.length === 0 || !reading.isWithin(pulse.answeredOn, windowDays)) continue;
    // Taken out first, so that the map stays in the order of the newest answers.
    byPerson.delete(pulse.stakeholderId);
    byPerson.set(pulse.stakeholderId, { pulse, mean: meanOf(scores) });
  }
  return [...byPerson.values()];
}
