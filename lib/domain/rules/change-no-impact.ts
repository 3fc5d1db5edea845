import { missingEffects } from '../agreement-life/change-effect';
import { defineRule, subjectOf } from './rule';

/** GR-37: a change request does not say what it does to time, cost or criteria. */
export const changeNoImpact = defineRule({
  key: 'change.no_impact',
  number: 37,
  core: true,
  runsIn: ['active'],
  thresholds: {},
  shows: { change: 'text', missing: 'words' },
  texts: {
    title: 'Change without its impact',
    shown: { default: '{change} does not say what it does to {missing}.' },
    next: 'Fill in every effect, also when it is zero, before the client decides.',
    why: 'The client decides knowing the effects.',
    words: { days: 'time', cost: 'cost', criteria: 'the criteria' },
  },
  *evaluate(reading) {
    for (const change of reading.all('changeRequest')) {
      const { status } = change;
      if (status !== 'in_review' && status !== 'approved') continue;
      const missing = missingEffects(change);
      if (missing.length === 0) continue;
      yield {
        subject: subjectOf(change),
        severity: change.sharedWithClient || status === 'approved' ? 'critical' : 'warning',
        params: { change: change.title, missing },
        facts: { status, missing },
        since: change.submittedOn ?? null,
      };
    }
  },
});
