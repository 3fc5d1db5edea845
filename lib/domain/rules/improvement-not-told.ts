import { heldCheckInsOf } from './reading/check-ins';
import { firstDayBeyond, type Reading } from './reading/reading';
import { sentReportsOf } from './reading/reports';
import { defineRule, subjectOf } from './rule';
import { days } from './threshold';

/** What the client says to us: an improvement that comes from it is an answer they wait for. */
const clientVoices: readonly string[] = ['feedback', 'pulse', 'evaluation'];

/** GR-63: we did something better because the client asked, and did not tell them. */
export const improvementNotTold = defineRule({
  key: 'improvement.not_told',
  number: 63,
  runsIn: ['active', 'ended'],
  thresholds: { maxDays: days(7) },
  shows: { action: 'text' },
  texts: {
    title: 'Improvement not told',
    shown: { default: '“{action}” is done; the client does not know.' },
    next: 'Mention it in the next report: “You said … we did …”.',
    why: 'Let the client see the improvement.',
  },
  *evaluate(reading, { maxDays }) {
    const told = reading.once(toldImprovements);
    for (const improvement of reading.all('improvement')) {
      const { id, origin, doneOn, toldIn } = improvement;
      if (!origin || !clientVoices.includes(origin.type) || doneOn === undefined) continue;
      if (reading.age(doneOn) <= maxDays || toldIn !== undefined || told.has(id)) continue;
      yield {
        subject: subjectOf(improvement),
        severity: 'info',
        params: { action: improvement.text },
        facts: { doneOn },
        since: firstDayBeyond(doneOn, maxDays),
      };
    }
  },
});

/** Ids of the improvements that a check-in or a sent report names. */
function toldImprovements(reading: Reading): ReadonlySet<string> {
  const refs = [...heldCheckInsOf(reading), ...sentReportsOf(reading)].flatMap((told) => told.refs);
  return new Set(refs.filter(({ type }) => type === 'improvement').map(({ id }) => id));
}
