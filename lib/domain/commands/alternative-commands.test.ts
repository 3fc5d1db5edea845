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

describe('an option whose day is over', () => {
  it('can be offered again, whether somebody took it back or the day just passed', () => {
    const state = withOffer('2026-11-23');
    const offered = option(state);
    if (offered) state.put({ ...offered, expiresOn: '2026-11-21' });
    runCommand(state, 'alternative.expire', { alternativeId: second });
    expect(verdict(runCommand(state, 'alternative.offer', { alternativeIds: [first, second] }))).toBe('applied');
    for (const id of [first, second]) {
      expect(option(state, id)).toMatchObject({ status: 'offered', offeredOn: '2026-11-22' });
      expect(option(state, id)).not.toHaveProperty('expiresOn');
      expect(option(state, id)).not.toHaveProperty('decidedOn');
    }
  });

  it('keeps the day that was written down with it, and is not offered once that has come', () => {
    const withDay = (expiresOn: string) => {
      const state = withOptions();
      runCommand(state, 'document.edit', { type: 'alternative', id: first, set: { expiresOn } });
      return { state, offered: verdict(runCommand(state, 'alternative.offer', { alternativeIds: [first] })) };
    };
    expect(option(withDay('2026-12-01').state)).toMatchObject({ status: 'offered', expiresOn: '2026-12-01' });
    expect(withDay('2026-11-22').offered).toBe('in_the_past args.alternativeIds.0.expiresOn');
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

  it('finds the other pick also where somebody whom nobody named has picked as well', () => {
    const state = withOptions();
    const third = { type: 'alternative' as const, id: idOf(703), engagementId, about, text: 'A trial' };
    const document = { ...third, status: 'draft' as const, tradeOff: { scope: 'One page' } };
    runCommand(state, 'document.create', { document });
    runCommand(state, 'alternative.offer', { alternativeIds: [first, second, idOf(703)] });
    runCommand(state, 'alternative.accept', { alternativeId: first });
    runCommand(state, 'alternative.accept', { alternativeId: second, stakeholderId: signerId });
    runCommand(state, 'alternative.accept', { alternativeId: idOf(703), stakeholderId: colleagueId });
    expect(state.list('disagreement', engagementId)).toMatchObject([{ stakeholderIds: [signerId, colleagueId] }]);
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
    expect(decisionLog(seen(state), '2026-11-22')).toMatchObject([{ kind: 'walked_away', by: 'us', on: '2026-11-22' }]);
  });

  it('keeps which side walked away, also where nobody says who', () => {
    const state = withOffer();
    const args = { id: idOf(704), engagementId, about, by: 'client' as const, reason: 'They build it themselves' };
    runCommand(state, 'alternative.walkAway', args);
    expect(decisionLog(seen(state), '2026-11-22')).toMatchObject([
      { kind: 'walked_away', by: 'client', stakeholderId: null },
    ]);
    expect(optionsAbout(seen(state), about, '2026-11-22')).toMatchObject({ declinedByUs: 0, declinedByClient: 0 });
  });

  it('logs every decision, the newest first', () => {
    const state = withOffer();
    runCommand(state, 'alternative.accept', { alternativeId: first, stakeholderId: signerId });
    runCommand(state, 'alternative.decline', { alternativeId: second, by: 'client' });
    expect(decisionLog(seen(state), '2026-11-22').map(({ kind, by }) => [kind, by])).toEqual([
      ['picked', null],
      ['declined', 'client'],
    ]);
  });
});
