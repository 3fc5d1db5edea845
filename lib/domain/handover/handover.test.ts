import { beforeEach, describe, expect, it } from 'vitest';
import {
  aWorkspace,
  draftItemId,
  engagementId,
  idOf,
  inForceId,
  members,
  signedItemId,
  signerId,
} from '../../../test/builders/a-workspace';
import { runCommand, verdict } from '../../../test/support/run-command';
import type { Document } from '../document';
import { isRefusal } from '../refusal';
import type { MemoryState } from '../states/memory-state';
import { handoverItems } from './handover-items';
import { handoverProgress, openHandover } from './handover-progress';

const today = '2026-11-22';
const handoverId = idOf(700);
const of = { engagementId };

const said: Document[] = [
  {
    ...of,
    type: 'expectation',
    id: idOf(710),
    stakeholderId: signerId,
    text: 'No surprises',
    source: 'client_words',
    recordedOn: '2026-03-01',
  },
  {
    ...of,
    type: 'expectation',
    id: idOf(711),
    stakeholderId: signerId,
    text: 'They want a magazine',
    source: 'team_assumption',
    recordedOn: '2026-03-01',
    verifiedOn: '2026-03-08',
    verification: 'wrong',
  },
  feedback(idOf(712), 'The numbers look good', '2026-08-24', '2026-09-01'),
  feedback(idOf(713), 'Long settled', '2026-08-23', '2026-09-01'),
  feedback(idOf(714), 'Old, and open to this day', '2026-02-01'),
];
const open: Document[] = [
  {
    ...of,
    type: 'gap',
    id: idOf(720),
    key: 'flag:1',
    severity: 'warning',
    title: 'No channel',
    state: 'taken',
    openedOn: '2026-11-01',
    sharedWithClient: false,
  },
  {
    ...of,
    type: 'gap',
    id: idOf(721),
    key: 'flag:2',
    severity: 'info',
    title: 'Done',
    state: 'resolved',
    openedOn: '2026-11-01',
    sharedWithClient: false,
  },
  { ...of, type: 'request', id: idOf(722), text: 'Live chat', receivedOn: '2026-11-01', scopeItemIds: [] },
  {
    ...of,
    type: 'request',
    id: idOf(723),
    text: 'A typo',
    receivedOn: '2026-11-01',
    verdict: 'covered',
    scopeItemIds: [],
  },
  {
    ...of,
    type: 'request',
    id: idOf(724),
    text: 'A film',
    receivedOn: '2026-11-01',
    verdict: 'not_covered',
    decision: 'declined',
    decisionReason: 'Not ours',
    scopeItemIds: [],
  },
  {
    ...of,
    type: 'changeRequest',
    id: idOf(725),
    title: 'Two more pages',
    status: 'in_review',
    requestIds: [],
    plannedHours: [],
    sharedWithClient: false,
  },
  {
    ...of,
    type: 'changeRequest',
    id: idOf(726),
    title: 'No more pages',
    status: 'declined',
    requestIds: [],
    plannedHours: [],
    sharedWithClient: false,
  },
  {
    ...of,
    type: 'disagreement',
    id: idOf(727),
    stakeholderIds: [signerId],
    about: 'Cost per lead',
    openedOn: '2026-11-01',
  },
];

function feedback(id: string, words: string, receivedOn: string, resolvedOn?: string): Document {
  const resolution = resolvedOn === undefined ? {} : { resolvedOn, resolution: 'Settled' };
  return {
    ...of,
    type: 'feedback',
    id,
    channel: 'email',
    said: words,
    sentiment: 'neutral',
    receivedOn,
    needsAnswer: false,
    ...resolution,
  };
}

let state: MemoryState;
beforeEach(() => {
  state = aWorkspace();
  for (const document of [...said, ...open]) state.put(document);
  const engagement = state.find('engagement', engagementId);
  if (engagement) state.put({ ...engagement, ownerId: members.lead.id });
});

const texts = (part: string) =>
  handoverItems(state, engagementId, today)
    .filter((item) => item.part === part)
    .map(({ text }) => text);
const start = (actor: keyof typeof members = 'lead', toId: string = members.member.id) =>
  verdict(runCommand(state, 'handover.start', { handoverId, engagementId, toId }, actor));
const entry = (ref: { type: string; id: string }, fields: object = {}) => ({
  ref,
  state: 'confirmed' as 'confirmed' | 'question' | 'unsaid',
  ...fields,
});
const confirm = (items: ReturnType<typeof entry>[], actor: keyof typeof members = 'member') =>
  verdict(runCommand(state, 'handover.confirm', { handoverId, items }, actor));
const complete = (actor: keyof typeof members = 'member') =>
  runCommand(state, 'handover.complete', { handoverId }, actor);
const allItems = () => handoverItems(state, engagementId, today).map(({ ref }) => entry(ref));

describe('what has to be handed over', () => {
  it('is what sales promised, in the version in force and not in the draft beside it', () => {
    expect(texts('promised')).toEqual(['Landing pages, up to 6']);
    const proposed = state.find('agreement', inForceId);
    if (proposed) state.put({ ...proposed, status: 'superseded' });
    expect(texts('promised')).toEqual([]);
  });

  it('is what the client said, but for what proved wrong and what was settled long ago', () => {
    expect(texts('said')).toEqual(['No surprises', 'The numbers look good', 'Old, and open to this day']);
  });

  it('is what is still open', () => {
    expect(texts('open')).toEqual(['No channel', 'Live chat', 'Two more pages', 'Cost per lead']);
  });
});

describe('handover.start', () => {
  it('remembers who answered for it before', () => {
    expect(start()).toBe('applied');
    expect(state.find('handover', handoverId)).toMatchObject({
      fromId: members.lead.id,
      toId: members.member.id,
      startedOn: today,
      items: [],
    });
  });

  it.each([
    ['somebody who only reads', () => start('lead', members.viewer.id), 'forbidden args.toId'],
    ['somebody unknown', () => start('lead', idOf(999)), 'not_found args.toId'],
    ['whoever answers for it', () => start('lead', members.lead.id), 'already_done args.toId'],
  ])('refuses to hand it to %s', (_what, act, expected) => {
    expect(act()).toBe(expected);
  });

  it('is for its owner or a lead', () => {
    const engagement = state.find('engagement', engagementId);
    if (engagement) state.put({ ...engagement, ownerId: members.owner.id });
    expect(start('member')).toBe('forbidden args.engagementId');
    if (engagement) state.put({ ...engagement, ownerId: undefined });
    expect(start('member')).toBe('applied');
  });

  it('goes on with the one that is under way, also after an interruption', () => {
    start();
    confirm([entry({ type: 'scopeItem', id: signedItemId })]);
    expect(
      verdict(runCommand(state, 'handover.start', { handoverId: idOf(701), engagementId, toId: members.member.id })),
    ).toBe('already_done args.engagementId');
    const underWay = openHandover(state.list('handover', engagementId));
    const progress = underWay && handoverProgress(underWay, handoverItems(state, engagementId, today));
    expect(progress).toMatchObject({ total: 8, confirmed: 1, questions: 0, next: { text: 'No surprises' } });
  });
});

describe('handover.confirm', () => {
  beforeEach(() => {
    start();
  });

  it.each([
    [
      'somebody else',
      () => confirm([entry({ type: 'scopeItem', id: signedItemId })], 'lead'),
      'forbidden args.handoverId',
    ],
    [
      'an item of the draft',
      () => confirm([entry({ type: 'scopeItem', id: draftItemId })]),
      'not_found args.items.0.ref',
    ],
    [
      'a question without words',
      () => confirm([entry({ type: 'gap', id: idOf(720) }, { state: 'question' })]),
      'missing_reason args.items.0.note',
    ],
    [
      'a taker nobody knows',
      () => confirm([entry({ type: 'gap', id: idOf(720) }, { takerId: idOf(999) })]),
      'not_found args.items.0.takerId',
    ],
  ])('refuses %s', (_what, act, expected) => {
    expect(act()).toBe(expected);
  });

  it('keeps the newest answer to each item, and who takes it', () => {
    const gap = { type: 'gap', id: idOf(720) };
    confirm([entry(gap, { state: 'question', note: 'Which channel?' })]);
    expect(confirm([entry(gap, { takerId: members.owner.id })])).toBe('applied');
    expect(state.find('handover', handoverId)?.items).toEqual([
      { ref: gap, state: 'confirmed', takerId: members.owner.id, on: today },
    ]);
  });
});

describe('going back', () => {
  it('takes back what was said of an item, so that it is due again', () => {
    start();
    const gap = { type: 'gap', id: idOf(720) };
    confirm([entry(gap)]);
    expect(confirm([{ ...entry(gap), state: 'unsaid' }])).toBe('applied');
    expect(state.find('handover', handoverId)?.items).toEqual([]);
  });

  it('takes back a handover that was begun, for whoever began it or a lead', () => {
    const withdraw = (actor: keyof typeof members) =>
      verdict(runCommand(state, 'handover.withdraw', { handoverId }, actor));
    start();
    expect(withdraw('member')).toBe('forbidden args.handoverId');
    expect(withdraw('lead')).toBe('applied');
    expect(openHandover(state.list('handover', engagementId))).toBeUndefined();
    expect(withdraw('lead')).toBe('not_found args.handoverId');
  });

  const reopen = (actor: keyof typeof members = 'member') =>
    verdict(runCommand(state, 'handover.reopen', { handoverId }, actor));

  it('gives the engagement back to its owner when it is reopened, with all that was confirmed', () => {
    start();
    expect(reopen()).toBe('already_done args.handoverId');
    confirm(allItems());
    complete();
    expect(reopen()).toBe('applied');
    const handover = state.find('handover', handoverId);
    expect(handover?.completedOn).toBeUndefined();
    expect(handover?.items).toHaveLength(8);
    expect(state.find('engagement', engagementId)).toMatchObject({ ownerId: members.lead.id, assignments: [] });
    expect(verdict(complete())).toBe('applied');
  });

  it('is over once the engagement was handed on, and not for anybody else', () => {
    start();
    confirm(allItems());
    complete();
    expect(reopen('viewer')).toBe('forbidden name');
    const engagement = state.find('engagement', engagementId);
    if (engagement) state.put({ ...engagement, ownerId: members.owner.id });
    expect(reopen()).toBe('wrong_state args.handoverId');
  });
});

describe('handover.complete', () => {
  it('waits for every item, and says how many are left', () => {
    start();
    confirm(allItems().slice(1));
    const outcome = complete();
    expect(verdict(outcome)).toBe('required args.handoverId');
    expect(isRefusal(outcome) && outcome.message).toBe('1 of 8 are not confirmed yet, first “Landing pages, up to 6”.');
  });

  it('waits for what came up meanwhile, and for the answer to a question', () => {
    start();
    confirm(allItems());
    state.put({ ...of, type: 'request', id: idOf(730), text: 'A banner', receivedOn: today, scopeItemIds: [] });
    expect(verdict(complete())).toBe('required args.handoverId');
    confirm([entry({ type: 'request', id: idOf(730) }, { state: 'question', note: 'Who asked?' })]);
    expect(verdict(complete())).toBe('required args.handoverId');
    confirm([entry({ type: 'request', id: idOf(730) })]);
    expect(verdict(complete())).toBe('applied');
  });

  it('makes the new owner answer for the engagement', () => {
    start();
    confirm(allItems());
    expect(verdict(complete())).toBe('applied');
    expect(state.find('handover', handoverId)?.completedOn).toBe(today);
    expect(state.find('engagement', engagementId)).toMatchObject({
      ownerId: members.member.id,
      assignments: [{ memberId: members.member.id, since: today }],
    });
    expect(verdict(complete())).toBe('already_done args.handoverId');
    expect(confirm([entry({ type: 'gap', id: idOf(720) })])).toBe('already_done args.handoverId');
  });

  it('is not gone round by plain commands', () => {
    start();
    const edit = { type: 'handover', id: handoverId, set: { completedOn: today } };
    expect(verdict(runCommand(state, 'document.edit', edit))).toBe('not_editable args.type');
    const document = { type: 'handover', id: idOf(731), engagementId, toId: members.member.id, startedOn: today };
    expect(verdict(runCommand(state, 'document.create', { document }))).toBe('not_editable args.document.type');
    const archive = { type: 'handover', id: handoverId };
    expect(verdict(runCommand(state, 'document.archive', archive, 'member'))).toBe('forbidden args.type');
    expect(verdict(runCommand(state, 'document.archive', archive, 'lead'))).toBe('applied');
  });
});
