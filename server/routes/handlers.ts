import { createKey } from '../services/create-key';
import { exportWorkspace } from '../services/export-workspace';
import { importWorkspace } from '../services/import-workspace';
import { createInvitation, listInvitations, revokeInvitation } from '../services/invitations';
import { listActivity } from '../services/list-activity';
import { listMembers } from '../services/list-members';
import { listTokens } from '../services/list-tokens';
import { readRecordBrief } from '../services/read-record-brief';
import { revokeToken } from '../services/revoke-token';
import { createSharedLink } from '../services/sharing/create-shared-link';
import { listSharedLinks } from '../services/sharing/list-shared-links';
import { withdrawSharedLinks } from '../services/sharing/withdraw-shared-links';
import { createPreview } from '../services/signing/create-preview';
import { createSignOffLink } from '../services/signing/create-sign-off-link';
import { listSignOffLinks } from '../services/signing/list-sign-off-links';
import { withdrawSignOffLinks } from '../services/signing/withdraw-sign-off-links';
import { answerJsonText } from './compressed-json';
import type { Handlers } from './handler';
import { pullChanges } from './pull-changes';
import { pollDevice, startDevice } from './sign-in-device';
import { streamEvents } from './stream-events';

/** Which verb serves which call. */
export const handlers: Handlers = {
  pushCommands: async ({ executor, actor, input }) => ({
    results: await executor.execute(actor, input.body.commands),
  }),
  pullChanges,
  streamEvents,
  readRecord: ({ service, actor, input }) => {
    const { id, ...rest } = input.path;
    return readRecordBrief(service, actor, { ...rest, recordId: id });
  },
  exportWorkspace: async ({ service, actor, http }) =>
    answerJsonText(http, await exportWorkspace(service, actor.workspaceId, actor.role)),
  importWorkspace: ({ service, actor, input }) =>
    importWorkspace(service, actor, input.body, { replace: input.query.replace === 'true' }),
  createSignOffLink: ({ service, actor, input }) => createSignOffLink(service, actor, input.path.id, input.body.send),
  withdrawSignOffLinks: ({ service, actor, input }) => withdrawSignOffLinks(service, actor.workspaceId, input.path.id),
  listSignOffLinks: ({ service, actor, input }) => listSignOffLinks(service, actor.workspaceId, input.path.id),
  createSharedLink: ({ service, actor, input }) => createSharedLink(service, actor, input.path, input.body.send),
  withdrawSharedLinks: ({ service, actor, input }) => withdrawSharedLinks(service, actor.workspaceId, input.path),
  listSharedLinks: ({ service, actor, input }) => listSharedLinks(service, actor.workspaceId, input.path),
  createPreview: ({ service, actor, input }) => createPreview(service, actor, input.path.id, input.body.stakeholderId),
  readMe: async ({ service, actor }) => ({
    workspaceId: actor.workspaceId,
    workspaceName: actor.workspaceName,
    member: { id: actor.memberId, name: actor.memberName, role: actor.role },
    kind: actor.kind,
    sendsMail: service.mailer !== null,
  }),
  listMembers: async ({ service, actor }) => ({ members: await listMembers(service, actor.workspaceId) }),
  listActivity: ({ service, actor, input }) => listActivity(service, actor, input.query),
  listKeys: async ({ service, actor }) => ({ tokens: await listTokens(service, actor.workspaceId) }),
  createKey: ({ service, actor, input }) => createKey(service, actor.workspaceId, input.body, actor),
  revokeKey: async ({ service, actor, input, hub }) => {
    const failure = await revokeToken(service, actor.workspaceId, input.path.id);
    if (!failure) hub.endToken(input.path.id);
    return failure;
  },
  listInvitations: async ({ service, actor }) => ({
    invitations: await listInvitations(service, actor.workspaceId),
  }),
  createInvitation: ({ service, actor, input }) => createInvitation(service, actor, input.body),
  revokeInvitation: ({ service, actor, input }) => revokeInvitation(service, actor.workspaceId, input.path.id),
  startDevice,
  pollDevice,
  endSession: async ({ service, actor, hub }) => {
    const failure = await revokeToken(service, actor.workspaceId, actor.tokenId);
    hub.endToken(actor.tokenId);
    return failure;
  },
};
