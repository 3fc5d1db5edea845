import type { Change } from '../../../lib/domain/change';
import type { DocumentOf } from '../../../lib/domain/document';
import { type DistantDocuments, runOver } from '../../../lib/domain/states/run-with-reads';
import type { Service } from '../../service';
import { signingMails } from '../../storage/signing-mails';
import type { Transaction } from '../../storage/storage';
import { isAwaited, isTurnOf } from './sign-off-turn';

/**
 * Lines up a mail for everybody whose turn to sign has come by these changes: a version was proposed, a signer
 * replaced, or the one before has signed. In the transaction of the changes themselves, so that neither is without the
 * other. Does nothing where no mail is set up.
 */
export async function queueSigningMails(
  service: Service,
  transaction: Transaction,
  workspaceId: string,
  documents: DistantDocuments,
  changes: readonly Change[],
): Promise<void> {
  if (!service.mailer) return;
  const engagementIds = new Set(
    changes
      .flatMap(({ document }) => (document?.type === 'signOff' ? [document] : []))
      .map(({ engagementId }) => engagementId),
  );
  for (const engagementId of engagementIds) {
    for (const signOff of await runOver(documents, (state) => due(state.list('signOff', engagementId)))) {
      const mail = { workspace_id: workspaceId, sign_off_id: signOff.id };
      await signingMails.add(transaction, mail, service.now());
    }
  }
}

const due = (signOffs: readonly DocumentOf<'signOff'>[]) =>
  signOffs.filter((signOff) => isAwaited(signOff) && isTurnOf(signOff, signOffs));
