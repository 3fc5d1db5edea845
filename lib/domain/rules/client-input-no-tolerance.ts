import { isEmpty } from '../values/normal-form';
import { itemsOf, newestVersion, sinceVersion } from './reading/versions';
import { defineRule, subjectOf } from './rule';

/** GR-12: we build on what the client brings, and nothing says how closely we must match it. */
export const clientInputNoTolerance = defineRule({
  key: 'client_input.no_tolerance',
  number: 12,
  runsIn: ['draft', 'active'],
  thresholds: {},
  shows: { input: 'text' },
  texts: {
    title: 'Client’s own material without a tolerance',
    shown: { default: 'The client brings {input}, but nothing says how closely the result must match it.' },
    next: 'Agree a tolerance and record one example the client accepts.',
    why: 'If the result will differ from the input, say by how much.',
  },
  *evaluate(reading) {
    const version = newestVersion(reading);
    if (!version) return;
    for (const item of itemsOf(reading, version)) {
      const { clientSuppliedInput, tolerance, acceptanceExample } = item;
      if (clientSuppliedInput !== true || !isEmpty(tolerance) || !isEmpty(acceptanceExample)) continue;
      yield {
        subject: subjectOf(item),
        severity: 'warning',
        params: { input: item.text },
        facts: { text: item.text },
        since: sinceVersion(version),
      };
    }
  },
});
