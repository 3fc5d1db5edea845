import { whyNotSpecific } from '../smart/why-not-specific';
import { criteriaOf, newestVersion, sinceVersion } from './reading/versions';
import { defineRule, subjectOf } from './rule';
import { count } from './threshold';

/** The rule's numbers; the coach reads them too. */
export const specificThresholds = { minLatin: count(20), minCjk: count(8) };

/** GR-13: a criterion does not say what changes, and for whom. */
export const smartSpecific = defineRule({
  key: 'smart.specific',
  number: 13,
  core: true,
  runsIn: ['draft', 'active'],
  thresholds: specificThresholds,
  shows: { statement: 'text' },
  texts: {
    title: 'SMART: not specific',
    shown: { default: '“{statement}” does not yet say what changes, and for whom.' },
    next: 'Name the thing and the people: “Shop visitors from Japan find the size table”.',
    why: 'Goals are specific.',
  },
  *evaluate(reading, lengths) {
    const version = newestVersion(reading);
    if (!version) return;
    for (const criterion of criteriaOf(reading, version)) {
      if (whyNotSpecific(reading, criterion, version, lengths).length === 0) continue;
      yield {
        subject: subjectOf(criterion),
        severity: version.status === 'draft' ? 'info' : 'warning',
        params: { statement: criterion.statement },
        facts: { statement: criterion.statement, subject: criterion.subject },
        since: sinceVersion(version),
      };
    }
  },
});
