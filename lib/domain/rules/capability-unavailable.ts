import { missingCapabilities, neededCapabilities } from './reading/capabilities';
import { itemsOf, newestVersion, sinceVersion } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';

/** GR-29: an item needs a skill that we do not have, or have only under a condition. */
export const capabilityUnavailable = defineRule({
  key: 'capability.unavailable',
  number: 29,
  core: true,
  runsIn: ['draft', 'active'],
  thresholds: {},
  shows: { item: 'text', capability: 'text' },
  texts: {
    title: 'Skill or resource missing',
    shown: {
      default: '{item} needs {capability}, which we do not have.',
      conditional: '{item} needs {capability}, which we do not have yet.',
    },
    next: 'Name a confirmed partner, train someone before the start date, offer another way, or exclude it.',
    why: 'No promise without the people to keep it.',
  },
  *evaluate(reading) {
    const version = newestVersion(reading);
    if (!version) return;
    for (const item of itemsOf(reading, version)) {
      if (item.kind === 'exclusion') continue;
      const missing = missingCapabilities(reading, item);
      const worst = missing.find((capability) => capability.status === 'not_available') ?? missing[0];
      if (worst) {
        yield {
          subject: subjectOf(item),
          severity: worst.status === 'not_available' ? 'critical' : 'warning',
          params: {
            item: item.text,
            capability: worst.name,
            ...(worst.status === 'conditional' ? { variant: 'conditional' } : {}),
          },
          facts: { capabilityIds: missing.map((capability) => capability.id), status: worst.status },
          since: sinceVersion(version),
        };
      } else if (
        neededCapabilities(reading, item).some((needed) => needed === undefined || needed.status === 'unknown')
      ) {
        yield unchecked(item, 'capability_unknown');
      }
    }
  },
});
