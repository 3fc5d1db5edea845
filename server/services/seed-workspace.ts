import type { Snapshot } from '../../lib/domain/snapshot';
import { type Failure, fail, isFailure } from '../failure';
import type { Service } from '../service';
import { listAllDocuments } from '../storage/documents';
import { listWorkspaceIds } from '../storage/workspaces';
import { systemMemberId } from './create-workspace';
import { importWorkspace } from './import-workspace';
import { openWorkspace } from './open-workspace';

export type Seeded = { workspaceId: string; setupUrl: string | null; documents: number; seq: number };

/**
 * Takes a sample in: into the given workspace, else the only one if it is empty, else a new one with a set-up
 * address of its own. Fails `not_empty`
 * where there is something already and `replace` is not set.
 */
export async function seedWorkspace(
  service: Service,
  sample: Snapshot,
  options: { workspace?: string | undefined; replace?: boolean | undefined },
): Promise<Seeded | Failure> {
  const target = await findOrOpen(service, sample, options.workspace);
  if (isFailure(target)) return target;
  const importer = { workspaceId: target.workspaceId, memberId: systemMemberId };
  const done = await importWorkspace(service, importer, sample, {
    replace: options.replace ?? false,
    isSample: true,
  });
  return isFailure(done) ? done : { ...target, documents: done.documents, seq: done.seq };
}

async function findOrOpen(
  service: Service,
  sample: Snapshot,
  wanted: string | undefined,
): Promise<{ workspaceId: string; setupUrl: string | null } | Failure> {
  const ids = await service.storage.inService('read', listWorkspaceIds);
  if (wanted !== undefined && !ids.includes(wanted)) {
    return fail('not_found', 'There is no workspace of that id.', 'workspace');
  }
  const present = wanted ?? (await onlyEmptyOf(service, ids));
  if (present !== undefined) return { workspaceId: present, setupUrl: null };
  const { name, locale, timeZone } = sample.workspace;
  return openWorkspace(service, { name, locale, timeZone });
}

/** The only workspace, if nothing is in it. */
async function onlyEmptyOf(service: Service, ids: readonly string[]): Promise<string | undefined> {
  const [only] = ids;
  if (only === undefined || ids.length > 1) return undefined;
  const documents = await service.storage.inWorkspace(only, 'read', (transaction) =>
    listAllDocuments(transaction, only),
  );
  return documents.length === 1 ? only : undefined;
}
