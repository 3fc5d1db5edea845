import type { InLanguages, WrittenLanguage } from '../in-languages';
import { WorkingCalendar } from '../rules/reading/working-calendar';
import { addDays } from '../values/day';
import type { AgreementTemplate, TemplateCriterion, TemplateItem, TemplateMilestone } from './agreement-template';
import type { NewCriterion, NewItem, NewMilestone, NewPart } from './new-part';
import { nextWorkingDay } from './next-working-day';

/** The scale that the scores of our templates are on. */
const templateScale = { min: 1, max: 5 };

export type TemplateUse = {
  language: WrittenLanguage;
  /** Day 0. */
  startsOn: string;
  /** Days on which nobody works, beside weekends: what falls on one is due on the next working day. */
  holidays: readonly string[];
  newId(): string;
};

/** The parts of a draft that a template makes for one start, milestones first, ready for `agreement.addParts`. */
export function partsFromTemplate(template: AgreementTemplate, use: TemplateUse): NewPart[] {
  const calendar = new WorkingCalendar(use.holidays);
  const filler: Filler = {
    text: (said) => (typeof said === 'string' ? said : said[use.language]),
    day: (count) => nextWorkingDay(addDays(use.startsOn, count), calendar),
    milestoneIds: new Map(template.milestones.map(({ key }) => [key, use.newId()])),
    criterionIds: new Map(template.criteria.map(({ key }) => [key, use.newId()])),
  };
  return [
    ...template.milestones.map((milestone) => milestonePart(milestone, filler)),
    ...template.criteria.map((criterion, index) => criterionPart(criterion, filler, index + 1)),
    ...template.items.map((item, index) => itemPart(item, filler, { id: use.newId(), position: index + 1 })),
  ];
}

type Filler = {
  text(said: string | InLanguages): string;
  day(count: number): string;
  milestoneIds: ReadonlyMap<string, string>;
  criterionIds: ReadonlyMap<string, string>;
};

/** The id of a part that the template names; a template that names none of its own is our mistake. */
function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The template has no part “${key}”.`);
  return id;
}

function milestonePart({ key, name, day, acceptance, serves = [] }: TemplateMilestone, filler: Filler): NewMilestone {
  return {
    type: 'milestone',
    id: idOf(filler.milestoneIds, key),
    name: filler.text(name),
    dueOn: filler.day(day),
    acceptance: filler.text(acceptance),
    criterionIds: serves.map((criterion) => idOf(filler.criterionIds, criterion)),
  };
}

function criterionPart(criterion: TemplateCriterion, filler: Filler, position: number): NewCriterion {
  const { key, kind, statement, subject, day } = criterion;
  const common = {
    type: 'criterion',
    id: idOf(filler.criterionIds, key),
    statement: filler.text(statement),
    subject: filler.text(subject),
    dueOn: filler.day(day),
    position,
  } as const;
  if (kind === 'felt') {
    const { question, targetScore } = criterion;
    return { ...common, kind, question: filler.text(question), targetScore, scale: templateScale };
  }
  const { metric, unit, source, direction, target, targetMax, baseline, baselineBy, measureEveryDays } = criterion;
  return {
    ...common,
    kind,
    metric: filler.text(metric),
    unit: filler.text(unit),
    source: filler.text(source),
    ...{ direction, target, targetMax, baseline, measureEveryDays },
    ...(baselineBy === undefined ? {} : { baselineUnknown: { measureBy: filler.day(baselineBy) } }),
  };
}

function itemPart(item: TemplateItem, filler: Filler, { id, position }: { id: string; position: number }): NewItem {
  const { kind, day, duration, milestone, allowance, clientSuppliedInput, needsGuidance } = item;
  return {
    type: 'scopeItem',
    id,
    position,
    kind,
    text: filler.text(item.text),
    ...{ clientSuppliedInput, needsGuidance },
    ...(item.clarification ? { clarification: filler.text(item.clarification) } : {}),
    ...(item.tolerance ? { tolerance: filler.text(item.tolerance) } : {}),
    ...(item.acceptanceExample ? { acceptanceExample: filler.text(item.acceptanceExample) } : {}),
    ...(day === undefined ? {} : { dueOn: filler.day(day) }),
    ...(duration ? { duration: { days: duration.days, from: filler.text(duration.from) } } : {}),
    ...(milestone === undefined ? {} : { milestoneId: idOf(filler.milestoneIds, milestone) }),
    ...(allowance ? { allowance: allowancePart(allowance, filler) } : {}),
  };
}

const allowancePart = ({ limit, unit, period }: NonNullable<TemplateItem['allowance']>, filler: Filler) => ({
  limit,
  unit: filler.text(unit),
  ...(period === undefined ? {} : { period: filler.text(period) }),
});
