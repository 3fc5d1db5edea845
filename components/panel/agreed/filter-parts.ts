import type { AgreementParts } from '../../../lib/domain/agreement-life/agreement-at-a-glance';
import { everyWordOf } from './every-word';

/** The parts whose words hold every word of the filter, in any order. */
export function filterParts(parts: AgreementParts, filter: string): AgreementParts {
  if (filter.trim() === '') return parts;
  const holds = everyWordOf(filter);
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
