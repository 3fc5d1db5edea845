import { describe, expect, it } from 'vitest';
import {
  aWorkspace,
  clientId,
  engagementId,
  idOf,
  inForceId,
  members,
  otherClientId,
  signerId,
  strangerId,
} from '../../../test/builders/a-workspace';
import { runCommand, verdict } from '../../../test/support/run-command';
import type { Document } from '../document';
import { indexDocuments } from '../documents/document-index';
import { refuseBrokenReference } from '../documents/references';
import type { MemoryState } from '../states/memory-state';
import { daysBetween } from '../values/day';

const copyId = idOf(600);
const leaverId = idOf(22);

/** The standard workspace, whose version in force says more: dates, people, what was done, measured and signed. */
function aRichWorkspace(): MemoryState {
  const state = aWorkspace();
  const part = { engagementId, agreementId: inForceId };
  const agreement = state.find('agreement', inForceId);
  const engagement = state.find('engagement', engagementId);
  if (!agreement || !engagement) throw new Error('The standard workspace has changed.');
  const rows: Document[] = [
    {
      ...engagement,
      endsOn: '2026-12-31',
      industry: 'Retail',
      ownerId: members.lead.id,
      cpiIds: [idOf(300)],
      thresholds: { 'smart.specific': { minLatin: 5 } },
      assignments: [
        { memberId: members.member.id, since: '2026-02-01', criterionIds: [idOf(310)], cpiIds: [idOf(300)] },
        { memberId: idOf(999), since: '2026-02-01', criterionIds: [], cpiIds: [] },
      ],
    },
    {
      ...agreement,
      summary: 'Search campaigns',
      baselineEffortHours: '320',
      signedTerms: '{}',
      channels: [{ type: 'email', ourContactId: members.lead.id, clientContactId: signerId }],
    },
    { type: 'cpi', id: idOf(300), name: 'Control', kind: 'emotional', critical: false, active: true, drives: [] },
    {
      type: 'stakeholder',
      id: leaverId,
      clientId,
      name: 'Mr Gone',
      addedOn: '2026-01-05',
      leftOn: '2026-06-01',
      decisionMaker: false,
      signoffRequired: false,
    },
    {
      ...part,
      type: 'criterion',
      id: idOf(310),
      kind: 'hard',
      statement: 'Qualified leads a month',
      direction: 'up',
      unit: 'leads',
      target: '100',
      baseline: '40',
      baselineOn: '2026-01-10',
      startsOn: '2026-01-10',
      dueOn: '2026-06-30',
      owner: { stakeholderId: signerId },
      cpiIds: [idOf(300)],
      expectationIds: [idOf(320)],
      stakeholderIds: [signerId, leaverId],
      feasibilityNote: { text: 'We know the market', memberId: members.lead.id },
      confidence: 80,
      result: 'met',
      resultOn: '2026-06-30',
      previousId: idOf(311),
    },
    {
      ...part,
      type: 'milestone',
      id: idOf(330),
      name: 'Campaigns live',
      dueOn: '2026-02-28',
      owner: { memberId: members.lead.id },
      criterionIds: [idOf(310)],
      moves: [{ on: '2026-02-01', from: '2026-02-15', to: '2026-02-28' }],
      doneOn: '2026-02-27',
    },
    {
      ...part,
      type: 'scopeItem',
      id: idOf(340),
      kind: 'deliverable',
      text: 'Landing pages',
      owner: { stakeholderId: leaverId },
      milestoneId: idOf(330),
      dueOn: '2026-02-27',
      allowance: { limit: '6', unit: 'pages', used: '4' },
      capabilityIds: [idOf(998)],
      plannedHours: [{ month: '2026-02', hours: '40' }],
      doneOn: '2026-02-26',
      acceptedOn: '2026-02-27',
      confidence: 90,
      previousId: idOf(341),
    },
    {
      type: 'measurement',
      id: idOf(350),
      engagementId,
      criterionId: idOf(310),
      value: '58',
      unit: 'leads',
      on: '2026-03-01',
    },
    {
      type: 'request',
      id: idOf(351),
      engagementId,
      text: 'Live chat',
      receivedOn: '2026-03-01',
      decision: 'goodwill',
      scopeItemIds: [],
    },
  ];
  for (const row of rows) state.put(row);
  return state;
}

function copyFor(client: string | undefined, startedOn = '2027-01-12') {
  const state = aRichWorkspace();
  const before = new Set([...state.documents()].map(({ id }) => id));
  const args = { engagementId: copyId, from: engagementId, name: 'Paid media 2027', clientId: client, startedOn };
  const outcome = runCommand(state, 'engagement.copy', args, 'member');
  const made = [...state.documents()].filter(({ id }) => !before.has(id));
  const index = indexDocuments(made);
  return {
    state,
    made,
    said: verdict(outcome),
    engagement: state.find('engagement', copyId),
    agreement: index.list('agreement')[0],
    criterion: index.list('criterion')[0],
    milestone: index.list('milestone')[0],
    items: index.list('scopeItem'),
  };
}

describe('engagement.copy', () => {
  it('moves every day by the difference of the two starts', () => {
    const { said, engagement, criterion, milestone, items } = copyFor(undefined);
    expect(said).toBe('applied');
    const days = daysBetween('2026-01-10', '2027-01-12');
    expect(days).toBe(367);
    expect(engagement).toMatchObject({ status: 'draft', startedOn: '2027-01-12', endsOn: '2028-01-02' });
    expect(criterion).toMatchObject({ startsOn: '2027-01-12', dueOn: '2027-07-02' });
    expect(milestone?.dueOn).toBe('2027-03-02');
    const item = items.find(({ text }) => text === 'Landing pages');
    expect(item).toMatchObject({ dueOn: '2027-03-01', plannedHours: [{ month: '2027-02', hours: '40' }] });
  });

  it('takes nothing along that was signed, measured, used, vouched for or decided', () => {
    const { made, agreement, criterion, milestone, items } = copyFor(undefined);
    expect(made.map(({ type }) => type).sort()).toEqual(
      ['agreement', 'criterion', 'engagement', 'milestone', 'scopeItem', 'scopeItem'].sort(),
    );
    expect(agreement).toMatchObject({ version: 1, status: 'draft', baselineEffortHours: '320' });
    for (const field of ['inForceOn', 'digest', 'signedTerms']) expect(agreement).not.toHaveProperty(field);
    const lost = ['baseline', 'baselineOn', 'result', 'resultOn', 'feasibilityNote', 'confidence', 'previousId'];
    for (const field of lost) expect(criterion).not.toHaveProperty(field);
    expect(milestone).toMatchObject({ moves: [] });
    const item = items.find(({ text }) => text === 'Landing pages');
    for (const field of ['doneOn', 'acceptedOn', 'previousId', 'confidence']) expect(item).not.toHaveProperty(field);
    expect(item?.allowance).toEqual({ limit: '6', unit: 'pages' });
    expect(copyFor(undefined).engagement).not.toHaveProperty('thresholds');
  });

  it('keeps the people of the same client, but for those who left', () => {
    const { engagement, agreement, criterion, milestone, items } = copyFor(undefined);
    expect(engagement).toMatchObject({ ownerId: members.lead.id, industry: 'Retail' });
    expect(engagement?.assignments).toEqual([
      { memberId: members.member.id, since: '2027-01-12', criterionIds: [], cpiIds: [idOf(300)] },
    ]);
    expect(agreement?.channels).toEqual([{ type: 'email', ourContactId: members.lead.id, clientContactId: signerId }]);
    expect(criterion).toMatchObject({
      owner: { stakeholderId: signerId },
      stakeholderIds: [signerId],
      expectationIds: [],
    });
    expect(milestone?.owner).toEqual({ memberId: members.lead.id });
    expect(items.find(({ text }) => text === 'Landing pages')).not.toHaveProperty('owner');
  });

  it('drops the other client’s people', () => {
    const { engagement, agreement, criterion } = copyFor(otherClientId);
    expect(engagement).toMatchObject({ clientId: otherClientId });
    expect(engagement).not.toHaveProperty('industry');
    expect(agreement?.channels[0]).not.toHaveProperty('clientContactId');
    expect(criterion?.stakeholderIds).toEqual([]);
    expect(criterion).not.toHaveProperty('owner');
  });

  it('makes parts that point at each other’s copies, and at nothing that is not there', () => {
    for (const client of [undefined, otherClientId]) {
      const { state, made, criterion, milestone, items } = copyFor(client);
      expect(milestone?.criterionIds).toEqual([criterion?.id]);
      expect(items.find(({ text }) => text === 'Landing pages')?.milestoneId).toBe(milestone?.id);
      const broken = made.map((document) => refuseBrokenReference(document, state, document.type)?.path);
      expect(broken.filter((path) => path !== undefined)).toEqual([]);
    }
  });

  it('gives the same ids to whoever sends it', () => {
    expect(copyFor(undefined).made.map(({ id }) => id)).toEqual(copyFor(undefined).made.map(({ id }) => id));
  });

  it.each([
    ['an engagement that is not here', { from: idOf(999) }, 'not_found args.from'],
    ['a client that is not here', { clientId: strangerId }, 'not_found args.clientId'],
    ['an id that was used before', { engagementId }, 'already_done args.engagementId'],
    ['an engagement without a start', { from: idOf(31) }, 'required args.from'],
    ['days beyond the calendar', { startedOn: '9999-12-31' }, 'wrong_type args.startedOn.endsOn'],
    ['no name', { name: ' ' }, 'required args.name'],
  ])('refuses %s', (_what, fields, expected) => {
    const args = { engagementId: copyId, from: engagementId, name: 'Copy', startedOn: '2027-01-01', ...fields };
    expect(verdict(runCommand(aRichWorkspace(), 'engagement.copy', args))).toBe(expected);
  });

  it('refuses a reader', () => {
    const args = { engagementId: copyId, from: engagementId, name: 'Copy', startedOn: '2027-01-01' };
    expect(verdict(runCommand(aRichWorkspace(), 'engagement.copy', args, 'viewer'))).toBe('forbidden name');
  });
});

describe('engagement.discard', () => {
  const copied = () => {
    const state = aRichWorkspace();
    const args = { engagementId: copyId, from: engagementId, name: 'Next year', startedOn: '2027-01-01' };
    expect(verdict(runCommand(state, 'engagement.copy', args, 'member'))).toBe('applied');
    return state;
  };
  const discard = (state: MemoryState, id = copyId, actor: keyof typeof members = 'member') =>
    verdict(runCommand(state, 'engagement.discard', { engagementId: id }, actor));

  it('takes a copy back with all that came with it, and leaves the one it was made from', () => {
    const state = copied();
    const before = aRichWorkspace().list('scopeItem', engagementId).length;
    expect(discard(state)).toBe('applied');
    expect(state.find('engagement', copyId)).toBeUndefined();
    expect([...state.documents()].filter((one) => 'engagementId' in one && one.engagementId === copyId)).toEqual([]);
    expect(state.list('scopeItem', engagementId)).toHaveLength(before);
  });

  it('keeps an engagement in which something was agreed or written down, and one that somebody else began', () => {
    const state = copied();
    expect(discard(state, engagementId, 'lead')).toBe('still_used args.engagementId');
    expect(discard(state, engagementId)).toBe('forbidden args.engagementId');
    const note = { type: 'note', id: idOf(690), engagementId: copyId, text: 'They want it in May', on: '2026-11-22' };
    runCommand(state, 'document.create', { document: note });
    expect(discard(state)).toBe('still_used args.engagementId');
  });
});
