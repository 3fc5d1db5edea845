import type { AgreementParts } from '../../../lib/domain/agreement-life/agreement-at-a-glance';

/** The parts whose words hold every word of the filter, in any order. */
export function filterParts(parts: AgreementParts, filter: string): AgreementParts {
  const words = filter.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return parts;
  const holds = (...texts: (string | undefined)[]) => {
    const text = texts.join(' ').toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  };
  const items = (list: AgreementParts['included']) =>
    list.filter((item) => holds(item.text, item.clarification, item.tolerance, item.allowance?.unit));
  return {
    included: items(parts.included),
    excluded: items(parts.excluded),
    clientDuties: items(parts.clientDuties),
    assumptions: items(parts.assumptions),
    criteria: parts.criteria.filter((criterion) => holds(criterion.statement, criterion.metric, criterion.unit)),
    milestones: parts.milestones.filter((milestone) => holds(milestone.name, milestone.acceptance)),
  };
}
