import type { MemoryState } from '../../lib/domain/states/memory-state';
import { runCommand } from '../support/run-command';
import { aWorkspace, clientId, draftId, idOf, signerId } from './a-workspace';

/** A second person of the client's, who need not sign but is asked to. */
export const financeId = idOf(22);
export const askedSignerId = idOf(200);
export const askedFinanceId = idOf(201);

/** Adds a person to the client of the standard workspace. */
export function addPerson(state: MemoryState, id: string, name: string, signoffRequired = false): void {
  const document = { type: 'stakeholder', id, clientId, name, signoffRequired, addedOn: '2026-01-05' };
  runCommand(state, 'document.create', { document });
}

/** The standard workspace with a second person, Mr Ito of finance. */
export function aWorkspaceOfTwo(): MemoryState {
  const state = aWorkspace();
  addPerson(state, financeId, 'Mr Ito');
  return state;
}

const signers = [
  { id: askedSignerId, stakeholderId: signerId },
  { id: askedFinanceId, stakeholderId: financeId },
];

/** That workspace with version 2 proposed to both. With `inOrder`, Ms Sato signs before Mr Ito. */
export function aProposal({ inOrder = false } = {}): MemoryState {
  const state = aWorkspaceOfTwo();
  const asked = inOrder ? signers.map((signer, index) => ({ ...signer, position: index + 1 })) : signers;
  runCommand(state, 'agreement.propose', { agreementId: draftId, signers: asked });
  return state;
}

/** The digest that version 2 was proposed with. */
export function proposedDigest(state: MemoryState): string {
  return state.find('agreement', draftId)?.digest ?? '';
}
