import { describe, expect, it } from 'vitest';
import { aWorkspace, clientId, engagementId, idOf, signerId } from '../../../test/builders/a-workspace';
import { runCommand, verdict } from '../../../test/support/run-command';
import { decisionLog } from '../alternatives/decision-log';
import { optionsAbout } from '../alternatives/options-about';
import { indexDocuments } from '../documents/document-index';

const about = { gapKey: 'forecast.miss:criterion-1' };
const [first, second] = [idOf(700), idOf(701)];
const colleagueId = idOf(22);

function withOptions(tradeOff: Record<string, string> | undefined = { cost: '€2,000 more' }) {
  const state = aWorkspace();
  const colleague = { type: 'stakeholder' as const, id: colleagueId, clientId, name: 'Mr Abe', addedOn: '2026-01-05' };
  runCommand(state, 'document.create', { document: colleague });
  for (const [id, text] of [
    [first, 'Two more landing pages'],
    [second, 'A later date'],
  ] as const) {
    const document = {
      type: 'alternative' as const,
      id,
      engagementId,
      about,
      text,
      status: 'draft' as const,
      tradeOff,
    };
    expect(verdict(runCommand(state, 'document.create', { document }, 'member'))).toBe('applied');
  }
  return state;
}

function withOffer(expiresOn?: string) {
  const state = withOptions();
  runCommand(state, 'alternative.offer', { alternativeIds: [first, second], ...(expiresOn ? { expiresOn } : {}) });
  return state;
}

const option = (state: ReturnType<typeof aWorkspace>, id = first) => state.find('alternative', id);

describe('offering options', () => {
  it('puts them before the client together, and shows them to the client only then', () => {
    const state = withOptions();
    expect(option(state)).toMatchObject({ status: 'draft', sharedWithClient: false });
    expect(verdict(runCommand(state, 'alternative.offer', { alternativeIds: [first, second] }, 'member'))).toBe(
      'applied',
    );
    for (const id of [first, second])
      expect(option(state, id)).toMatchObject({ status: 'offered', offeredOn: '2026-11-22', sharedWithClient: true });
  });

  it.each([
    ['without a trade-off', undefined],
    ['with an empty one', { cost: ' ' }],
  ])('refuses an option %s, and then sends none of them', (_what, tradeOff) => {
    const state = withOptions();
    const set = { tradeOff: tradeOff ?? null };
    runCommand(state, 'document.edit', { type: 'alternative', id: second, set });
    expect(verdict(runCommand(state, 'alternative.offer', { alternativeIds: [first, second] }))).toBe(
      'required args.alternativeIds.1.tradeOff',
    );
    expect(option(state)?.status).toBe('draft');
  });

  it('refuses one that is on the table, a day that is over, and a road round the command', () => {
    const state = withOffer();
    expect(verdict(runCommand(state, 'alternative.offer', { alternativeIds: [first] }))).toContain('already_done');
    const late = { alternativeIds: [first], expiresOn: '2026-11-22' };
    expect(verdict(runCommand(withOptions(), 'alternative.offer', late))).toBe('in_the_past args.expiresOn');
    const edit = { type: 'alternative', id: first, set: { status: 'accepted' } };
    expect(verdict(runCommand(state, 'document.edit', edit))).toBe('not_editable args.set.status');
    const document = {
      type: 'alternative' as const,
      id: idOf(702),
      engagementId,
      about,
      text: 'X',
      status: 'accepted' as const,
    };
    expect(verdict(runCommand(state, 'document.create', { document }))).toBe('not_editable args.document.status');
  });
});

describe('deciding an option', () => {
  it('keeps who picked it and why', () => {
    const state = withOffer();
    runCommand(state, 'alternative.accept', { alternativeId: first, stakeholderId: signerId, reason: 'Time matters' });
    expect(option(state)).toMatchObject({
      status: 'accepted',
      decidedOn: '2026-11-22',
      decidedBy: signerId,
      reason: 'Time matters',
    });
    expect(state.list('disagreement', engagementId)).toHaveLength(0);
  });

  it('opens a disagreement when two people pick differently, once', () => {
    const state = withOffer();
    runCommand(state, 'alternative.accept', { alternativeId: first, stakeholderId: signerId });
    runCommand(state, 'alternative.accept', { alternativeId: second, stakeholderId: colleagueId });
    expect(state.list('disagreement', engagementId)).toMatchObject([
      {
        stakeholderIds: [signerId, colleagueId],
        about: 'Two more landing pages / A later date',
        openedOn: '2026-11-22',
      },
    ]);
  });

  it('opens none when one person picks both', () => {
    const state = withOffer();
    for (const alternativeId of [first, second])
      runCommand(state, 'alternative.accept', { alternativeId, stakeholderId: signerId });
    expect(state.list('disagreement', engagementId)).toHaveLength(0);
  });

  it.each(['alternative.accept', 'alternative.decline'] as const)('refuses %s of an expired option', (name) => {
    const state = withOffer('2026-11-23');
    const offered = option(state);
    if (offered) state.put({ ...offered, expiresOn: '2026-11-21' });
    const args = { alternativeId: first, ...(name === 'alternative.decline' ? { by: 'us' as const } : {}) };
    expect(verdict(runCommand(state, name, args as never))).toBe('expired args.alternativeId');
    const other = withOffer();
    runCommand(other, 'alternative.expire', { alternativeId: first });
    expect(verdict(runCommand(other, name, args as never))).toBe('expired args.alternativeId');
  });

  it('refuses a draft, a second decision and a stranger', () => {
    expect(verdict(runCommand(withOptions(), 'alternative.accept', { alternativeId: first }))).toContain(
      'not_editable',
    );
    const state = withOffer();
    const stranger = { alternativeId: second, stakeholderId: idOf(21) };
    expect(verdict(runCommand(state, 'alternative.accept', stranger))).toBe('not_found args.stakeholderId');
    runCommand(state, 'alternative.accept', { alternativeId: first });
    expect(verdict(runCommand(state, 'alternative.accept', { alternativeId: first }))).toContain('already_done');
  });
});

describe('refusals and parting', () => {
  const seen = (state: ReturnType<typeof aWorkspace>) => indexDocuments([...state.documents()]);

  it('counts refusals on both sides, and suggests a step after two without a new option', () => {
    const state = withOffer();
    runCommand(state, 'alternative.decline', { alternativeId: first, by: 'client', stakeholderId: signerId });
    expect(optionsAbout(seen(state), about, '2026-11-22').needsStep).toBe(false);
    runCommand(state, 'alternative.decline', { alternativeId: second, by: 'us', reason: 'Nobody is free' });
    expect(optionsAbout(seen(state), about, '2026-11-22')).toMatchObject({
      declinedByUs: 1,
      declinedByClient: 1,
      needsStep: true,
    });
    const third = {
      type: 'alternative' as const,
      id: idOf(703),
      engagementId,
      about,
      text: 'A trial',
      status: 'draft' as const,
    };
    runCommand(state, 'document.create', { document: { ...third, tradeOff: { scope: 'One page' } } });
    expect(optionsAbout(seen(state), about, '2026-11-22').needsStep).toBe(true);
    runCommand(state, 'alternative.offer', { alternativeIds: [third.id] });
    expect(optionsAbout(seen(state), about, '2026-11-22').needsStep).toBe(false);
  });

  it('records walking away as a decision, with its reason, by a lead', () => {
    const state = withOffer();
    const args = { id: idOf(704), engagementId, about, by: 'us' as const, reason: 'Beyond what we can promise' };
    expect(verdict(runCommand(state, 'alternative.walkAway', args, 'member'))).toBe('forbidden name');
    expect(verdict(runCommand(state, 'alternative.walkAway', { ...args, reason: ' ' }))).toBe(
      'missing_reason args.reason',
    );
    expect(verdict(runCommand(state, 'alternative.walkAway', args))).toBe('applied');
    expect(optionsAbout(seen(state), about, '2026-11-22').walkedAway?.text).toBe('Beyond what we can promise');
    expect(decisionLog(seen(state))).toMatchObject([{ kind: 'walked_away', on: '2026-11-22' }]);
  });

  it('logs every decision, the newest first', () => {
    const state = withOffer();
    runCommand(state, 'alternative.accept', { alternativeId: first, stakeholderId: signerId });
    runCommand(state, 'alternative.decline', { alternativeId: second, by: 'client' });
    expect(decisionLog(seen(state)).map(({ kind, by }) => [kind, by])).toEqual([
      ['picked', null],
      ['declined', 'client'],
    ]);
  });
});
