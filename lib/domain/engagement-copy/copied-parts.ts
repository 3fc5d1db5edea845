import type { Part } from '../agreement-terms/version-parts';
import type { DocumentOf } from '../document';
import { type CopyContext, keptOwner } from './copy-context';

type Place = { engagementId: string; agreementId: string };

/**
 * A part as it begins anew in another engagement: the promise with its days shifted, without what was done, used,
 * measured, vouched for or decided, and without the version before.
 */
export function copiedPart(part: Part, place: Place, copy: CopyContext): Part {
  switch (part.type) {
    case 'scopeItem':
      return copiedItem(part, place, copy);
    case 'criterion':
      return copiedCriterion(part, place, copy);
    case 'milestone':
      return copiedMilestone(part, place, copy);
  }
}

function copiedItem(item: DocumentOf<'scopeItem'>, place: Place, copy: CopyContext): DocumentOf<'scopeItem'> {
  const { type, kind, text, language, clarification, duration, clientSuppliedInput, tolerance } = item;
  const { acceptanceExample, needsGuidance, position, toolDemand } = item;
  const agreed = { type, kind, text, language, clarification, duration, clientSuppliedInput, tolerance };
  return {
    ...agreed,
    ...{ acceptanceExample, needsGuidance, position },
    ...place,
    id: copy.copyId(item.id),
    allowance: item.allowance && unused(item.allowance),
    owner: keptOwner(item.owner, copy),
    dueOn: item.dueOn && copy.shift.day(item.dueOn),
    milestoneId: item.milestoneId && copy.copyId(item.milestoneId),
    capabilityIds: item.capabilityIds.filter((id) => copy.exists('capability', id)),
    toolDemand: toolDemand && copy.exists('toolLimit', toolDemand.toolLimitId) ? toolDemand : undefined,
    plannedHours: item.plannedHours.map(({ month, hours }) => ({ month: copy.shift.month(month), hours })),
  };
}

const unused = ({ limit, unit, period }: NonNullable<DocumentOf<'scopeItem'>['allowance']>) => ({
  limit,
  unit,
  period,
});

function copiedCriterion(criterion: DocumentOf<'criterion'>, place: Place, copy: CopyContext): DocumentOf<'criterion'> {
  const { type, kind, statement, subject, clarification, metric, unit, direction, target, targetMax } = criterion;
  const { stretch, source, measureEveryDays, question, targetScore, scale, weight } = criterion;
  const { baselineUnknown, position } = criterion;
  return {
    ...{ type, kind, statement, subject, clarification, metric, unit, direction, target, targetMax },
    ...{ stretch, source, measureEveryDays, question, targetScore, scale, weight, position },
    ...place,
    id: copy.copyId(criterion.id),
    baselineUnknown: baselineUnknown && { measureBy: copy.shift.day(baselineUnknown.measureBy) },
    startsOn: criterion.startsOn && copy.shift.day(criterion.startsOn),
    dueOn: criterion.dueOn && copy.shift.day(criterion.dueOn),
    owner: keptOwner(criterion.owner, copy),
    cpiIds: criterion.cpiIds.filter((id) => copy.exists('cpi', id)),
    // What was expected in that engagement stays there: ask again.
    expectationIds: [],
    stakeholderIds: criterion.stakeholderIds.filter((id) => copy.isStakeholder(id)),
  };
}

function copiedMilestone(
  { id, type, name, dueOn, acceptance, owner, criterionIds }: DocumentOf<'milestone'>,
  place: Place,
  copy: CopyContext,
): DocumentOf<'milestone'> {
  return {
    ...{ type, name, acceptance },
    ...place,
    id: copy.copyId(id),
    dueOn: copy.shift.day(dueOn),
    owner: keptOwner(owner, copy),
    criterionIds: criterionIds.map(copy.copyId),
    moves: [],
  };
}
