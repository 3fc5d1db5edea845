import type { DocumentOf } from '../../lib/domain/document';
import { parseDocumentOf } from '../../lib/domain/document';
import { isRefusal } from '../../lib/domain/refusal';
import { type Failure, fail } from '../failure';
import type { Service } from '../service';
import { recordCommands } from '../storage/commands';
import { saveChanges } from '../storage/documents';
import type { Transaction } from '../storage/storage';
import { insertWorkspace, saveSeq } from '../storage/workspaces';

/** Who the log names for what the installation did itself. */
export const systemMemberId = 'system';

/**
 * Makes a workspace with its document and nobody in it. Fails with the path of a name that does not fit. `transaction`
 * sees this workspace.
 */
export async function createWorkspace(
  transaction: Transaction,
  service: Service,
  workspace: { id: string; name: string; locale?: string; timeZone?: string },
): Promise<DocumentOf<'workspace'> | Failure> {
  const now = service.now();
  const document = parseDocumentOf('workspace', {
    type: 'workspace',
    id: workspace.id,
    name: workspace.name,
    locale: workspace.locale ?? 'en',
    timeZone: workspace.timeZone ?? 'UTC',
    createdAt: now,
    createdBy: systemMemberId,
    updatedAt: now,
    updatedBy: systemMemberId,
  });
  if (isRefusal(document)) return fail(document.code, document.message, document.path);
  const change = { type: 'workspace', id: document.id, engagementId: null, document } as const;
  await insertWorkspace(transaction, workspace.id, now);
  await saveChanges(transaction, workspace.id, [{ change, seq: 1 }]);
  await recordCommands(transaction, workspace.id, [
    {
      seq: 1,
      command_id: service.newId(),
      member_id: systemMemberId,
      name: 'workspace.create',
      at: now,
      device_at: now,
      changes: [{ type: 'workspace', id: document.id, engagementId: null, old: null, new: document }],
    },
  ]);
  await saveSeq(transaction, workspace.id, 1);
  transaction.announce({ workspaceId: workspace.id, seq: 1 });
  return document;
}
