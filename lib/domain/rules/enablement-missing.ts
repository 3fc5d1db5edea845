import { lineageOf } from './reading/lineage';
import { firstDayBeyond, type Reading } from './reading/reading';
import { currentVersion, itemsOf } from './reading/versions';
import { defineRule, subjectOf } from './rule';
import { days } from './threshold';

/** GR-72: something was handed over that the client cannot use without being shown. */
export const enablementMissing = defineRule({
  key: 'enablement.missing',
  number: 72,
  runsIn: ['active', 'ended'],
  thresholds: { maxDays: days(7) },
  shows: { deliverable: 'text', age: 'count' },
  texts: {
    title: 'Handed over without guidance',
    shown: {
      default:
        '{deliverable} was handed over {age, plural, one {# day} other {# days}} ago without training or a guide.',
    },
    next: 'Offer a short session, a guide, or a named contact.',
    why: 'The client can use what was delivered.',
  },
  *evaluate(reading, { maxDays }) {
    const guided = reading.once(guidedItems);
    for (const item of itemsOf(reading, currentVersion(reading))) {
      const { kind, needsGuidance, acceptedOn } = item;
      if (kind !== 'deliverable' || needsGuidance !== true || acceptedOn === undefined) continue;
      const age = reading.age(acceptedOn);
      if (age <= maxDays || [...lineageOf(reading, item)].some((id) => guided.has(id))) continue;
      yield {
        subject: subjectOf(item),
        severity: 'info',
        params: { deliverable: item.text, age },
        facts: { acceptedOn },
        since: firstDayBeyond(acceptedOn, maxDays),
      };
    }
  },
});

/** Ids of the items that training, a guide or a contact belongs to. */
const guidedItems = (reading: Reading) =>
  new Set(reading.all('guidance').flatMap(({ scopeItemId }) => (scopeItemId === undefined ? [] : [scopeItemId])));
