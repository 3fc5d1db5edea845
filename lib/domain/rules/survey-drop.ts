import { decimalText, type Exact, exact, meanOf } from '../values/exact';
import { nameKey, normalForm } from '../values/normal-form';
import { originOf } from './reading/lineage';
import { stakeholderName } from './reading/people';
import { type Answer, type AnsweredPulse, answeredPulsesOf, score100 } from './reading/pulses';
import type { Reading } from './reading/reading';
import { defineRule } from './rule';
import { score } from './threshold';

/** GR-59: somebody is less satisfied than before. */
export const surveyDrop = defineRule({
  key: 'survey.drop',
  number: 59,
  core: true,
  runsIn: ['active', 'ended'],
  thresholds: { warn: score(15), critical: score(30) },
  shows: { name: 'text', newest: 'decimal', previous: 'decimals', question: 'text' },
  texts: {
    title: 'Satisfaction dropped',
    shown: { default: '{name}: {newest} after {previous} on “{question}”.' },
    next: 'Ask {name} what changed within two working days.',
    why: 'Satisfaction is asked regularly and read.',
  },
  *evaluate(reading, { warn, critical }) {
    for (const [stakeholderId, series] of reading.once(seriesByPerson)) {
      const worst = largestDrop([...series.values()]);
      if (!worst || worst.drop.lt(warn)) continue;
      const { newest, previous, drop } = worst;
      yield {
        subject: { type: 'stakeholder', id: stakeholderId },
        severity: drop.gte(critical) ? 'critical' : 'warning',
        params: {
          name: stakeholderName(reading, stakeholderId),
          newest: scoreText(newest),
          previous: previous.map(scoreText),
          question: newest.answer.question,
        },
        facts: { id: newest.pulse.id, question: newest.answer.question },
        since: newest.pulse.answeredOn,
      };
    }
  },
});

type Given = { pulse: AnsweredPulse; answer: Answer; score100: Exact };
type Drop = { newest: Given; previous: Given[]; drop: Exact };

const scoreText = ({ answer }: Given) => decimalText(exact(answer.score));

/** What each person answered to each question, the newest last. */
function seriesByPerson(reading: Reading): ReadonlyMap<string, ReadonlyMap<string, Given[]>> {
  const people = new Map<string, Map<string, Given[]>>();
  for (const pulse of answeredPulsesOf(reading)) {
    const series = people.get(pulse.stakeholderId) ?? new Map<string, Given[]>();
    people.set(pulse.stakeholderId, series);
    for (const answer of pulse.answers) {
      const placed = score100(answer);
      if (placed === undefined) continue;
      const key = questionKey(reading, answer);
      series.set(key, [...(series.get(key) ?? []), { pulse, answer, score100: placed }]);
    }
  }
  return people;
}

/** What makes two questions one: the criterion they ask about, also that of an earlier version, else their text. */
function questionKey(reading: Reading, { criterionId, question }: Answer): string {
  if (criterionId === undefined) return `text ${nameKey(question)}`;
  const criterion = reading.find('criterion', criterionId);
  return `criterion ${criterion ? originOf(reading, criterion) : criterionId}`;
}

/** How far the newest answer lies below the mean of up to three before it, where it fell most. */
function largestDrop(series: readonly Given[][]): Drop | undefined {
  let largest: Drop | undefined;
  for (const given of series) {
    const newest = given.at(-1);
    const previous = given.slice(-4, -1);
    if (!newest || previous.length < 2) continue;
    const drop = meanOf(previous.map((before) => before.score100)).sub(newest.score100);
    if (!largest || isLarger({ newest, previous, drop }, largest)) largest = { newest, previous, drop };
  }
  return largest;
}

function isLarger(a: Drop, b: Drop): boolean {
  const order = a.drop.compare(b.drop);
  return order === 0 ? textOf(a) < textOf(b) : order > 0;
}

const textOf = ({ newest }: Drop) => normalForm(newest.answer.question);
