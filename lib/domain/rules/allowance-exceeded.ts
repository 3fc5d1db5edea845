import { exact, isZero } from '../values/exact';
import { decimalFact } from './fingerprint';
import { currentVersion, itemsOf } from './reading/versions';
import { defineRule, subjectOf } from './rule';
import { ratio } from './threshold';

/** GR-11: an agreed limit is nearly used up, or passed. */
export const allowanceExceeded = defineRule({
  key: 'allowance.exceeded',
  number: 11,
  core: true,
  runsIn: ['active'],
  thresholds: { warnRatio: ratio(0.8) },
  shows: { item: 'text', used: 'decimal', limit: 'decimal', unit: 'text' },
  texts: {
    title: 'Agreed limit used up',
    shown: { default: '{item}: {used} of {limit} {unit} used.' },
    next: 'Tell the client before the next one. Offer an alternative or raise a change request.',
    why: 'Limits are visible before they are passed.',
  },
  *evaluate(reading, { warnRatio }) {
    for (const item of itemsOf(reading, currentVersion(reading))) {
      if (item.allowance === undefined) continue;
      const { limit, unit, used = '0' } = item.allowance;
      if (isZero(exact(limit))) continue;
      const share = exact(used).div(exact(limit));
      if (share.lt(warnRatio) && share.lte(1)) continue;
      yield {
        subject: subjectOf(item),
        severity: share.gt(1) ? 'critical' : 'warning',
        params: { item: item.text, used, limit, unit },
        facts: { limit: decimalFact(limit), unit, used: decimalFact(used) },
        since: null,
      };
    }
  },
});
