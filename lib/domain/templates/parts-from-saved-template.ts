import type { DocumentOf } from '../document';
import { dateShift } from '../engagement-copy/date-shift';
import type { Refusal } from '../refusal';
import { WorkingCalendar } from '../rules/reading/working-calendar';
import { addDays, daysBetween } from '../values/day';
import type { NewPart } from './new-part';
import { nextWorkingDay } from './next-working-day';
import { newerTemplate } from './template-file';
import { templateFormat } from './template-format';

type Template = DocumentOf<'template'>;

export type SavedTemplateUse = {
  startsOn: string;
  /** Days on which nobody works, beside weekends: what falls on one is due on the next working day. */
  holidays: readonly string[];
  newId(): string;
  /** Whether something of the workspace that the template names is still there. */
  exists(type: 'cpi' | 'capability' | 'toolLimit', id: string): boolean;
};

/**
 * The parts of a draft that a template of the team makes for a new start, ready for `agreement.addParts`. Old days are
 * shifted as far as the start. A template written by a newer Goalpost is refused: nothing of it is dropped silently.
 */
export function partsFromSavedTemplate(template: Template, use: SavedTemplateUse): NewPart[] | Refusal {
  if ((template.format ?? templateFormat) > templateFormat) {
    return newerTemplate();
  }
  const { day, month } = shiftOf(template, use);
  const milestones = (template.milestones ?? []).map((milestone) => ({ milestone, id: use.newId() }));
  const criteria = template.criteria.map((criterion) => ({ criterion, id: use.newId() }));
  return [
    ...milestones.map(
      ({ milestone: { serves, ...milestone }, id }): NewPart => ({
        ...milestone,
        type: 'milestone',
        id,
        dueOn: day(milestone.dueOn),
        criterionIds: (serves ?? []).flatMap((place) => criteria[place]?.id ?? []),
      }),
    ),
    ...criteria.map(
      ({ criterion, id }, index): NewPart => ({
        ...criterion,
        type: 'criterion',
        id,
        position: index + 1,
        startsOn: criterion.startsOn && day(criterion.startsOn),
        dueOn: criterion.dueOn && day(criterion.dueOn),
        baselineUnknown: criterion.baselineUnknown && { measureBy: day(criterion.baselineUnknown.measureBy) },
        cpiIds: criterion.cpiIds.filter((cpiId) => use.exists('cpi', cpiId)),
      }),
    ),
    ...template.items.map(
      ({ inMilestone, toolDemand, ...item }, index): NewPart => ({
        ...item,
        type: 'scopeItem',
        id: use.newId(),
        position: index + 1,
        dueOn: item.dueOn && day(item.dueOn),
        milestoneId: inMilestone === undefined ? undefined : milestones[inMilestone]?.id,
        capabilityIds: item.capabilityIds.filter((capabilityId) => use.exists('capability', capabilityId)),
        toolDemand: toolDemand && use.exists('toolLimit', toolDemand.toolLimitId) ? toolDemand : undefined,
        plannedHours: item.plannedHours.map(({ hours, month: planned }) => ({ month: month(planned), hours })),
      }),
    ),
  ];
}

/** From the day that the template counts from; where it names none, its first day becomes the first of the engagement. */
function shiftOf(template: Template, { startsOn, holidays }: SavedTemplateUse) {
  const calendar = new WorkingCalendar(holidays);
  const from = template.startsOn ?? firstDay(template) ?? startsOn;
  const days = daysBetween(from, startsOn);
  return {
    day: (day: string) => nextWorkingDay(addDays(day, days), calendar),
    month: dateShift(from, startsOn).month,
  };
}

function firstDay({ items, criteria, milestones = [] }: Template): string | undefined {
  return [...items, ...criteria, ...milestones].flatMap(({ dueOn }) => dueOn ?? []).sort()[0];
}
