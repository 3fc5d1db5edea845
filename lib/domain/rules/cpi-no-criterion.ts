import { criteriaOf, offeredVersion, sinceVersion } from './reading/versions';
import { defineRule, subjectOf } from './rule';

/** GR-18: something that matters to the client is measured by no criterion. */
export const cpiNoCriterion = defineRule({
  key: 'cpi.no_criterion',
  number: 18,
  core: true,
  runsIn: ['active'],
  thresholds: {},
  shows: { cpi: 'text' },
  texts: {
    title: 'CPI without a criterion',
    shown: { default: '“{cpi}” matters to the client, but no criterion shows whether it is reached.' },
    next: 'Add one criterion, hard or felt, and an owner.',
    why: 'What the client values is measured.',
  },
  *evaluate(reading) {
    const version = offeredVersion(reading);
    if (!version) return;
    const served = new Set(criteriaOf(reading, version).flatMap(({ cpiIds }) => cpiIds));
    for (const id of new Set(reading.engagement.cpiIds)) {
      const cpi = reading.inWorkspace.state.find('cpi', id);
      if (!cpi?.active || served.has(id)) continue;
      yield {
        subject: subjectOf(cpi),
        severity: cpi.critical ? 'critical' : 'warning',
        params: { cpi: cpi.name },
        facts: { id, critical: cpi.critical },
        since: sinceVersion(version),
      };
    }
  },
});
