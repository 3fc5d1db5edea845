import { daysBetween } from '../values/day';
import { type Milestone, milestonesOf, newestVersion, sinceVersion } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';
import { days } from './threshold';

type Stretch = { a: string; b: string; days: number };

/** GR-65: for a long time the client sees no step. */
export const phaseNoMilestone = defineRule({
  key: 'phase.no_milestone',
  number: 65,
  runsIn: ['draft', 'active'],
  thresholds: { minLength: days(60), maxGap: days(45) },
  shows: { a: 'day', b: 'day', days: 'count' },
  texts: {
    title: 'Long stretch without a milestone',
    shown: { default: 'Between {a} and {b} the client sees nothing for {days, plural, one {# day} other {# days}}.' },
    next: 'Add a step the client can see or try.',
    why: 'Goals come in stages.',
  },
  *evaluate(reading, { minLength, maxGap }) {
    const version = newestVersion(reading);
    if (!version) return;
    const { startedOn, endsOn } = reading.engagement;
    if (startedOn === undefined || endsOn === undefined) {
      yield unchecked(reading.engagement, startedOn === undefined ? 'no_start_date' : 'no_end_date');
      return;
    }
    const milestones = milestonesOf(reading, version);
    const longest = longestStretch(startedOn, endsOn, milestones);
    const hasTooFew = daysBetween(startedOn, endsOn) > minLength && milestones.length < 2;
    if (!hasTooFew && longest.days <= maxGap) return;
    yield {
      subject: subjectOf(reading.engagement),
      severity: 'info',
      params: longest,
      facts: { a: longest.a, b: longest.b },
      since: sinceVersion(version),
    };
  },
});

/** The longest time between two neighbours among the start, the milestones and the end; the first of equal ones. */
function longestStretch(startedOn: string, endsOn: string, milestones: readonly Milestone[]): Stretch {
  const between = milestones.map(({ dueOn }) => dueOn).filter((day) => day > startedOn && day < endsOn);
  let longest: Stretch | undefined;
  let a = startedOn;
  for (const b of [...between.sort(), endsOn]) {
    const length = daysBetween(a, b);
    if (!longest || length > longest.days) longest = { a, b, days: length };
    a = b;
  }
  return longest ?? { a: startedOn, b: endsOn, days: daysBetween(startedOn, endsOn) };
}
