import { describe, expect, it } from 'vitest';
import { aDocument, fixtureId } from '../../../test/builders/panel-view';
import type { Document } from '../document';
import { indexDocuments } from '../documents/document-index';
import { writtenLanguages } from '../in-languages';
import { briefingList } from './briefing-list';
import { type BriefingQuestion, briefingAreas } from './briefing-question';
import { briefingQuestions } from './questions/registry.generated';

const today = '2026-06-05';
const engagementId = fixtureId('briefed');
const agreementId = fixtureId('briefed-draft');
const clientId = fixtureId('briefed-client');

const engagement = (more: object = {}) =>
  aDocument({
    type: 'engagement',
    id: engagementId,
    clientId,
    name: 'Relaunch',
    kind: 'project',
    status: 'active',
    startedOn: '2026-06-01',
    ...more,
  });
const draft = (more: object = {}) =>
  aDocument({ type: 'agreement', id: agreementId, engagementId, version: 1, status: 'draft', ...more });
const item = (kind: string, more: object = {}) =>
  aDocument({ type: 'scopeItem', id: fixtureId(kind), engagementId, agreementId, kind, text: `A ${kind}`, ...more });
const criterion = (kind: string, more: object = {}) =>
  aDocument({ type: 'criterion', id: fixtureId(kind), engagementId, agreementId, kind, statement: 'Leads', ...more });
const person = (more: object = {}) =>
  aDocument({ type: 'stakeholder', id: fixtureId('kari'), clientId, name: 'Kari', addedOn: '2026-06-01', ...more });
const expectation = (more: object = {}) =>
  aDocument({
    type: 'expectation',
    id: fixtureId('hope'),
    engagementId,
    stakeholderId: fixtureId('kari'),
    text: 'No more spreadsheets',
    source: 'client_words',
    recordedOn: '2026-06-02',
    ...more,
  });

/** The questions that are open with these documents, each with where it leads. */
function openWith(...documents: Document[]) {
  const all = documents.some(({ type }) => type === 'engagement') ? documents : [engagement(), ...documents];
  const index = indexDocuments(all);
  const [begun] = index.list('engagement');
  const areas = begun && briefingList(index, begun, today, 'en');
  return new Map(areas?.flatMap(({ lines }) => lines.map(({ key, openAt }) => [key, openAt] as const)));
}

const at = (id: string, place = 'person') => ({ at: place, id: fixtureId(id) });
const whole = { dueOn: '2026-07-01', confidence: 80 };

/** For each question: documents that leave it open and where it leads then, and documents that answer it. */
const cases: Record<string, { open: Document[]; place: unknown; answered: Document[] }> = {
  'goal-in-their-words': {
    open: [person(), expectation({ source: 'team_assumption' })],
    place: at('kari'),
    answered: [person(), expectation()],
  },
  'goal-measured': {
    open: [draft()],
    place: { at: 'draft', add: 'add_criterion' },
    answered: [draft(), criterion('hard')],
  },
  'goal-baseline': {
    open: [draft(), criterion('hard')],
    place: at('hard', 'criterion'),
    answered: [draft(), criterion('hard', { baselineUnknown: { measureBy: '2026-07-01' } })],
  },
  'goal-felt': {
    open: [draft(), criterion('hard')],
    place: { at: 'draft', add: 'add_criterion' },
    answered: [draft(), criterion('felt')],
  },
  'scope-included': {
    open: [draft(), item('exclusion')],
    place: { at: 'draft', add: 'add_deliverable' },
    answered: [draft(), item('activity')],
  },
  'scope-excluded': {
    open: [draft(), item('deliverable')],
    place: { at: 'draft', add: 'add_exclusion' },
    answered: [draft(), item('exclusion')],
  },
  'scope-limits': {
    open: [draft(), item('deliverable')],
    place: at('deliverable', 'item'),
    answered: [draft(), item('deliverable', { allowance: { limit: '3', unit: 'rounds' } })],
  },
  'scope-client-duties': {
    open: [draft()],
    place: { at: 'draft', add: 'add_client_duty' },
    answered: [draft(), item('clientDuty')],
  },
  'time-start-and-end': {
    open: [engagement()],
    place: { at: 'engagement' },
    answered: [engagement({ kind: 'retainer' })],
  },
  'time-milestones': {
    open: [draft()],
    place: { at: 'milestones' },
    answered: [
      draft(),
      aDocument({ type: 'milestone', id: fixtureId('live'), engagementId, agreementId, name: 'Live', dueOn: today }),
    ],
  },
  'time-of-each-promise': {
    open: [draft(), item('deliverable')],
    place: at('deliverable', 'item'),
    answered: [draft(), item('deliverable', { duration: { days: 5 } })],
  },
  'people-decide': { open: [person()], place: at('kari'), answered: [person({ decisionMaker: true })] },
  'people-sign': {
    open: [person({ signoffRequired: true })],
    place: at('kari'),
    answered: [person({ signoffRequired: true, email: 'kari@fjord.example' })],
  },
  'people-roles': { open: [person()], place: at('kari'), answered: [person({ role: 'Sales' })] },
  'people-of-ours': { open: [], place: { at: 'engagement' }, answered: [engagement({ ownerId: 'kim' })] },
  'people-channels': {
    open: [draft()],
    place: { at: 'channels' },
    answered: [draft({ channels: [{ type: 'email' }] })],
  },
  'risk-assumptions': {
    open: [draft()],
    place: { at: 'draft', add: 'add_assumption' },
    answered: [draft(), item('assumption')],
  },
  'risk-fears': {
    open: [person({ decisionMaker: true }), expectation()],
    place: at('kari'),
    answered: [person({ decisionMaker: true }), expectation({ sense: 'feared' })],
  },
  'risk-guesses': {
    open: [person(), expectation({ source: 'team_assumption' })],
    place: at('kari'),
    answered: [
      person(),
      expectation({ source: 'team_assumption', verifiedOn: '2026-06-03', verification: 'confirmed' }),
    ],
  },
  'risk-confidence': {
    open: [draft(), item('deliverable', whole), criterion('hard')],
    place: at('hard', 'criterion'),
    answered: [draft(), item('deliverable', whole), criterion('hard', { confidence: 60 })],
  },
};

describe('the briefing for a first agreement', () => {
  const questions = Object.values<BriefingQuestion>(briefingQuestions);

  it.each(questions.map(({ key }) => key))('asks %s until its answer is there', (key) => {
    const asked = cases[key];
    if (!asked) throw new Error(`There is no case for ${key} yet.`);
    expect(openWith(...asked.open).get(key)).toEqual(asked.place);
    expect(openWith(...asked.answered).get(key)).toBeNull();
  });

  it('asks everything of an engagement that has just begun, in each of the five areas', () => {
    const open = openWith(engagement({ startedOn: undefined }));
    expect([...open.values()].filter((place) => place === null)).toEqual([]);
    for (const area of briefingAreas) expect(questions.filter((one) => one.area === area).length).toBeGreaterThan(2);
  });

  it('asks nobody who has left', () => {
    const gone = person({ decisionMaker: true, leftOn: today });
    expect(openWith(gone).get('people-decide')).toEqual({ at: 'people' });
  });

  it.each(['proposed', 'in_force', 'superseded'])('is over once a version is %s', (status) => {
    expect(openWith(draft({ status })).size).toBe(0);
  });

  it('speaks each language', () => {
    for (const { key, text } of questions) {
      expect(new Set(writtenLanguages.map((language) => text[language])).size, key).toBe(4);
    }
  });
});
