import { describe, expect, it } from 'vitest';
import { aWorkspace, clientId, engagementId, idOf, members, signerId } from '../../../test/builders/a-workspace';
import { runAnyCommand, runCommand, verdict } from '../../../test/support/run-command';
import type { DocumentOf } from '../document';
import { indexDocuments } from '../documents/document-index';
import { foundInEngagement } from '../evaluate';
import { differencesOf, openDifference } from '../expectations/differences';
import { gapIdOf } from '../gaps/gap-id';
import { readingOf } from '../gaps/reading-of';
import { handoverItems } from '../handover/handover-items';
import type { MemoryState } from '../states/memory-state';
import { leadLineCrossings } from './leads-only';
import { stateForEveryone } from './state-for-everyone';

const today = '2026-11-22';
const otherPersonId = idOf(300);
const said = { type: 'expectation', engagementId, source: 'client_words', recordedOn: '2026-03-01' } as const;
const quoteId = idOf(310);
const noteId = idOf(311);

/** The standard workspace with a quote and a note that everybody sees, and a second person of the client's. */
function withWords(): MemoryState {
  const state = aWorkspace();
  const flags = { decisionMaker: false, signoffRequired: false };
  state.put({ type: 'stakeholder', id: otherPersonId, clientId, name: 'Mr Ito', addedOn: '2026-01-05', ...flags });
  state.put({ ...said, id: quoteId, stakeholderId: signerId, text: 'No surprises' });
  state.put({ type: 'note', id: noteId, engagementId, text: 'Budget may be cut', on: '2026-03-01' });
  return state;
}

const restrict = (type: 'note' | 'expectation' | 'disagreement', id: string, leadsOnly = true) =>
  ['document.restrict', { type, id, leadsOnly }] as const;

/** The finding of `key` as a page sends it when somebody acts on it. */
function findingOf(state: MemoryState, key: string) {
  const engagement = state.find('engagement', engagementId);
  const found = engagement && foundInEngagement(state, engagement, today).find(({ finding }) => finding.key === key);
  if (!found) throw new Error(`Nothing is found as ${key}.`);
  const { rule, subject, severity, fingerprint, params } = found.finding;
  return { engagementId, key, finding: { rule, subject, severity, fingerprint, params, title: found.title } };
}

const gapOf = (state: MemoryState, key: string): DocumentOf<'gap'> | undefined =>
  state.find('gap', gapIdOf(engagementId, key));

describe('what only leads see', () => {
  it.each([
    ['owner', 'applied'],
    ['lead', 'applied'],
    ['member', 'forbidden'],
    ['viewer', 'forbidden'],
  ] as const)('is made and kept back by a %s: %s', (actor, expected) => {
    const document = { type: 'note', id: idOf(320), engagementId, text: 'Sensitive', on: today, leadsOnly: true };
    expect(verdict(runAnyCommand(withWords(), 'document.create', { document }, actor))).toContain(expected);
    expect(verdict(runCommand(withWords(), ...restrict('note', noteId), actor))).toContain(expected);
  });

  it('is never kept back or opened by a plain edit', () => {
    const edit = { type: 'note', id: noteId, set: { leadsOnly: true } };
    expect(verdict(runAnyCommand(withWords(), 'document.edit', edit))).toBe('not_editable args.set.leadsOnly');
  });

  it('cannot be what other kinds of document are', () => {
    const args = { type: 'client', id: clientId, leadsOnly: true };
    expect(verdict(runAnyCommand(withWords(), 'document.restrict', args))).toBe('wrong_type args.type');
  });

  it('is restricted and opened once each, and what is not there cannot be', () => {
    const state = withWords();
    expect(verdict(runCommand(state, ...restrict('note', idOf(999))))).toBe('not_found args.id');
    expect(verdict(runCommand(state, ...restrict('note', noteId, false)))).toBe('already_done args.leadsOnly');
    expect(verdict(runCommand(state, ...restrict('note', noteId)))).toBe('applied');
    expect(verdict(runCommand(state, ...restrict('note', noteId)))).toBe('already_done args.leadsOnly');
    expect(stateForEveryone(state).find('note', noteId)).toBeUndefined();
    expect(stateForEveryone(state).list('note', engagementId)).toEqual([]);
    expect(verdict(runCommand(state, ...restrict('note', noteId, false)))).toBe('applied');
    expect(stateForEveryone(state).find('note', noteId)?.text).toBe('Budget may be cut');
  });

  it('can still be kept back after the engagement has ended', () => {
    const state = withWords();
    const engagement = state.find('engagement', engagementId);
    if (!engagement) throw new Error('The standard workspace has changed.');
    state.put({ ...engagement, status: 'ended', endedOn: '2026-11-01' });
    expect(verdict(runCommand(state, ...restrict('expectation', quoteId)))).toBe('applied');
  });

  it('takes along what the same people said before, and what they say next is kept back from the start', () => {
    const state = withWords();
    const next = (expectationId: string, newId: string) =>
      runCommand(state, 'expectation.supersede', { expectationId, newId, text: 'Weekly', recordedOn: '2026-04-01' });
    next(quoteId, idOf(330));
    runCommand(state, ...restrict('expectation', idOf(330)));
    next(idOf(330), idOf(331));
    expect(state.list('expectation', engagementId).map(({ leadsOnly }) => leadsOnly)).toEqual([true, true, true]);
    runCommand(state, ...restrict('expectation', idOf(331), false));
    expect(stateForEveryone(state).list('expectation', engagementId)).toHaveLength(3);
  });

  it('is no part of a handover, which somebody else has to confirm', () => {
    const state = withWords();
    const texts = () => handoverItems(state, engagementId, today).map(({ text }) => text);
    expect(texts()).toContain('No surprises');
    runCommand(state, ...restrict('expectation', quoteId));
    expect(texts()).not.toContain('No surprises');
  });
});

describe('a gap about what only leads see', () => {
  const key = `expectation.unaddressed:${quoteId}`;

  it('is theirs alone, when one of them acts on it or flags it', () => {
    const state = withWords();
    runCommand(state, ...restrict('expectation', quoteId));
    expect(verdict(runCommand(state, 'gap.take', findingOf(state, key)))).toBe('applied');
    expect(gapOf(state, key)).toMatchObject({ leadsOnly: true, state: 'taken' });
    const flag = { id: idOf(340), engagementId, title: 'Touchy', subject: { type: 'expectation', id: quoteId } };
    runCommand(state, 'gap.flag', flag);
    expect(stateForEveryone(state).list('gap', engagementId)).toEqual([]);
  });

  it('follows when it is kept back later, off the client’s page, and when it is opened again', () => {
    const state = withWords();
    runCommand(state, 'gap.share', { ...findingOf(state, key), shared: true }, 'member');
    runCommand(state, ...restrict('expectation', quoteId));
    expect(gapOf(state, key)).toMatchObject({ leadsOnly: true, sharedWithClient: false });
    runCommand(state, ...restrict('expectation', quoteId, false));
    expect(gapOf(state, key)?.leadsOnly).toBeUndefined();
    expect(gapOf(state, key)?.sharedWithClient).toBe(false);
  });

  it('leaves gaps about other things alone', () => {
    const state = withWords();
    const flag = { id: idOf(341), engagementId, title: 'They expect a shop' };
    runCommand(state, 'gap.flag', flag, 'member');
    runCommand(state, ...restrict('expectation', quoteId));
    expect(state.find('gap', idOf(341))).toMatchObject({ title: 'They expect a shop' });
    expect(state.find('gap', idOf(341))?.leadsOnly).toBeUndefined();
  });

  it('has no options, which are put to the client', () => {
    const state = withWords();
    const about = { gapKey: key };
    const draft = { type: 'alternative', engagementId, about, text: 'Two pages', status: 'draft' } as const;
    const option = (id: string) => ({ document: { ...draft, id, tradeOff: { time: '2 days' } } });
    runAnyCommand(state, 'document.create', option(idOf(370)));
    runCommand(state, ...restrict('expectation', quoteId));
    expect(verdict(runCommand(state, 'alternative.offer', { alternativeIds: [idOf(370)] }))).toBe(
      'internal_only args.alternativeIds.0',
    );
    expect(verdict(runAnyCommand(state, 'document.create', option(idOf(371))))).toBe(
      'internal_only args.document.about',
    );
    const part = { id: idOf(372), engagementId, about, by: 'us', reason: 'No way' } as const;
    expect(verdict(runCommand(state, 'alternative.walkAway', part))).toBe('internal_only args.about');
    runCommand(state, ...restrict('expectation', quoteId, false));
    expect(verdict(runCommand(state, 'alternative.offer', { alternativeIds: [idOf(370)] }))).toBe('applied');
  });

  it('is never shared with the client', () => {
    const state = withWords();
    runCommand(state, ...restrict('expectation', quoteId));
    const share = { ...findingOf(state, key), shared: true };
    expect(verdict(runCommand(state, 'gap.share', share))).toBe('internal_only args.key');
    runCommand(state, 'gap.take', findingOf(state, key));
    expect(verdict(runCommand(state, 'gap.share', share))).toBe('internal_only args.key');
  });
});

describe('a gap between what everyone knows and what only leads know', () => {
  const valued = { metric: 'Cost per lead', unit: 'EUR' };
  const [cheapId, dearId, dearestId] = [idOf(350), idOf(351), idOf(352)];
  const key = `stakeholder.disagreement:${dearestId}`;
  const cheap = { ...said, ...valued, id: cheapId, stakeholderId: signerId, text: 'Cheap', value: '25' };
  const dearest = { ...said, ...valued, id: dearestId, stakeholderId: otherPersonId, text: 'Dear', value: '90' };

  it('is theirs alone where nobody else finds it', () => {
    const state = withWords();
    state.put({ ...cheap, leadsOnly: true });
    state.put(dearest);
    expect(verdict(runCommand(state, 'gap.take', findingOf(state, key)))).toBe('applied');
    expect(gapOf(state, key)).toMatchObject({ leadsOnly: true });
  });

  it.each([
    ['restricted before', ['restrict', 'take']],
    ['restricted after', ['take', 'restrict']],
  ])('keeps no value that only leads know where everyone finds it: %s somebody acts', (_when, acts) => {
    const state = withWords();
    const third = idOf(301);
    const flags = { decisionMaker: false, signoffRequired: false };
    state.put({ type: 'stakeholder', id: third, clientId, name: 'Ms Abe', addedOn: '2026-01-05', ...flags });
    state.put(cheap);
    state.put({ ...cheap, id: dearId, stakeholderId: third, value: '50' });
    state.put(dearest);
    for (const act of acts) {
      if (act === 'take') runCommand(state, 'gap.take', findingOf(state, key));
      else runCommand(state, ...restrict('expectation', cheapId));
    }
    expect(gapOf(state, key)).toMatchObject({ state: 'taken', title: 'Stakeholders disagree' });
    expect(gapOf(state, key)).not.toHaveProperty('params');
    expect(gapOf(state, key)).not.toHaveProperty('leadsOnly');
  });

  it('is kept back with what it rests on where nobody else finds it, and opened with it', () => {
    const state = withWords();
    state.put(cheap);
    state.put(dearest);
    runCommand(state, 'gap.take', findingOf(state, key), 'member');
    expect(gapOf(state, key)?.params).toMatchObject({ b: '25' });
    runCommand(state, ...restrict('expectation', cheapId));
    expect(gapOf(state, key)).toMatchObject({ leadsOnly: true });
    runCommand(state, ...restrict('expectation', cheapId, false));
    expect(gapOf(state, key)).not.toHaveProperty('leadsOnly');
  });

  it('is opened as a disagreement for leads alone', () => {
    const state = withWords();
    state.put({ ...cheap, leadsOnly: true });
    state.put(dearest);
    const reading = readingOf(indexDocuments([...state.documents()]), engagementId, today);
    const [difference] = reading ? differencesOf(reading) : [];
    if (!difference) throw new Error('There is no difference.');
    const { name, args } = openDifference(difference, engagementId, { id: idOf(360), today });
    expect(verdict(runAnyCommand(state, name, args))).toBe('applied');
    expect(state.find('disagreement', idOf(360))).toMatchObject({ leadsOnly: true });
  });
});

describe('leadLineCrossings', () => {
  const { lead, member, viewer } = members;
  const as = (person: { id: string; name: string }, role: 'admin' | 'lead' | 'member') => ({ ...person, role });
  it.each([
    ['nobody', [lead, member], [lead, member], false, false],
    ['a lead who becomes an admin', [lead], [as(lead, 'admin')], false, false],
    ['a viewer who becomes a member', [viewer], [as(viewer, 'member')], false, false],
    ['a member who becomes a lead', [member], [as(member, 'lead')], true, false],
    ['a lead who becomes a member', [lead], [as(lead, 'member')], false, true],
    ['a lead who leaves', [lead, member], [member], false, true],
    ['a lead who joins', [member], [member, lead], true, false],
    ['two who change places', [lead, member], [as(lead, 'member'), as(member, 'lead')], true, true],
  ])('%s', (_who, before, after, up, down) => {
    expect(leadLineCrossings(before, after)).toEqual({ up, down });
  });
});
