import { stakeholdersOf } from './reading/people';
import { firstDayBeyond } from './reading/reading';
import { versionInForce } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';
import { days } from './threshold';

/** GR-48: somebody joined after the agreement was signed and has not been shown it. */
export const stakeholderNotBriefed = defineRule({
  key: 'stakeholder.not_briefed',
  number: 48,
  runsIn: ['active'],
  thresholds: { graceDays: days(7) },
  shows: { name: 'text' },
  texts: {
    title: 'New stakeholder not briefed',
    shown: { default: '{name} joined after the agreement was signed and has not seen it.' },
    next: 'Walk {name} through scope, exclusions and criteria, and ask what they expect.',
    why: 'Everyone gets the same briefing.',
  },
  *evaluate(reading, { graceDays }) {
    const version = versionInForce(reading);
    if (!version) return;
    const { inForceOn } = version;
    for (const stakeholder of stakeholdersOf(reading)) {
      const { addedOn, briefedOn } = stakeholder;
      if (briefedOn !== undefined || reading.age(addedOn) <= graceDays) continue;
      if (inForceOn === undefined) {
        yield unchecked(stakeholder, 'no_in_force_date');
        continue;
      }
      if (addedOn <= inForceOn) continue;
      yield {
        subject: subjectOf(stakeholder),
        severity: 'warning',
        params: { name: stakeholder.name },
        facts: { addedOn, inForceOn },
        since: firstDayBeyond(addedOn, graceDays),
      };
    }
  },
});
