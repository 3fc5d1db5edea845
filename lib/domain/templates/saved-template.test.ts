import { describe, expect, it } from 'vitest';
import { aWorkspace, draftId, engagementId, idOf, members } from '../../../test/builders/a-workspace';
import { runCommand, verdict } from '../../../test/support/run-command';
import { websiteBuild } from '../agreement-templates/website-build';
import { partsOf } from '../agreement-terms/version-parts';
import type { DocumentOf } from '../document';
import { isRefusal } from '../refusal';
import type { MemoryState } from '../states/memory-state';
import { addDays, daysBetween } from '../values/day';
import type { NewPart } from './new-part';
import { partsFromSavedTemplate } from './parts-from-saved-template';
import { partsFromTemplate } from './parts-from-template';
import { templateOfVersion } from './template-of-version';

/** A Monday, and the Monday 14 weeks later. */
const startsOn = '2026-06-01';
const later = '2026-09-07';
const templateId = idOf(900);

let count = 0;
const newId = () => {
  count += 1;
  return idOf(20_000 + count);
};

/** A draft that was begun from a template, and lived in since: people named, work done, numbers measured. */
function aLivedInDraft(): MemoryState {
  const state = aWorkspace();
  state.archive('scopeItem', idOf(50));
  state.archive('criterion', idOf(60));
  const documents = partsFromTemplate(websiteBuild, { language: 'en', startsOn, holidays: [], newId });
  runCommand(state, 'agreement.addParts', { agreementId: draftId, documents });
  state.put({ type: 'capability', id: idOf(800), name: 'Editing', status: 'available' });
  state.put({ type: 'cpi', id: idOf(801), name: 'Pride', kind: 'social', critical: false, active: true, drives: [] });
  const [item] = state.list('scopeItem', engagementId).filter(({ agreementId }) => agreementId === draftId);
  const [criterion] = state.list('criterion', engagementId);
  if (!item || !criterion) throw new Error('The template made no parts.');
  state.put({ ...item, owner: { memberId: members.lead.id }, doneOn: '2026-06-20', capabilityIds: [idOf(800)] });
  state.put({ ...criterion, baseline: '40', baselineOn: '2026-06-10', result: 'met', cpiIds: [idOf(801)] });
  return state;
}

const versionParts = (state: MemoryState) => {
  const draft = state.find('agreement', draftId);
  if (!draft) throw new Error('There is no draft.');
  return partsOf(draft, state);
};

function save(state: MemoryState): DocumentOf<'template'> {
  const heading = { id: templateId, name: 'Our website build', serviceLine: 'Web', language: 'en', startsOn };
  const document = templateOfVersion(heading, versionParts(state), (type, id) => state.find(type, id) !== undefined);
  expect(verdict(runCommand(state, 'document.create', { document }, 'member'))).toBe('applied');
  const template = state.find('template', templateId);
  if (!template) throw new Error('The template was not saved.');
  return template;
}

function use(template: DocumentOf<'template'>, on = later): NewPart[] {
  const parts = partsFromSavedTemplate(template, {
    startsOn: on,
    holidays: [],
    newId,
    exists: (type) => type === 'cpi',
  });
  if (isRefusal(parts)) throw new Error(parts.message);
  return parts;
}

describe('a template of the team', () => {
  it('keeps what was promised, and no people, results or measured values', () => {
    const { items, criteria, milestones, format } = save(aLivedInDraft());
    expect(format).toBe(1);
    expect(items.map(({ text }) => text).sort()).toEqual(websiteBuild.items.map(({ text }) => text.en).sort());
    for (const part of [...items, ...criteria, ...(milestones ?? [])]) expect(part.owner).toBeUndefined();
    expect(items.map(({ doneOn }) => doneOn).filter(Boolean)).toEqual([]);
    expect(criteria.map(({ baseline, result }) => baseline ?? result)).toEqual(criteria.map(() => undefined));
  });

  it('makes the same draft again, as many days later as the start', () => {
    const state = aLivedInDraft();
    const before = versionParts(state);
    const parts = use(save(state));
    for (const part of versionParts(state)) state.archive(part.type, part.id);
    expect(verdict(runCommand(state, 'agreement.addParts', { agreementId: draftId, documents: parts }))).toBe(
      'applied',
    );
    const after = versionParts(state);
    expect(after.length).toBe(before.length);
    const nameOf = (part: (typeof before)[number]) =>
      part.type === 'scopeItem' ? part.text : part.type === 'criterion' ? part.statement : part.name;
    for (const old of before) {
      const fresh = after.find((part) => part.type === old.type && nameOf(part) === nameOf(old));
      expect(old.dueOn && fresh?.dueOn && daysBetween(old.dueOn, fresh.dueOn)).toBe(old.dueOn && 98);
    }
    const links = (list: typeof before) =>
      list
        .filter((part) => part.type === 'scopeItem')
        .map(({ text, milestoneId }) => [text, list.filter(({ id }) => id === milestoneId).map(nameOf)])
        .sort();
    expect(links(after)).toEqual(links(before));
  });

  it('is due on working days, whatever day it begins', () => {
    const saturday = use(save(aLivedInDraft()), addDays(later, 5));
    const weekdays = saturday.flatMap(({ dueOn }) => (dueOn ? [new Date(`${dueOn}T00:00:00Z`).getUTCDay()] : []));
    expect(weekdays.filter((day) => day === 0 || day === 6)).toEqual([]);
  });

  it('leaves out what the workspace no longer has', () => {
    const parts = use(save(aLivedInDraft()));
    expect(parts.flatMap((part) => (part.type === 'scopeItem' ? (part.capabilityIds ?? []) : []))).toEqual([]);
    expect(parts.flatMap((part) => (part.type === 'criterion' ? (part.cpiIds ?? []) : []))).toEqual([idOf(801)]);
  });

  it('begins with its first day where it does not say from which day it counts', () => {
    const { startsOn: _startsOn, format: _format, ...old } = save(aLivedInDraft());
    const days = use(old)
      .flatMap(({ dueOn }) => dueOn ?? [])
      .sort();
    expect(days[0]).toBe(later);
  });

  it('of a newer Goalpost is answered plainly', () => {
    const newer = { ...save(aLivedInDraft()), format: 2 };
    const answer = partsFromSavedTemplate(newer, { startsOn: later, holidays: [], newId, exists: () => true });
    expect(answer).toMatchObject({
      code: 'newer_version',
      message: 'This template was saved by a newer version of Goalpost: update it first.',
    });
  });
});
