import { itemsOf, offeredVersion, sinceVersion } from './reading/versions';
import { defineRule, subjectOf } from './rule';
import { count } from './threshold';

/** GR-02: the offered version says what is included and nothing that is not. */
export const agreementNoExclusions = defineRule({
  key: 'agreement.no_exclusions',
  number: 2,
  core: true,
  runsIn: ['draft', 'active'],
  thresholds: { minExclusions: count(1) },
  shows: {},
  texts: {
    title: 'Nothing is excluded',
    shown: { default: 'The agreement lists what is included but names nothing that is excluded.' },
    next: 'Add at least one exclusion. Start from what clients asked for on top in similar engagements.',
    why: 'Say what will not be done, as clearly as what will.',
  },
  *evaluate(reading, { minExclusions }) {
    const version = offeredVersion(reading);
    if (!version) return;
    const exclusions = itemsOf(reading, version).filter((item) => item.kind === 'exclusion').length;
    if (exclusions >= minExclusions) return;
    yield {
      subject: subjectOf(version),
      severity: reading.engagement.status === 'draft' ? 'info' : 'warning',
      params: {},
      facts: { id: version.id, exclusions },
      since: sinceVersion(version),
    };
  },
});
