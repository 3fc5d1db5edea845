import { digestReaders } from '../../../lib/domain/settings/digest-readers';
import type { Service } from '../../service';
import { digestMails } from '../../storage/digest-mails';
import { findDocuments, toDocument } from '../../storage/documents';
import { listWorkspaceIds } from '../../storage/workspaces';
import { dueWeek } from './due-week';

/**
 * Lines up the digest of the week for its readers in each workspace where it is due. Once a member and week, however
 * often it is called. Does nothing where no mail is set up.
 */
export async function queueWeeklyDigests(service: Service): Promise<void> {
  if (!service.mailer) return;
  for (const workspaceId of await service.storage.inService('read', listWorkspaceIds)) {
    await queueOf(service, workspaceId);
  }
}

async function queueOf(service: Service, workspaceId: string): Promise<void> {
  const [row] = await service.storage.inWorkspace(workspaceId, 'read', (transaction) =>
    findDocuments(transaction, workspaceId, ['workspace'], [workspaceId]),
  );
  const workspace = row && toDocument(row);
  if (workspace?.type !== 'workspace') return;
  const now = service.now();
  const week = dueWeek(now, workspace.timeZone);
  if (week === null) return;
  await service.storage.inService('write', async (transaction) => {
    for (const { id } of digestReaders(workspace)) {
      await digestMails.add(transaction, { workspace_id: workspaceId, member_id: id, week }, now);
    }
  });
}
