import { addDays } from '../values/day';
import { latestDay } from './reading/days';
import { currentVersion, milestonesOf } from './reading/versions';
import { defineRule, subjectOf } from './rule';
import { count, days } from './threshold';

/** GR-64: a milestone is late, or has been moved to a later day again and again. */
export const milestoneSlipped = defineRule({
  key: 'milestone.slipped',
  number: 64,
  core: true,
  runsIn: ['active'],
  thresholds: { criticalDays: days(7), maxMoves: count(2) },
  shows: { milestone: 'text', dueOn: 'day', days: 'count', moves: 'count' },
  texts: {
    title: 'Milestone slipped',
    shown: {
      default: '{milestone} was due {dueOn}, {days, plural, one {# day} other {# days}} ago.',
      moved: '{milestone} has moved {moves, plural, one {# time} other {# times}}, now to {dueOn}.',
    },
    next: 'Tell the client, with a new date and what it moves.',
    why: 'Progress is visible step by step.',
  },
  *evaluate(reading, { criticalDays, maxMoves }) {
    for (const milestone of milestonesOf(reading, currentVersion(reading))) {
      const { name, dueOn, doneOn, criterionIds } = milestone;
      const later = milestone.moves.filter(({ from, to }) => to > from);
      const moves = later.length;
      const late = reading.age(dueOn);
      if (doneOn !== undefined || (late <= 0 && moves < maxMoves)) continue;
      const isCritical = late > criticalDays || criterionIds.length > 0 || moves >= maxMoves;
      yield {
        subject: subjectOf(milestone),
        severity: isCritical ? 'critical' : 'warning',
        params: late > 0 ? { milestone: name, dueOn, days: late } : { milestone: name, moves, dueOn, variant: 'moved' },
        facts: { dueOn, moves },
        since: late > 0 ? addDays(dueOn, 1) : (latestDay(later.map(({ on }) => on)) ?? null),
      };
    }
  },
});
