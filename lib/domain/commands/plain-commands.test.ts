import { describe, expect, it } from 'vitest';
import {
  archivedNoteId,
  aWorkspace,
  clientId,
  criterionId,
  draftId,
  draftItemId,
  engagementId,
  idOf,
  inForceId,
  members,
  otherEngagementId,
  signedItemId,
  signerId,
  strangerId,
} from '../../../test/builders/a-workspace';
import { runAnyCommand, runCommand, verdict } from '../../../test/support/run-command';
import { isRefusal } from '../refusal';

const feedback = {
  type: 'feedback',
  id: idOf(500),
  engagementId,
  channel: 'call',
  said: 'Numbers look good.',
  sentiment: 'neutral',
  receivedOn: '2026-11-20',
};

describe('document.create', () => {
  it('stamps who and when', () => {
    const state = aWorkspace();
    expect(verdict(runCommand(state, 'document.create', { document: feedback }, 'member'))).toBe('applied');
    expect(state.find('feedback', idOf(500))).toMatchObject({
      said: 'Numbers look good.',
      createdBy: members.member.id,
      createdAt: '2026-11-22T08:00:00.000Z',
    });
  });

  it.each([
    ['a field that is not known', { mood: 'bright' }, 'unknown_field args.document.mood'],
    ['a wrong type', { said: 7 }, 'wrong_type args.document.said'],
    ['a missing field', { said: undefined }, 'required args.document.said'],
    ['empty text', { said: '  ' }, 'required args.document.said'],
    ['text that is too long', { said: 'x'.repeat(10_001) }, 'too_large args.document.said'],
    ['a word outside the list', { channel: 'pigeon' }, 'wrong_type args.document.channel'],
    ['a day in the future', { receivedOn: '2026-11-23' }, 'in_the_future args.document.receivedOn'],
    ['a bookkeeping field', { createdBy: members.lead.id }, 'unknown_field args.document.createdBy'],
    ['an engagement that is not here', { engagementId: idOf(999) }, 'not_found args.document.engagementId'],
    ['another client’s stakeholder', { stakeholderId: strangerId }, 'not_found args.document.stakeholderId'],
    ['an id that is no UUID', { id: 'feedback-1' }, 'wrong_type args.document.id'],
    ['a type that is not known', { type: 'opinion' }, 'wrong_type args.document.type'],
  ])('refuses %s', (_what, fields, expected) => {
    const outcome = runAnyCommand(aWorkspace(), 'document.create', { document: { ...feedback, ...fields } });
    expect(verdict(outcome)).toBe(expected);
  });

  it('refuses a second document under an id, also when the first was archived', () => {
    const state = aWorkspace();
    runCommand(state, 'document.create', { document: feedback });
    expect(verdict(runCommand(state, 'document.create', { document: feedback }))).toBe('already_done args.document.id');
    const note = { type: 'note', id: archivedNoteId, engagementId, text: 'again', on: '2026-11-20' };
    expect(verdict(runCommand(state, 'document.create', { document: note }))).toBe('already_done args.document.id');
  });

  it('refuses a new item in a version that is in force', () => {
    const item = {
      type: 'scopeItem',
      id: idOf(501),
      engagementId,
      agreementId: inForceId,
      kind: 'deliverable',
      text: 'A blog',
    };
    const outcome = runCommand(aWorkspace(), 'document.create', { document: item });
    expect(outcome).toMatchObject({ code: 'in_force', message: 'Version 1 is in force: raise a change request.' });
  });

  it('refuses an item of another engagement’s version', () => {
    const item = {
      type: 'scopeItem',
      id: idOf(501),
      engagementId: otherEngagementId,
      agreementId: draftId,
      kind: 'deliverable',
      text: 'A blog',
    };
    expect(verdict(runCommand(aWorkspace(), 'document.create', { document: item }))).toBe(
      'not_found args.document.agreementId',
    );
  });

  it('refuses to link a record to one engagement twice', () => {
    const state = aWorkspace();
    const link = {
      type: 'recordLink',
      engagementId,
      app: 'redmine',
      tenant: 'pm.example',
      kind: 'task',
      recordId: '2',
      url: 'https://pm.example/issues/2',
    };
    expect(verdict(runCommand(state, 'document.create', { document: { ...link, id: idOf(502) } }))).toBe('applied');
    expect(verdict(runCommand(state, 'document.create', { document: { ...link, id: idOf(503) } }))).toBe(
      'already_done args.document.recordId',
    );
  });

  it('refuses a member what only a lead may set', () => {
    const engagement = {
      type: 'engagement',
      id: idOf(504),
      clientId,
      name: 'SEO',
      kind: 'retainer',
      status: 'active',
      thresholds: { 'gap.standoff': { maxDays: 1 } },
    };
    expect(verdict(runCommand(aWorkspace(), 'document.create', { document: engagement }, 'member'))).toBe(
      'forbidden args.document.thresholds',
    );
    expect(verdict(runCommand(aWorkspace(), 'document.create', { document: engagement }, 'lead'))).toBe('applied');
  });

  it('refuses a unit that differs from the criterion’s', () => {
    const measurement = {
      type: 'measurement',
      id: idOf(505),
      engagementId,
      criterionId,
      value: '58',
      unit: 'calls',
      on: '2026-11-20',
    };
    expect(verdict(runCommand(aWorkspace(), 'document.create', { document: measurement }))).toBe(
      'unit_differs args.document.unit',
    );
  });

  it('refuses a correction of another criterion’s value, which it would hide', () => {
    const state = aWorkspace();
    const taken = { type: 'measurement', engagementId, criterionId, value: '58', unit: 'leads', on: '2026-11-20' };
    const other = { type: 'criterion', id: idOf(507), engagementId, agreementId: draftId, kind: 'hard' };
    const elsewhere = { ...other, statement: 'Calls a month', unit: 'leads', direction: 'up' };
    expect(verdict(runCommand(state, 'document.create', { document: elsewhere }))).toBe('applied');
    expect(verdict(runCommand(state, 'document.create', { document: { ...taken, id: idOf(505) } }))).toBe('applied');
    const correction = { ...taken, id: idOf(506), value: '59', corrects: idOf(505) };
    const stolen = { ...correction, criterionId: idOf(507) };
    expect(verdict(runCommand(state, 'document.create', { document: stolen }))).toBe(
      'not_found args.document.corrects',
    );
    expect(verdict(runCommand(state, 'document.create', { document: correction }))).toBe('applied');
  });
});

describe('document.edit', () => {
  const edit = (set: Record<string, unknown>, was?: Record<string, unknown>) => ({
    type: 'scopeItem',
    id: draftItemId,
    set,
    was,
  });

  it('sets the named fields, clears with null, and leaves the others', () => {
    const state = aWorkspace();
    runCommand(state, 'document.edit', edit({ clarification: 'Office hours only', confidence: 80 }));
    runCommand(state, 'document.edit', edit({ confidence: null }));
    const item = state.find('scopeItem', draftItemId);
    expect(item).toMatchObject({ text: 'Chat and phone support', clarification: 'Office hours only' });
    expect(item).not.toHaveProperty('confidence');
  });

  it('merges two people’s edits of different fields', () => {
    const state = aWorkspace();
    runCommand(state, 'document.edit', edit({ clarification: 'Office hours' }, { clarification: null }), 'member');
    expect(
      verdict(runCommand(state, 'document.edit', edit({ text: 'Chat' }, { text: 'Chat and phone support' }), 'lead')),
    ).toBe('applied');
  });

  it('shows both values, who and when, where two people changed one field', () => {
    const state = aWorkspace();
    const was = { text: 'Chat and phone support' };
    runCommand(state, 'document.edit', edit({ text: 'Chat' }, was), 'member');
    runCommand(state, 'document.edit', edit({ clarification: 'later edit of something else' }), 'owner');
    const outcome = runCommand(state, 'document.edit', edit({ text: 'Phone' }, was), 'lead');
    expect(isRefusal(outcome) && outcome.conflict).toEqual({
      field: 'text',
      mine: 'Phone',
      theirs: 'Chat',
      by: members.member.id,
      at: '2026-11-22T08:00:00.000Z',
    });
  });

  it('takes an edit whose value is there already', () => {
    const state = aWorkspace();
    const was = { text: 'Chat and phone support' };
    runCommand(state, 'document.edit', edit({ text: 'Chat' }, was), 'member');
    expect(verdict(runCommand(state, 'document.edit', edit({ text: 'Chat' }, was), 'lead'))).toBe('applied');
  });

  it.each([
    ['a field that is not known', { mood: 'bright' }, 'unknown_field args.set.mood'],
    ['a bookkeeping field', { updatedBy: members.lead.id }, 'not_editable args.set.updatedBy'],
    ['the document’s id', { id: idOf(1) }, 'not_editable args.set.id'],
    ['a wrong type', { confidence: 'high' }, 'wrong_type args.set.confidence'],
    ['a value out of range', { confidence: 101 }, 'out_of_range args.set.confidence'],
    ['clearing what is needed', { text: null }, 'required args.set.text'],
    ['a negative limit', { allowance: { limit: '-1', unit: 'h' } }, 'wrong_type args.set.allowance.limit'],
    ['a version to move into', { agreementId: inForceId }, 'not_editable args.set.agreementId'],
  ])('refuses %s', (_what, set, expected) => {
    expect(verdict(runAnyCommand(aWorkspace(), 'document.edit', edit(set)))).toBe(expected);
  });

  it('refuses a signed term of a version in force, and takes what was not signed', () => {
    const state = aWorkspace();
    const signed = (set: Record<string, unknown>) => ({ type: 'scopeItem', id: signedItemId, set });
    expect(verdict(runCommand(state, 'document.edit', signed({ text: 'Landing pages, up to 9' })))).toBe(
      'in_force args.set.text',
    );
    const more = { allowance: { limit: '9', unit: 'pages', used: '4' } };
    expect(verdict(runCommand(state, 'document.edit', signed(more)))).toBe('in_force args.set.allowance.limit');
    const used = { allowance: { limit: '6', unit: 'pages', used: '5' }, doneOn: '2026-11-20' };
    expect(verdict(runCommand(state, 'document.edit', signed(used)))).toBe('applied');
  });

  it('refuses to go round a verb', () => {
    const outcome = runCommand(aWorkspace(), 'document.edit', {
      type: 'agreement',
      id: draftId,
      set: { status: 'in_force' },
    });
    expect(verdict(outcome)).toBe('not_editable args.set.status');
  });

  it('edits a document although somebody it names has left', () => {
    const state = aWorkspace();
    runCommand(state, 'document.edit', edit({ owner: { memberId: members.member.id } }), 'owner');
    runCommand(state, 'member.remove', { id: members.member.id }, 'owner');
    expect(verdict(runCommand(state, 'document.edit', edit({ confidence: 50 })))).toBe('applied');
  });
});

describe('document.archive', () => {
  it('takes a document out of every view, once', () => {
    const state = aWorkspace();
    const archive = { type: 'scopeItem', id: draftItemId };
    expect(verdict(runCommand(state, 'document.archive', archive))).toBe('applied');
    expect(state.find('scopeItem', draftItemId)).toBeUndefined();
    expect(verdict(runCommand(state, 'document.archive', archive))).toBe('already_done args.id');
  });

  it.each([
    ['a signed item', { type: 'scopeItem', id: signedItemId }, 'in_force args.id'],
    ['a client with engagements', { type: 'client', id: clientId }, 'still_used args.id'],
    ['what is not there', { type: 'note', id: idOf(998) }, 'not_found args.id'],
    ['a sign-off', { type: 'signOff', id: idOf(998) }, 'not_editable args.type'],
  ])('refuses %s', (_what, args, expected) => {
    expect(verdict(runCommand(aWorkspace(), 'document.archive', args))).toBe(expected);
  });
});

describe('any command', () => {
  it('is refused when its name is not known', () => {
    expect(verdict(runAnyCommand(aWorkspace(), 'document.explode', {}))).toBe('unknown_command name');
  });
});

describe('document.restore', () => {
  const person = () => {
    const state = aWorkspace();
    const stakeholder = state.find('stakeholder', signerId);
    if (!stakeholder) throw new Error('The standard workspace has changed.');
    runCommand(state, 'document.archive', { type: 'stakeholder', id: signerId });
    const { createdAt, createdBy, updatedAt, updatedBy, edits, ...document } = stakeholder;
    return { state, document };
  };

  it('brings back what was archived under its own id, so that whatever names it finds it again', () => {
    const { state, document } = person();
    expect(verdict(runCommand(state, 'document.restore', { document }))).toBe('applied');
    expect(state.find('stakeholder', signerId)).toMatchObject(document);
    expect(verdict(runCommand(state, 'document.restore', { document }))).toBe('already_done args.document.id');
  });

  it('makes nothing new, and asks of it what is asked of anything new', () => {
    const { state, document } = person();
    const unknown = { ...document, id: idOf(998) };
    expect(verdict(runCommand(state, 'document.restore', { document: unknown }))).toBe('not_found args.document.id');
    const foreign = { ...document, clientId: idOf(999) };
    expect(verdict(runCommand(state, 'document.restore', { document: foreign }))).toBe(
      'not_found args.document.clientId',
    );
    expect(verdict(runCommand(state, 'document.restore', { document: { ...document, createdBy: idOf(1) } }))).toBe(
      'unknown_field args.document.createdBy',
    );
    expect(verdict(runCommand(state, 'document.restore', { document }, 'viewer'))).toBe('forbidden name');
  });
});
