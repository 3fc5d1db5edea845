import { namesExistingCpi } from './reading/cpis';
import { criteriaOf, currentVersion, sinceVersion } from './reading/versions';
import { defineRule, subjectOf } from './rule';

/** GR-19: the criteria measure our business, or only numbers, and nothing of what the client wants to feel. */
export const outcomeBusinessOnly = defineRule({
  key: 'outcome.business_only',
  number: 19,
  runsIn: ['active'],
  thresholds: {},
  shows: { n: 'count' },
  texts: {
    title: 'Only our own numbers',
    shown: {
      default:
        '{n, plural, one {The only criterion measures our business, not} other {All # criteria measure our business, none}} an outcome for the client.',
      noneFelt: 'No criterion says how the client wants to feel.',
    },
    next: 'Ask: “What will be better in your work, and how will you feel when it is?”',
    why: 'KPIs stay, and the client’s outcomes stand next to them.',
  },
  *evaluate(reading) {
    const version = currentVersion(reading);
    if (!version) return;
    const criteria = criteriaOf(reading, version);
    const namesCpi = criteria.some((criterion) => namesExistingCpi(reading, criterion));
    if (criteria.length === 0 || (namesCpi && criteria.some(({ kind }) => kind === 'felt'))) return;
    const variant = namesCpi ? 'noneFelt' : 'default';
    yield {
      subject: subjectOf(version),
      severity: namesCpi ? 'info' : 'warning',
      params: { n: criteria.length, variant },
      facts: { variant, criterionIds: criteria.map(({ id }) => id) },
      since: sinceVersion(version),
    };
  },
});
