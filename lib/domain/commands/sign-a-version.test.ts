import { describe, expect, it } from 'vitest';
import {
  addPerson,
  aProposal,
  askedFinanceId,
  askedSignerId,
  aWorkspaceOfTwo,
  financeId,
  proposedDigest,
} from '../../../test/builders/a-proposal';
import { draftId, draftItemId, idOf, inForceId, signerId, strangerId } from '../../../test/builders/a-workspace';
import { runAsClient, runCommand, verdict } from '../../../test/support/run-command';
import { digestOf, signedTermsIn } from '../agreement-terms/signed-terms';
import type { MemoryState } from '../states/memory-state';

const both = [
  { id: askedSignerId, stakeholderId: signerId },
  { id: askedFinanceId, stakeholderId: financeId },
];
const propose = (state: MemoryState, signers: { id: string; stakeholderId: string }[] = both) =>
  verdict(runCommand(state, 'agreement.propose', { agreementId: draftId, signers }));

const approve = (state: MemoryState, signOffId: string, digest = proposedDigest(state)) => {
  const person = signOffId === askedSignerId ? signerId : financeId;
  return verdict(runAsClient(state, person, 'signOff.approve', { signOffId, digest, signedName: 'A. Name' }));
};

const leaves = (state: MemoryState, id: string) =>
  runCommand(state, 'document.edit', { type: 'stakeholder', id, set: { leftOn: '2026-11-21' } });

describe('proposing', () => {
  it('freezes the draft with the digest of its terms and asks each signer', () => {
    const state = aWorkspaceOfTwo();
    expect(propose(state)).toBe('applied');
    const version = state.find('agreement', draftId);
    expect(version).toMatchObject({ status: 'proposed', proposedOn: '2026-11-22' });
    expect(version?.digest).toBe(version && digestOf(signedTermsIn(state, version)));
    expect(version?.signedTerms).toContain('Chat and phone support');
    expect(state.find('signOff', askedSignerId)).toMatchObject({ state: 'requested', digest: version?.digest });
    expect(state.find('agreement', inForceId)?.status).toBe('in_force');
    const edit = { type: 'scopeItem', id: draftItemId, set: { text: 'Chat' } };
    expect(verdict(runCommand(state, 'document.edit', edit))).toBe('in_force args.set.text');
  });

  it('refuses while somebody who must sign is missing', () => {
    expect(propose(aWorkspaceOfTwo(), [{ id: askedFinanceId, stakeholderId: financeId }])).toBe(
      'required args.signers',
    );
  });

  it('asks everyone who signed the version before, unless they have left', () => {
    const state = aProposal();
    approve(state, askedSignerId);
    approve(state, askedFinanceId);
    runCommand(state, 'agreement.draftNext', { agreementId: idOf(300), from: draftId });
    const next = { agreementId: idOf(300), signers: [{ id: idOf(301), stakeholderId: signerId }] };
    expect(runCommand(state, 'agreement.propose', next)).toMatchObject({ message: 'Mr Ito has to sign as well.' });
    leaves(state, financeId);
    expect(verdict(runCommand(state, 'agreement.propose', next))).toBe('applied');
  });

  it('refuses an empty version, a stranger, somebody who left, a second proposal and a member', () => {
    const state = aWorkspaceOfTwo();
    const stranger = [...both, { id: idOf(202), stakeholderId: strangerId }];
    expect(propose(state, stranger)).toBe('not_found args.signers.2.stakeholderId');
    leaves(state, financeId);
    expect(propose(state)).toBe('wrong_state args.signers.1.stakeholderId');
    const alone = { agreementId: draftId, signers: [{ id: askedSignerId, stakeholderId: signerId }] };
    expect(verdict(runCommand(state, 'agreement.propose', alone, 'member'))).toBe('forbidden name');
    expect(verdict(runCommand(state, 'agreement.propose', alone))).toBe('applied');
    expect(verdict(runCommand(state, 'agreement.propose', alone))).toBe('wrong_state args.agreementId');
  });

  it('refuses a version whose change was not decided', () => {
    const state = aWorkspaceOfTwo();
    const change = {
      type: 'changeRequest',
      id: idOf(310),
      engagementId: idOf(30),
      title: 'Two pages',
      status: 'draft',
    };
    runCommand(state, 'document.create', { document: change });
    const third = { type: 'agreement', id: idOf(311), engagementId: idOf(30), version: 3, status: 'draft' };
    runCommand(state, 'document.create', { document: { ...third, changeRequestId: idOf(310) } });
    const item = { type: 'scopeItem', id: idOf(312), kind: 'deliverable', text: 'Two more pages' } as const;
    runCommand(state, 'agreement.addParts', { agreementId: idOf(311), documents: [item] });
    expect(verdict(runCommand(state, 'agreement.propose', { agreementId: idOf(311), signers: both }))).toBe(
      'wrong_state args.agreementId',
    );
  });
});

describe('signing', () => {
  it('comes into force with the last approval, and supersedes the version before', () => {
    const state = aProposal();
    expect(verdict(runAsClient(state, signerId, 'signOff.open', { signOffId: askedSignerId }))).toBe('applied');
    expect(state.find('signOff', askedSignerId)?.openedAt).toBe('2026-11-22T08:00:00.000Z');
    expect(approve(state, askedSignerId)).toBe('applied');
    expect(state.find('agreement', draftId)?.status).toBe('proposed');
    expect(approve(state, askedFinanceId)).toBe('applied');
    expect(state.find('agreement', draftId)).toMatchObject({ status: 'in_force', inForceOn: '2026-11-22' });
    expect(state.find('agreement', inForceId)?.status).toBe('superseded');
    expect(state.find('signOff', askedFinanceId)).toMatchObject({
      state: 'approved',
      via: 'portal',
      signedName: 'A. Name',
      updatedBy: financeId,
    });
  });

  it('waits for somebody who turned out to have a say', () => {
    const state = aProposal();
    approve(state, askedFinanceId);
    addPerson(state, idOf(23), 'Ms Kato', true);
    approve(state, askedSignerId);
    expect(state.find('agreement', draftId)?.status).toBe('proposed');
    const ask = { agreementId: draftId, id: idOf(210), stakeholderId: idOf(23) };
    expect(verdict(runCommand(state, 'signOff.ask', ask))).toBe('applied');
    expect(verdict(runCommand(state, 'signOff.ask', { ...ask, id: idOf(211) }))).toBe(
      'already_done args.stakeholderId',
    );
    const digest = proposedDigest(state);
    runAsClient(state, idOf(23), 'signOff.approve', { signOffId: idOf(210), digest, signedName: 'Kato' });
    expect(state.find('agreement', draftId)?.status).toBe('in_force');
  });

  it.each(['owner', 'lead', 'member'] as const)('lets no %s answer in a client’s place', (role) => {
    const state = aProposal();
    const answer = { signOffId: askedSignerId, digest: proposedDigest(state) };
    expect(verdict(runCommand(state, 'signOff.approve', { ...answer, signedName: 'S' }, role))).toBe('forbidden name');
    expect(verdict(runCommand(state, 'signOff.decline', { ...answer, comment: 'No' }, role))).toBe('forbidden name');
    expect(verdict(runCommand(state, 'signOff.open', { signOffId: askedSignerId }, role))).toBe('forbidden name');
  });

  it('lets a client do nothing else, and nothing in another person’s name', () => {
    const state = aProposal();
    const edit = { type: 'scopeItem', id: draftItemId, set: { clarification: 'Mail too' } };
    expect(verdict(runAsClient(state, signerId, 'document.edit', edit))).toBe('forbidden name');
    const withdraw = { agreementId: draftId, reason: 'No' };
    expect(verdict(runAsClient(state, signerId, 'agreement.withdraw', withdraw))).toBe('forbidden name');
    const other = { signOffId: askedFinanceId, digest: proposedDigest(state), signedName: 'Y. Sato' };
    expect(verdict(runAsClient(state, signerId, 'signOff.approve', other))).toBe('not_found args.signOffId');
  });

  it('refuses another text than the one that was proposed', () => {
    const state = aProposal();
    expect(approve(state, askedSignerId, 'e'.repeat(64))).toBe('altered args.digest');
    const item = state.find('scopeItem', draftItemId);
    if (item) state.put({ ...item, text: 'Chat, but not phone support' });
    expect(approve(state, askedSignerId)).toBe('altered args.digest');
    const record = { signOffId: askedSignerId, signedName: 'Y. Sato', on: '2026-11-21', evidence: 'scan.pdf' };
    expect(verdict(runCommand(state, 'signOff.record', record))).toBe('altered args.signOffId');
  });

  it('refuses a second answer, a superseded version and somebody who left', () => {
    const state = aProposal();
    approve(state, askedSignerId);
    expect(approve(state, askedSignerId)).toBe('already_done args.signOffId');
    leaves(state, financeId);
    expect(approve(state, askedFinanceId)).toBe('voided args.signOffId');

    const later = aProposal();
    const digest = proposedDigest(later);
    approve(later, askedSignerId);
    approve(later, askedFinanceId);
    runCommand(later, 'agreement.draftNext', { agreementId: idOf(300), from: draftId });
    const record = {
      agreementId: idOf(300),
      inForceOn: '2026-11-22',
      evidence: 'scan.pdf',
      signers: [signerId, financeId].map((stakeholderId, index) => ({
        id: idOf(302 + index),
        stakeholderId,
        signedName: 'A. Name',
        on: '2026-11-22',
      })),
    };
    expect(verdict(runCommand(later, 'agreement.recordSigned', record))).toBe('applied');
    expect(approve(later, askedSignerId, digest)).toBe('superseded args.signOffId');
  });

  it('keeps an order of signing, where there is one', () => {
    const state = aProposal({ inOrder: true });
    expect(approve(state, askedFinanceId)).toBe('not_your_turn args.signOffId');
    expect(verdict(runAsClient(state, financeId, 'signOff.open', { signOffId: askedFinanceId }))).toBe('applied');
    approve(state, askedSignerId);
    expect(approve(state, askedFinanceId)).toBe('applied');
  });

  it.each([
    ['signOff.decline', 'declined'],
    ['signOff.requestChanges', 'changes_requested'],
  ] as const)('%s needs a comment and keeps what is in force', (name, stored) => {
    const state = aProposal();
    const answer = { signOffId: askedSignerId, digest: proposedDigest(state) };
    expect(verdict(runAsClient(state, signerId, name, { ...answer, comment: ' ' }))).toBe(
      'missing_reason args.comment',
    );
    expect(verdict(runAsClient(state, signerId, name, { ...answer, comment: 'Six pages, not five' }))).toBe('applied');
    expect(state.find('signOff', askedSignerId)).toMatchObject({ state: stored, comment: 'Six pages, not five' });
    approve(state, askedFinanceId);
    expect(state.find('agreement', inForceId)?.status).toBe('in_force');
    expect(state.find('agreement', draftId)?.status).toBe('proposed');
  });
});

describe('withdrawing a proposal', () => {
  it('makes it a draft again; what was signed is void, with the reason', () => {
    const state = aProposal();
    approve(state, askedSignerId);
    expect(verdict(runCommand(state, 'agreement.withdraw', { agreementId: draftId, reason: '' }))).toBe(
      'missing_reason args.reason',
    );
    runCommand(state, 'agreement.withdraw', { agreementId: draftId, reason: 'The date was wrong' });
    expect(state.find('agreement', draftId)).toMatchObject({ status: 'draft' });
    expect(state.find('agreement', draftId)?.digest).toBeUndefined();
    expect(state.find('signOff', askedSignerId)).toMatchObject({
      state: 'approved',
      voidedOn: '2026-11-22',
      voidReason: 'The date was wrong',
    });
    expect(approve(state, askedFinanceId)).toBe('voided args.signOffId');
  });

  it('counts no void approval in the next round', () => {
    const state = aProposal();
    approve(state, askedSignerId);
    runCommand(state, 'agreement.withdraw', { agreementId: draftId, reason: 'The date was wrong' });
    propose(state, [
      { id: idOf(205), stakeholderId: signerId },
      { id: idOf(206), stakeholderId: financeId },
    ]);
    const digest = proposedDigest(state);
    runAsClient(state, financeId, 'signOff.approve', { signOffId: idOf(206), digest, signedName: 'Ito' });
    expect(state.find('agreement', draftId)?.status).toBe('proposed');
    runAsClient(state, signerId, 'signOff.approve', { signOffId: idOf(205), digest, signedName: 'Sato' });
    expect(state.find('agreement', draftId)?.status).toBe('in_force');
  });

  it('refuses a draft and a version in force', () => {
    const state = aWorkspaceOfTwo();
    for (const agreementId of [draftId, inForceId]) {
      expect(verdict(runCommand(state, 'agreement.withdraw', { agreementId, reason: 'Why not' }))).toBe(
        'wrong_state args.agreementId',
      );
    }
  });
});

describe('signing on paper, and in another’s place', () => {
  const record = { signOffId: askedFinanceId, signedName: 'Ito', on: '2026-11-20', evidence: 'scan.pdf' };

  it('records how, and comes into force on the day of the last signature', () => {
    const state = aProposal();
    runCommand(state, 'signOff.record', { ...record, signOffId: askedSignerId, on: '2026-11-21' });
    expect(verdict(runCommand(state, 'signOff.record', record))).toBe('applied');
    expect(state.find('agreement', draftId)).toMatchObject({ status: 'in_force', inForceOn: '2026-11-21' });
    expect(state.find('signOff', askedFinanceId)).toMatchObject({ via: 'recorded', comment: 'scan.pdf' });
  });

  it('refuses a day that has not come, no evidence, and a member', () => {
    const state = aProposal();
    expect(verdict(runCommand(state, 'signOff.record', { ...record, on: '2026-11-23' }))).toBe('in_the_future args.on');
    expect(verdict(runCommand(state, 'signOff.record', { ...record, evidence: '' }))).toBe('required args.evidence');
    expect(verdict(runCommand(state, 'signOff.record', record, 'member'))).toBe('forbidden name');
  });

  it('puts a proposed version in force with those who approved it here and those who signed elsewhere', () => {
    const state = aProposal();
    approve(state, askedSignerId);
    const onPaper = { id: idOf(220), stakeholderId: financeId, signedName: 'Ito', on: '2026-11-22' };
    const args = { agreementId: draftId, inForceOn: '2026-11-22', evidence: 'scan.pdf', signers: [onPaper] };
    expect(verdict(runCommand(state, 'agreement.recordSigned', args))).toBe('applied');
    expect(state.find('signOff', askedFinanceId)).toMatchObject({ state: 'requested', replacedById: idOf(220) });
    expect(state.find('signOff', idOf(220))).toMatchObject({ state: 'approved', via: 'recorded' });
  });

  it('replaces a signer who left, and keeps the reason', () => {
    const state = aProposal();
    addPerson(state, idOf(23), 'Ms Kato');
    const replace = { signOffId: askedSignerId, newId: idOf(230), stakeholderId: idOf(23), reason: 'Left the company' };
    expect(verdict(runCommand(state, 'signOff.replace', replace))).toBe('wrong_state args.signOffId');
    leaves(state, signerId);
    expect(verdict(runCommand(state, 'signOff.replace', { ...replace, reason: '' }))).toBe(
      'missing_reason args.reason',
    );
    expect(verdict(runCommand(state, 'signOff.replace', { ...replace, stakeholderId: financeId }))).toBe(
      'already_done args.stakeholderId',
    );
    expect(verdict(runCommand(state, 'signOff.replace', replace))).toBe('applied');
    expect(state.find('signOff', askedSignerId)).toMatchObject({
      voidReason: 'Left the company',
      replacedById: idOf(230),
    });
    approve(state, askedFinanceId);
    const digest = proposedDigest(state);
    runAsClient(state, idOf(23), 'signOff.approve', { signOffId: idOf(230), digest, signedName: 'Kato' });
    expect(state.find('agreement', draftId)?.status).toBe('in_force');
  });

  it('goes on without a signer who left and whom nobody replaces, but never without anybody', () => {
    const state = aProposal();
    approve(state, askedSignerId);
    leaves(state, financeId);
    expect(verdict(runCommand(state, 'signOff.release', { signOffId: askedFinanceId, reason: '' }))).toBe(
      'missing_reason args.reason',
    );
    runCommand(state, 'signOff.release', { signOffId: askedFinanceId, reason: 'Left the company' });
    expect(state.find('agreement', draftId)?.status).toBe('in_force');

    const alone = aWorkspaceOfTwo();
    propose(alone, [{ id: askedSignerId, stakeholderId: signerId }]);
    leaves(alone, signerId);
    expect(verdict(runCommand(alone, 'signOff.release', { signOffId: askedSignerId, reason: 'Left' }))).toBe(
      'required args.signOffId',
    );
  });
});
