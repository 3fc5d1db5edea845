import { daysBetween } from '../values/day';
import { decimalText, exact } from '../values/exact';
import { decimalFact } from './fingerprint';
import { forecastOf, forecastThresholds } from './reading/forecast';
import { meetsTarget } from './reading/measurements';
import { criteriaOf, currentVersion } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';
import { days, ratio } from './threshold';

/** GR-22: at the present pace a target will be missed. */
export const forecastMiss = defineRule({
  key: 'forecast.miss',
  number: 22,
  core: true,
  runsIn: ['active'],
  thresholds: { ...forecastThresholds, tolerance: ratio(0.1), criticalRatio: ratio(0.5), nearDays: days(14) },
  shows: { criterion: 'text', projected: 'decimal', dueOn: 'day', short: 'decimal', target: 'decimal' },
  texts: {
    title: 'Forecast misses the target',
    shown: { default: 'At the present pace {criterion} reaches {projected} by {dueOn}, {short} short of {target}.' },
    next: 'Choose with the client: add effort, change the plan, or agree a different target. Offer at least one alternative.',
    why: 'Say early that a target will be missed.',
  },
  *evaluate(reading, { minPoints, minSpanDays, tolerance, criticalRatio, nearDays }) {
    for (const criterion of criteriaOf(reading, currentVersion(reading))) {
      if (criterion.kind !== 'hard' || criterion.result !== undefined || criterion.direction === 'band') continue;
      if (criterion.dueOn !== undefined && criterion.dueOn < reading.today) continue;
      const forecast = forecastOf(reading, criterion, minPoints, minSpanDays);
      if (typeof forecast === 'string') {
        yield unchecked(criterion, forecast);
        continue;
      }
      const { projected, short, ratio, points, target, dueOn } = forecast;
      const newest = points.at(-1);
      if (ratio.lte(tolerance) || !newest || meetsTarget(exact(newest.value), exact(target), criterion)) continue;
      const isNear = daysBetween(reading.today, dueOn) <= nearDays;
      yield {
        subject: subjectOf(criterion),
        severity: isNear || ratio.gt(criticalRatio) ? 'critical' : 'warning',
        params: {
          criterion: criterion.statement,
          projected: decimalText(projected),
          dueOn,
          short: decimalText(short),
          target,
        },
        facts: {
          target: decimalFact(target),
          dueOn,
          points: points.map(({ on, value }) => [on, decimalFact(value)]),
        },
        since: newest.on,
      };
    }
  },
});
