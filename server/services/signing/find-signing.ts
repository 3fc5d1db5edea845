import type { DocumentOf } from '../../../lib/domain/document';
import { runOver } from '../../../lib/domain/states/run-with-reads';
import type { Transaction } from '../../storage/storage';
import { StoredState } from '../stored-state';
import { readSigning, type Signing } from './signing';

/** A sign-off with its version and its signer. */
export type SignOffSigning = {
  signing: Signing;
  signOff: DocumentOf<'signOff'>;
  signer: DocumentOf<'stakeholder'>;
};

/** Reads a sign-off of this workspace; undefined when there is none, or what it belongs to is gone. */
export function findSignOff(
  transaction: Transaction,
  workspaceId: string,
  signOffId: string,
): Promise<SignOffSigning | undefined> {
  return runOver(new StoredState(transaction, workspaceId).seenBy('client'), (state) => {
    const signOff = state.find('signOff', signOffId);
    const signer = signOff && state.find('stakeholder', signOff.stakeholderId);
    const signing = signOff && readSigning(state, signOff.agreementId);
    return signOff && signer && signing ? { signing, signOff, signer } : undefined;
  });
}

/** Reads a version of this workspace; undefined when there is none. */
export function findSigning(
  transaction: Transaction,
  workspaceId: string,
  agreementId: string,
): Promise<Signing | undefined> {
  const documents = new StoredState(transaction, workspaceId).seenBy('client');
  return runOver(documents, (state) => readSigning(state, agreementId));
}
