import { describe, expect, it } from 'vitest';
import { aWorkspace, draftId, engagementId, idOf, inForceId } from '../../../test/builders/a-workspace';
import { runCommand, verdict } from '../../../test/support/run-command';
import { agreementTemplates } from '../agreement-templates/registry.generated';
import { evaluateEngagement } from '../evaluate';
import { type WrittenLanguage, writtenLanguages } from '../in-languages';
import { WorkingCalendar } from '../rules/reading/working-calendar';
import { addDays, daysBetween } from '../values/day';
import type { AgreementTemplate } from './agreement-template';
import { partsFromTemplate } from './parts-from-template';

const startsOn = '2026-12-01';

const templates: readonly AgreementTemplate[] = Object.values(agreementTemplates);
const cases = templates.flatMap((template) =>
  writtenLanguages.map((language) => [template.key, language, template] as const),
);
/** Christmas and the new year, as an agency keeps them. */
const holidays = ['2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01'];

function partsOf(template: AgreementTemplate, language: WrittenLanguage = 'en') {
  let count = 10_000;
  const newId = () => {
    count += 1;
    return idOf(count);
  };
  return partsFromTemplate(template, { language, startsOn, holidays, newId });
}

/** The rules that a text alone can break; what a template leaves open, such as targets, it leaves open on purpose. */
const rulesOfWriting = [
  'scope_item.vague',
  'smart.specific',
  'smart.time_bound',
  'client_input.no_tolerance',
  'agreement.no_exclusions',
  'deliverable.no_time',
];

describe.each(cases)('%s in %s', (_key, language, template) => {
  it('goes into a draft as it is, and breaks no rule of writing', () => {
    const state = aWorkspace();
    const engagement = state.find('engagement', engagementId);
    const draft = state.find('agreement', draftId);
    if (!engagement || !draft) throw new Error('The standard workspace has changed.');
    state.put({ ...engagement, startedOn: startsOn, endsOn: addDays(startsOn, template.lengthDays + 7) });
    for (const item of state.list('scopeItem', engagementId)) state.archive('scopeItem', item.id);
    for (const criterion of state.list('criterion', engagementId)) state.archive('criterion', criterion.id);
    state.put({ ...draft, language });
    state.archive('agreement', inForceId);
    const documents = partsOf(template, language);
    expect(verdict(runCommand(state, 'agreement.addParts', { agreementId: draftId, documents }, 'member'))).toBe(
      'applied',
    );
    // Half of the rules read what was offered.
    state.put({ ...draft, language, status: 'proposed', proposedOn: startsOn });
    const { findings } = evaluateEngagement(state, engagementId, startsOn);
    expect(
      findings.filter(({ rule }) => rulesOfWriting.includes(rule)).map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual([]);
  });

  it('says everything in its own language', () => {
    const words = partsOf(template, language).map((part) =>
      part.type === 'scopeItem' ? part.text : part.type === 'criterion' ? part.statement : part.name,
    );
    const script = { ja: /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u, 'zh-CN': /\p{sc=Han}/u };
    if (language === 'ja' || language === 'zh-CN') {
      expect(words.filter((text) => !script[language].test(text))).toEqual([]);
      expect(words.filter((text) => /[\u3040-\u30ff\u4e00-\u9fff][,?:;]/.test(text))).toEqual([]);
    } else {
      expect(words.filter((text) => /[\u3000-\u9fff]/.test(text))).toEqual([]);
    }
    if (language === 'zh-CN') expect(words.filter((text) => /[\u3040-\u30ff]/.test(text))).toEqual([]);
  });
});

describe.each(templates.map((template) => [template.key, template] as const))('%s', (key, template) => {
  it('stands in the order in which it was written', () => {
    const criteria = partsOf(template).filter((part) => part.type === 'criterion');
    expect(criteria.map(({ position }) => position)).toEqual(template.criteria.map((_one, at) => at + 1));
  });

  const count = (kind: string) => template.items.filter((item) => item.kind === kind).length;

  it('says what is in, what is out, and what the client does', () => {
    expect(count('deliverable') + count('activity')).toBeGreaterThanOrEqual(6);
    expect(count('exclusion')).toBeGreaterThanOrEqual(3);
    expect(count('clientDuty')).toBeGreaterThanOrEqual(3);
    expect(count('assumption')).toBeGreaterThanOrEqual(1);
    expect(template.milestones.length).toBeGreaterThanOrEqual(2);
    expect(template.items.some(({ allowance }) => allowance)).toBe(true);
    expect(new Set(template.criteria.map(({ kind }) => kind))).toEqual(new Set(['hard', 'felt']));
  });

  it('is kept in a file of its key, and stays inside its own length', () => {
    expect(Object.entries(agreementTemplates).find(([, one]) => one === template)?.[0]).toBe(
      key.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase()),
    );
    const days = [...template.milestones, ...template.criteria].map(({ day }) => day);
    expect(Math.max(...days)).toBeLessThanOrEqual(template.lengthDays);
    expect(template.milestones.map(({ day }) => day)).toEqual(
      template.milestones.map(({ day }) => day).sort((a, b) => a - b),
    );
  });

  it('is due on working days only, at most a few days after the day it names', () => {
    const calendar = new WorkingCalendar(holidays);
    for (const part of partsOf(template)) {
      if (part.dueOn === undefined) continue;
      expect(calendar.daysBetween(addDays(part.dueOn, -1), part.dueOn)).toBe(1);
    }
    const milestones = partsOf(template).filter((part) => part.type === 'milestone');
    for (const [index, { day }] of template.milestones.entries()) {
      const late = daysBetween(addDays(startsOn, day), milestones[index]?.dueOn ?? '');
      expect(late).toBeGreaterThanOrEqual(0);
      expect(late).toBeLessThanOrEqual(5);
    }
  });
});

it('there are at least eight templates', () => {
  expect(templates.length).toBeGreaterThanOrEqual(8);
});

it('moves with the start: the same template, a week later, is due a week later where no holiday lies between', () => {
  const [template] = templates;
  if (!template) throw new Error('There is no template.');
  const due = (start: string) =>
    partsFromTemplate(template, { language: 'en', startsOn: start, holidays: [], newId: () => idOf(1) }).map(
      ({ dueOn }) => dueOn,
    );
  expect(due('2026-06-08')).toEqual(due('2026-06-01').map((day) => day && addDays(day, 7)));
});
