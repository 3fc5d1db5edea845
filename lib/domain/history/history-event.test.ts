import { describe, expect, it } from 'vitest';
import { addPerson, aWorkspaceOfTwo, financeId, proposedDigest } from '../../../test/builders/a-proposal';
import { draftId, engagementId, idOf, members, signerId } from '../../../test/builders/a-workspace';
import { applyCommand } from '../apply-command';
import { isRefusal } from '../refusal';
import type { MemoryState } from '../states/memory-state';
import { historyEntries } from './history-entries';
import { historyEvent } from './history-event';

/** Carries commands out one minute after the other, so that each is an entry of its own. */
function story(state: MemoryState) {
  let minute = 0;
  return (name: string, args: unknown, stakeholderId?: string) => {
    minute += 1;
    const now = `2026-11-22T09:${String(minute).padStart(2, '0')}:00.000Z`;
    const by = stakeholderId
      ? { memberId: stakeholderId, role: 'client' as const, stakeholderId }
      : { memberId: members.lead.id, role: 'lead' as const };
    const outcome = applyCommand(state, { id: idOf(1), name, args, at: now }, { ...by, now, today: '2026-11-22' });
    if (isRefusal(outcome)) throw new Error(`${name}: ${outcome.message}`);
    state.apply(outcome);
  };
}

/** What happened, the oldest first, with who did it. */
function told(state: MemoryState) {
  return historyEntries([...state.documents()])
    .filter(({ at }) => at.startsWith('2026-11-22T09'))
    .reverse()
    .map((entry) => `${historyEvent(entry)} ${entry.by === members.lead.id ? 'lead' : 'client'}`);
}

describe('what the history says of a version', () => {
  it('tells who proposed, opened and signed, and when it came into force', () => {
    const state = aWorkspaceOfTwo();
    const tell = story(state);
    const signers = [
      { id: idOf(600), stakeholderId: signerId },
      { id: idOf(601), stakeholderId: financeId },
    ];
    tell('agreement.propose', { agreementId: draftId, signers });
    tell('signOff.open', { signOffId: idOf(600) }, signerId);
    const digest = proposedDigest(state);
    tell('signOff.approve', { signOffId: idOf(600), digest, signedName: 'Y. Sato' }, signerId);
    tell('signOff.record', { signOffId: idOf(601), signedName: 'Ito', on: '2026-11-21', evidence: 'scan.pdf' });
    expect(told(state).sort()).toEqual(
      [
        'version.proposed lead',
        'sign_off.asked lead',
        'sign_off.asked lead',
        'sign_off.opened client',
        'sign_off.approved client',
        'sign_off.recorded lead',
        'version.in_force lead',
        'version.superseded lead',
      ].sort(),
    );
  });

  it('tells who declined, what was taken back, and who was replaced', () => {
    const state = aWorkspaceOfTwo();
    const tell = story(state);
    const signers = [
      { id: idOf(600), stakeholderId: signerId },
      { id: idOf(601), stakeholderId: financeId },
    ];
    tell('agreement.propose', { agreementId: draftId, signers });
    const digest = proposedDigest(state);
    tell('signOff.decline', { signOffId: idOf(600), digest, comment: 'Too late' }, signerId);
    addPerson(state, idOf(23), 'Ms Kato');
    tell('signOff.replace', { signOffId: idOf(601), newId: idOf(602), stakeholderId: idOf(23), reason: 'Left' });
    tell('agreement.withdraw', { agreementId: draftId, reason: 'The date moves' });
    expect(told(state).sort()).toEqual(
      [
        'sign_off.asked lead',
        'sign_off.asked lead',
        'sign_off.asked lead',
        'sign_off.declined client',
        'sign_off.replaced lead',
        'sign_off.voided lead',
        'sign_off.voided lead',
        'version.withdrawn lead',
      ].sort(),
    );
  });

  it('tells how a change was decided', () => {
    const state = aWorkspaceOfTwo();
    const tell = story(state);
    const effect = { days: 0, cost: { amount: '0', currency: 'EUR' }, criteria: 'none' };
    const document = { type: 'changeRequest', id: idOf(610), engagementId, title: 'More', status: 'draft', effect };
    tell('document.create', { document });
    tell('changeRequest.submit', { changeRequestId: idOf(610) });
    expect(told(state)).toEqual(['null lead', 'change.submitted lead']);
    tell('changeRequest.review', { changeRequestId: idOf(610) });
    expect(told(state)).toContain('change.in_review lead');
    tell('changeRequest.decline', { changeRequestId: idOf(610), reason: 'Not this year' });
    expect(told(state)).toContain('change.declined lead');
  });
});
