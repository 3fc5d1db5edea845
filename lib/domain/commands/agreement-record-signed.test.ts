import { describe, expect, it } from 'vitest';
import {
  aWorkspace,
  draftId,
  draftItemId,
  engagementId,
  idOf,
  inForceId,
  signerId,
  strangerId,
} from '../../../test/builders/a-workspace';
import { runCommand, verdict } from '../../../test/support/run-command';

const signed = {
  agreementId: draftId,
  inForceOn: '2026-11-20',
  evidence: 'scan-2026-11-20.pdf',
  signers: [{ id: idOf(700), stakeholderId: signerId, signedName: 'Y. Sato', on: '2026-11-20' }],
};

describe('recording an agreement that was signed already', () => {
  it('puts it in force with the digest each signer saw, and supersedes the version before', () => {
    const state = aWorkspace();
    expect(verdict(runCommand(state, 'agreement.recordSigned', signed))).toBe('applied');
    const agreement = state.find('agreement', draftId);
    expect(agreement).toMatchObject({ status: 'in_force', inForceOn: '2026-11-20', proposedOn: '2026-11-20' });
    expect(agreement?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(state.find('agreement', inForceId)?.status).toBe('superseded');
    expect(state.find('signOff', idOf(700))).toMatchObject({
      state: 'approved',
      via: 'recorded',
      comment: 'scan-2026-11-20.pdf',
      digest: agreement?.digest,
    });
  });

  it('locks what was signed', () => {
    const state = aWorkspace();
    runCommand(state, 'agreement.recordSigned', signed);
    const edit = { type: 'scopeItem', id: draftItemId, set: { text: 'Chat' } };
    expect(verdict(runCommand(state, 'document.edit', edit))).toBe('in_force args.set.text');
    expect(verdict(runCommand(state, 'agreement.recordSigned', signed))).toBe('already_done args.agreementId');
  });

  it.each([
    ['a day that has not come', { inForceOn: '2026-11-23' }, 'in_the_future args.inForceOn'],
    ['no word on how it was signed', { evidence: ' ' }, 'required args.evidence'],
    ['nobody', { signers: [] }, 'out_of_range args.signers'],
    [
      'another client’s person',
      { signers: [{ ...signed.signers[0], stakeholderId: strangerId }] },
      'not_found args.signers.0.stakeholderId',
    ],
    [
      'one person twice',
      { signers: [signed.signers[0], { ...signed.signers[0], id: idOf(701) }] },
      'already_done args.signers.1.stakeholderId',
    ],
  ])('refuses %s', (_what, change, expected) => {
    expect(verdict(runCommand(aWorkspace(), 'agreement.recordSigned', { ...signed, ...change } as typeof signed))).toBe(
      expected,
    );
  });

  it('refuses while somebody who has to sign is missing', () => {
    const state = aWorkspace();
    const second = {
      type: 'stakeholder',
      id: idOf(710),
      clientId: idOf(10),
      name: 'Mr Ito',
      signoffRequired: true,
      addedOn: '2026-01-01',
    };
    runCommand(state, 'document.create', { document: second });
    expect(runCommand(state, 'agreement.recordSigned', signed)).toMatchObject({
      code: 'required',
      message: 'Mr Ito has to sign as well.',
    });
  });

  it('refuses an empty version, and a member', () => {
    const state = aWorkspace();
    runCommand(state, 'document.create', {
      document: { type: 'agreement', id: idOf(720), engagementId, version: 3, status: 'draft' },
    });
    expect(verdict(runCommand(state, 'agreement.recordSigned', { ...signed, agreementId: idOf(720) }))).toBe(
      'required args.agreementId',
    );
    expect(verdict(runCommand(state, 'agreement.recordSigned', signed, 'member'))).toBe('forbidden name');
  });
});
