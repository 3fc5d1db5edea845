import { isEmpty } from '../values/normal-form';
import { type Risk, riskScore } from './reading/risks';
import { defineRule, subjectOf } from './rule';
import { score } from './threshold';

/** GR-66: a high risk has no owner, or nobody has said what we do about it. */
export const riskNoResponse = defineRule({
  key: 'risk.no_response',
  number: 66,
  core: true,
  runsIn: ['active'],
  thresholds: { minScore: score(12), criticalScore: score(20) },
  shows: { risk: 'text', score: 'count', missing: 'words' },
  texts: {
    title: 'Risk without a response',
    shown: { default: '{risk} ({score} of 25) has no {missing}.' },
    next: 'Decide: avoid, reduce, transfer or accept, and name an owner.',
    why: 'Risks are assessed and answered.',
    words: { owner: 'owner', response: 'response' },
  },
  *evaluate(reading, { minScore, criticalScore }) {
    for (const risk of reading.all('risk')) {
      const weight = riskScore(risk);
      const missing = missingParts(risk);
      if (risk.closedOn !== undefined || minScore.gt(weight) || missing.length === 0) continue;
      yield {
        subject: subjectOf(risk),
        severity: criticalScore.lte(weight) ? 'critical' : 'warning',
        params: { risk: risk.title, score: weight, missing },
        facts: { score: weight, missing },
        since: risk.openedOn,
      };
    }
  },
});

function missingParts({ owner, response }: Risk): string[] {
  const missing: string[] = [];
  if (owner === undefined) missing.push('owner');
  if (isEmpty(response?.text)) missing.push('response');
  return missing;
}
