import { heldCheckInsOf } from './reading/check-ins';
import { byDayThenId } from './reading/days';
import type { Reading } from './reading/reading';
import { sentReportsOf } from './reading/reports';
import { defineRule, subjectOf } from './rule';
import { count } from './threshold';

/** A talk or a report, and what it went back to. */
type Occasion = { id: string; on: string; refTypes: readonly string[] };

/** GR-56: the last talks and reports did not go back to what was agreed. */
export const scopeNotReferenced = defineRule({
  key: 'scope.not_referenced',
  number: 56,
  runsIn: ['active'],
  thresholds: { count: count(3) },
  shows: { count: 'count' },
  texts: {
    title: 'Nobody goes back to the agreement',
    shown: {
      default: 'The last {count, plural, one {check-in} other {# check-ins}} did not mention the agreed goals.',
    },
    next: 'Open the next one with: “This is what you wanted, and this is where we are.”',
    why: 'Refer back to the promise.',
  },
  *evaluate(reading, { count }) {
    const last = occasionsOf(reading).slice(-count);
    const newest = last.at(-1);
    if (!newest || last.length < count || last.some(goesBackToAgreement)) return;
    yield {
      subject: subjectOf(reading.engagement),
      severity: 'warning',
      params: { count },
      facts: { ids: last.map(({ id }) => id) },
      since: newest.on,
    };
  },
});

const goesBackToAgreement = ({ refTypes }: Occasion) =>
  refTypes.includes('scopeItem') || refTypes.includes('criterion');

function occasionsOf(reading: Reading): Occasion[] {
  const talks = heldCheckInsOf(reading).map(({ id, on, refs }) => ({ id, on, refTypes: refs.map(({ type }) => type) }));
  const reports = sentReportsOf(reading).map(({ id, on, refs, statuses }) => ({
    id,
    on,
    refTypes: [...refs, ...statuses.map(({ ref }) => ref)].map(({ type }) => type),
  }));
  return [...talks, ...reports].sort(byDayThenId);
}
