import { exact } from '../values/exact';
import { criteriaOf, isWork, itemsOf, newestVersion, sinceVersion } from './reading/versions';
import { defineRule, subjectOf } from './rule';
import { score } from './threshold';

/** GR-32: we are about to promise what we are not sure of. */
export const promiseLowConfidence = defineRule({
  key: 'promise.low_confidence',
  number: 32,
  internalOnly: true,
  runsIn: ['draft', 'active'],
  thresholds: { warn: score(80), critical: score(60) },
  shows: { confidence: 'count', promise: 'text' },
  texts: {
    title: 'Team not confident',
    shown: {
      default: 'The owner is {confidence} % confident about {promise}.',
      notSaid: 'Nobody has said how sure we are of {promise}.',
    },
    next: 'Reduce the promise, split it into phases, or remove what makes it doubtful.',
    why: 'Promise what the team is sure of.',
  },
  *evaluate(reading, { warn, critical }) {
    const version = newestVersion(reading);
    if (!version || version.status === 'in_force') return;
    const promises = [...criteriaOf(reading, version), ...itemsOf(reading, version).filter(isWork)];
    for (const promise of promises) {
      const { confidence } = promise;
      const isSure = confidence !== undefined && warn.lte(exact(confidence));
      if (isSure) continue;
      const name = promise.type === 'criterion' ? promise.statement : promise.text;
      const isCritical = confidence !== undefined && critical.gt(exact(confidence));
      yield {
        subject: subjectOf(promise),
        severity: confidence === undefined ? 'info' : isCritical ? 'critical' : 'warning',
        params:
          confidence === undefined
            ? { confidence: null, promise: name, variant: 'notSaid' }
            : { confidence, promise: name },
        facts: { confidence },
        since: sinceVersion(version),
      };
    }
  },
});
