import type { DocumentOf } from '../../../lib/domain/document';
import type { Signing } from './signing';

/** Who of us asked for a sign-off, by name: whom its signer can turn to. The workspace's name when nobody is known. */
export function proposerName(signing: Signing, signOff: DocumentOf<'signOff'> | null): string {
  const { workspace, agreement } = signing;
  return memberName(workspace, agreement.edits?.['status']?.by ?? signOff?.createdBy ?? agreement.createdBy);
}

/** A member's name; the workspace's own when the member is gone or was never one. */
export function memberName(workspace: DocumentOf<'workspace'>, memberId: string | undefined): string {
  return workspace.members.find((member) => member.id === memberId)?.name ?? workspace.name;
}
