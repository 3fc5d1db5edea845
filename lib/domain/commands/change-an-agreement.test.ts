import { describe, expect, it } from 'vitest';
import { addPerson, financeId } from '../../../test/builders/a-proposal';
import {
  aWorkspace,
  criterionId,
  draftId,
  draftItemId,
  engagementId,
  idOf,
  inForceId,
  signedItemId,
  signerId,
  strangerId,
} from '../../../test/builders/a-workspace';
import { runAnyCommand, runCommand, verdict } from '../../../test/support/run-command';
import { copyIdOf } from '../agreement-terms/copy-parts';
import type { MemoryState } from '../states/memory-state';

const changeId = idOf(400);
const nextId = idOf(410);
const effect = { days: 10, cost: { amount: '1200', currency: 'EUR' }, criteria: 'No criterion changes' };

/** The standard workspace without its draft, so that the next version is begun from what is in force. */
function withoutDraft(): MemoryState {
  const state = aWorkspace();
  runCommand(state, 'agreement.discard', { agreementId: draftId });
  return state;
}

function aChange(state: MemoryState, fields: object = { effect }, id = changeId): void {
  const document = { type: 'changeRequest', id, engagementId, title: 'Two more pages', status: 'draft', ...fields };
  runCommand(state, 'document.create', { document });
}

const submit = (state: MemoryState, id = changeId) =>
  verdict(runCommand(state, 'changeRequest.submit', { changeRequestId: id }, 'member'));
const approve = (state: MemoryState, agreementId?: string, id = changeId) =>
  verdict(runCommand(state, 'changeRequest.approve', { changeRequestId: id, ...(agreementId ? { agreementId } : {}) }));

describe('a change request', () => {
  it.each([
    ['nothing', {}, 'required effect.days'],
    ['only time', { effect: { days: 0 } }, 'required effect.cost'],
    ['time and cost', { effect: { days: 0, cost: effect.cost } }, 'required effect.criteria'],
    ['everything, a zero included', { effect: { ...effect, days: 0 } }, 'applied'],
  ])('that states %s', (_what, fields, expected) => {
    const state = aWorkspace();
    aChange(state, fields);
    expect(submit(state)).toBe(expected);
  });

  it('goes from draft over review to a decision, with the days', () => {
    const state = aWorkspace();
    aChange(state);
    expect(approve(state)).toBe('wrong_state args.changeRequestId');
    submit(state);
    expect(state.find('changeRequest', changeId)).toMatchObject({ status: 'submitted', submittedOn: '2026-11-22' });
    runCommand(state, 'changeRequest.review', { changeRequestId: changeId, waitingFor: 'the client' });
    expect(state.find('changeRequest', changeId)).toMatchObject({ status: 'in_review', waitingFor: 'the client' });
    expect(approve(state)).toBe('applied');
    expect(state.find('changeRequest', changeId)).toMatchObject({ status: 'approved', decidedOn: '2026-11-22' });
    expect(approve(state)).toBe('wrong_state args.changeRequestId');
  });

  it('is refused approval when its effect was taken out again, and by a member', () => {
    const state = aWorkspace();
    aChange(state);
    submit(state);
    runCommand(state, 'document.edit', { type: 'changeRequest', id: changeId, set: { effect: { days: 3 } } });
    expect(approve(state)).toBe('required effect.cost');
    expect(verdict(runCommand(state, 'changeRequest.approve', { changeRequestId: changeId }, 'member'))).toBe(
      'forbidden name',
    );
  });

  it('is declined with a reason, and stays findable', () => {
    const state = aWorkspace();
    aChange(state);
    submit(state);
    const decline = { changeRequestId: changeId, reason: '' };
    expect(verdict(runCommand(state, 'changeRequest.decline', decline))).toBe('missing_reason args.reason');
    runCommand(state, 'changeRequest.decline', { ...decline, reason: 'Not this year' });
    expect(state.find('changeRequest', changeId)).toMatchObject({
      status: 'declined',
      decisionReason: 'Not this year',
    });
    const archive = { type: 'changeRequest', id: changeId };
    expect(verdict(runCommand(state, 'document.archive', archive))).toBe('not_editable args.id');
  });

  it('is withdrawn by whoever wrote it, until it is decided', () => {
    const state = aWorkspace();
    aChange(state);
    const withdraw = () =>
      verdict(runCommand(state, 'changeRequest.withdraw', { changeRequestId: changeId }, 'member'));
    expect(withdraw()).toBe('applied');
    expect(withdraw()).toBe('wrong_state args.changeRequestId');
  });

  it('lets no plain edit go round a command, and keeps its origin once it was sent', () => {
    const state = aWorkspace();
    const request = { type: 'request', id: idOf(420), engagementId, text: 'Two more', receivedOn: '2026-11-01' };
    runCommand(state, 'document.create', { document: request });
    aChange(state, { effect, requestIds: [idOf(420)], requestedBy: signerId });
    const edit = (set: Record<string, unknown>) =>
      verdict(runCommand(state, 'document.edit', { type: 'changeRequest', id: changeId, set }, 'owner'));
    expect(edit({ status: 'approved' })).toBe('not_editable args.set.status');
    expect(edit({ agreementId: inForceId })).toBe('not_editable args.set.agreementId');
    submit(state);
    expect(edit({ requestIds: [] })).toBe('not_editable args.set.requestIds');
    expect(edit({ requestedBy: null })).toBe('not_editable args.set.requestedBy');
    expect(edit({ title: 'Three more pages' })).toBe('applied');
    approve(state);
    expect(edit({ title: 'Four more pages' })).toBe('not_editable args.set.title');
    expect(edit({ effect: { days: 90 } })).toBe('not_editable args.set.effect');
    expect(edit({ sharedWithClient: true })).toBe('applied');
    const decided = { type: 'changeRequest', id: idOf(421), engagementId, title: 'X', status: 'approved' };
    expect(verdict(runCommand(state, 'document.create', { document: decided }))).toBe(
      'not_editable args.document.status',
    );
  });

  it('has no effort below zero', () => {
    const state = aWorkspace();
    const document = {
      type: 'changeRequest',
      id: changeId,
      engagementId,
      title: 'X',
      status: 'draft',
      effortHours: '-2',
    };
    expect(verdict(runCommand(state, 'document.create', { document }))).toContain('args.document.effortHours');
  });
});

describe('the next version', () => {
  it('begins with a copy of every part, which follows the old one', () => {
    const state = withoutDraft();
    const milestone = { type: 'milestone', id: idOf(431), name: 'Launch', dueOn: '2027-01-15' } as const;
    const goal = { type: 'criterion', id: idOf(432), kind: 'felt', statement: 'We feel informed' } as const;
    const item = {
      type: 'scopeItem',
      id: idOf(433),
      kind: 'deliverable',
      text: 'Site',
      milestoneId: idOf(431),
    } as const;
    const draft = { type: 'agreement', id: idOf(430), engagementId, version: 2, status: 'draft' };
    runCommand(state, 'document.create', { document: { ...draft, baselineEffortHours: '80' } });
    const documents = [item, goal, { ...milestone, criterionIds: [idOf(432)] }];
    expect(verdict(runCommand(state, 'agreement.addParts', { agreementId: idOf(430), documents }, 'member'))).toBe(
      'applied',
    );
    const signers = [{ id: idOf(434), stakeholderId: signerId, signedName: 'Sato', on: '2026-11-22' }];
    const signed = { agreementId: idOf(430), inForceOn: '2026-11-22', evidence: 'scan.pdf', signers };
    runCommand(state, 'agreement.recordSigned', signed);
    expect(verdict(runCommand(state, 'agreement.draftNext', { agreementId: nextId, from: idOf(430) }, 'member'))).toBe(
      'applied',
    );
    const copyOf = (id: string) => copyIdOf(nextId, id);
    expect(state.find('agreement', nextId)).toMatchObject({ version: 3, status: 'draft', baselineEffortHours: '80' });
    expect(state.find('scopeItem', copyOf(idOf(433)))).toMatchObject({
      agreementId: nextId,
      previousId: idOf(433),
      milestoneId: copyOf(idOf(431)),
      text: 'Site',
      createdAt: '2026-11-22T08:00:00.000Z',
    });
    expect(state.find('milestone', copyOf(idOf(431)))).toMatchObject({ criterionIds: [copyOf(idOf(432))] });
    expect(state.find('scopeItem', idOf(433))).toMatchObject({ agreementId: idOf(430), milestoneId: idOf(431) });
  });

  it('comes from an approved change, whose effort it takes over', () => {
    const state = withoutDraft();
    runCommand(state, 'document.edit', { type: 'agreement', id: inForceId, set: { baselineEffortHours: '100' } });
    aChange(state, { effect, effortHours: '12.5' });
    submit(state);
    expect(approve(state, nextId)).toBe('applied');
    expect(state.find('agreement', nextId)).toMatchObject({ changeRequestId: changeId, baselineEffortHours: '112.5' });
    expect(state.find('changeRequest', changeId)?.agreementId).toBe(nextId);
    expect(state.find('scopeItem', copyIdOf(nextId, signedItemId))?.previousId).toBe(signedItemId);
  });

  it('takes several approved changes, the later ones into the same draft', () => {
    const state = withoutDraft();
    for (const id of [changeId, idOf(401), idOf(402)]) {
      aChange(state, { effect }, id);
      submit(state, id);
    }
    expect(approve(state, nextId)).toBe('applied');
    expect(approve(state, idOf(411), idOf(401))).toBe('already_done args.agreementId');
    expect(approve(state, nextId, idOf(401))).toBe('applied');
    expect(approve(state, undefined, idOf(402))).toBe('applied');
    expect(state.find('agreement', nextId)?.changeRequestId).toBe(changeId);
    expect(state.find('changeRequest', idOf(401))?.agreementId).toBe(nextId);
    runCommand(state, 'agreement.discard', { agreementId: nextId });
    expect(state.find('changeRequest', idOf(401))?.agreementId).toBeUndefined();
    expect(state.find('scopeItem', copyIdOf(nextId, signedItemId))).toBeUndefined();
    const begin = { agreementId: idOf(412), from: inForceId, changeRequestId: idOf(402) };
    expect(verdict(runCommand(state, 'agreement.draftNext', begin))).toBe('applied');
    expect(state.find('changeRequest', idOf(402))?.agreementId).toBe(idOf(412));
  });

  it.each([
    ['a draft', draftId, 'wrong_state args.from'],
    ['nothing', idOf(999), 'not_found args.from'],
    ['what is in force, while a draft is there', inForceId, 'already_done args.agreementId'],
  ])('does not begin from %s', (_what, from, expected) => {
    expect(verdict(runCommand(aWorkspace(), 'agreement.draftNext', { agreementId: nextId, from }))).toBe(expected);
  });

  it('does not begin beside a proposal, from an unapproved change, or under a used id', () => {
    const state = withoutDraft();
    const begin = (args: object) =>
      verdict(runAnyCommand(state, 'agreement.draftNext', { agreementId: nextId, from: inForceId, ...args }));
    aChange(state);
    expect(begin({ changeRequestId: changeId })).toBe('wrong_state args.changeRequestId');
    expect(begin({ agreementId: draftId })).toBe('already_done args.agreementId');
    begin({});
    const signers = [{ id: idOf(440), stakeholderId: signerId }];
    expect(verdict(runCommand(state, 'agreement.propose', { agreementId: nextId, signers }))).toBe('applied');
    expect(begin({ agreementId: idOf(411) })).toBe('wrong_state args.agreementId');
  });
});

describe('adding many parts at once', () => {
  const add = (documents: unknown[], agreementId = draftId) =>
    verdict(runAnyCommand(aWorkspace(), 'agreement.addParts', { agreementId, documents }, 'member'));
  const item = { type: 'scopeItem', id: idOf(450), kind: 'deliverable', text: 'Pages' };

  it.each([
    ['nothing', [], 'out_of_range args.documents'],
    ['one text that is missing', [item, { ...item, id: idOf(451), text: '' }], 'required args.documents.1.text'],
    ['a note', [{ type: 'note', id: idOf(450), text: 'x', on: '2026-01-01' }], 'wrong_type args.documents.0.type'],
    ['one id twice', [item, item], 'already_done args.documents.1.id'],
    ['an id that is taken', [{ ...item, id: draftItemId }], 'already_done args.documents.0.id'],
    ['another version', [{ ...item, agreementId: inForceId }], 'wrong_type args.documents.0.agreementId'],
    [
      'an owner of another client',
      [{ ...item, owner: { stakeholderId: strangerId } }],
      'not_found args.documents.0.owner.stakeholderId',
    ],
    ['what the server sets', [{ ...item, createdBy: 'me' }], 'unknown_field args.documents.0.createdBy'],
    [
      'a target on the wrong side',
      [{ type: 'criterion', id: idOf(452), kind: 'hard', statement: 'X', direction: 'up', baseline: '9', target: '3' }],
      'out_of_range args.documents.0.target',
    ],
  ])('refuses all for %s', (_what, documents, expected) => {
    expect(add(documents)).toBe(expected);
  });

  it('refuses a version that is signed, and more than 2,000', () => {
    expect(add([item], inForceId)).toBe('wrong_state args.agreementId');
    const many = Array.from({ length: 2001 }, (_, index) => ({ ...item, id: idOf(10_000 + index) }));
    expect(add(many)).toBe('too_large args.documents');
    expect(add(many.slice(1))).toBe('applied');
  });
});

describe('discarding', () => {
  it('takes a draft with its parts, and no version that was offered', () => {
    const state = aWorkspace();
    expect(verdict(runCommand(state, 'document.archive', { type: 'agreement', id: draftId }))).toBe(
      'still_used args.id',
    );
    expect(verdict(runCommand(state, 'agreement.discard', { agreementId: draftId }, 'member'))).toBe(
      'forbidden args.agreementId',
    );
    expect(verdict(runCommand(state, 'agreement.discard', { agreementId: draftId }))).toBe('applied');
    expect(state.isArchived('scopeItem', draftItemId)).toBe(true);
    expect(state.isArchived('criterion', criterionId)).toBe(true);
    expect(verdict(runCommand(state, 'agreement.discard', { agreementId: inForceId }))).toBe(
      'wrong_state args.agreementId',
    );
  });

  it('is also for the member who began the draft', () => {
    const state = withoutDraft();
    runCommand(state, 'agreement.draftNext', { agreementId: nextId, from: inForceId }, 'member');
    expect(verdict(runCommand(state, 'agreement.discard', { agreementId: nextId }, 'member'))).toBe('applied');
    expect(state.find('scopeItem', copyIdOf(nextId, signedItemId))).toBeUndefined();
  });

  it('leaves nothing in an engagement that has ended', () => {
    const state = aWorkspace();
    addPerson(state, financeId, 'Mr Ito');
    runCommand(state, 'document.edit', { type: 'engagement', id: engagementId, set: { status: 'ended' } });
    expect(verdict(runCommand(state, 'agreement.discard', { agreementId: draftId }))).toBe('ended engagementId');
  });
});

describe('removing many parts at once', () => {
  const items = [460, 461].map((id) => ({ type: 'scopeItem', id: idOf(id), kind: 'deliverable', text: `Page ${id}` }));
  const parts = items.map(({ type, id }) => ({ type, id }));
  const remove = (state: MemoryState, named: unknown[], agreementId = draftId) =>
    verdict(runAnyCommand(state, 'agreement.removeParts', { agreementId, parts: named }, 'member'));
  const added = () => {
    const state = aWorkspace();
    runAnyCommand(state, 'agreement.addParts', { agreementId: draftId, documents: items }, 'member');
    return state;
  };

  it('leaves the draft as it was before they were added', () => {
    const state = added();
    expect(remove(state, parts)).toBe('applied');
    const ids = (of: MemoryState) => of.list('scopeItem', engagementId).map(({ id }) => id);
    expect(ids(state)).toEqual(ids(aWorkspace()));
    expect(remove(state, parts)).toBe('already_done args.parts.0.id');
  });

  it('takes all or none, and nothing of another version', () => {
    const state = added();
    expect(remove(state, [...parts, { type: 'scopeItem', id: idOf(469) }])).toBe('not_found args.parts.2.id');
    expect(remove(state, [{ type: 'scopeItem', id: signedItemId }])).toBe('not_found args.parts.0.id');
    expect(remove(state, [{ type: 'scopeItem', id: signedItemId }], inForceId)).toBe('wrong_state args.agreementId');
    expect(parts.every(({ id }) => state.find('scopeItem', id))).toBe(true);
  });
});
