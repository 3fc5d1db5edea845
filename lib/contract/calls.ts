import * as z from 'zod/mini';
import { ActivityPage, ActivityQuery } from './activity';
import { RecordBrief, RecordPath } from './brief';
import { defineCall } from './call';
import { ChangesPage, ChangesQuery } from './changes';
import { CommandsRequest, CommandsResponse } from './commands';
import { ImportAnswer } from './import-answer';
import {
  CreateInvitationRequest,
  CreateInvitationResponse,
  CreateKeyRequest,
  CreateKeyResponse,
  DeviceCodeRequest,
  DeviceCodeResponse,
  DeviceTokenRequest,
  DeviceTokenResponse,
  InvitationList,
  Me,
  MemberList,
  TokenList,
  TokenPath,
} from './session';
import {
  AgreementPath,
  PersonalLinkRequest,
  PersonalLinkResponse,
  PreviewRequest,
  PreviewResponse,
  SharedLinks,
  SharedWithPath,
  SignOffLinks,
  SignOffPath,
  WithdrawLinksResponse,
} from './signing';
import { ImportQuery, SnapshotFile } from './snapshot-file';

const mebibyte = 1024 * 1024;

/** Every call of the API. One without a route, or a route without a call, does not compile. */
export const calls = {
  pushCommands: defineCall({
    method: 'post',
    path: '/v1/commands',
    summary: 'Carries out commands in order, each once, and says what became of each.',
    access: 'viewer',
    body: CommandsRequest,
    content: 'json',
    answer: CommandsResponse,
  }),
  pullChanges: defineCall({
    method: 'get',
    path: '/v1/changes',
    summary: 'The documents that changed after a cursor, latest state of each.',
    access: 'viewer',
    query: ChangesQuery,
    content: 'json',
    answer: ChangesPage,
  }),
  streamEvents: defineCall({
    method: 'get',
    path: '/v1/events',
    summary: 'Server-sent events: {"seq": n} whenever the workspace moved. Resumes with Last-Event-ID.',
    access: 'viewer',
    content: 'events',
  }),
  readRecord: defineCall({
    method: 'get',
    path: '/v1/records/{app}/{tenant}/{kind}/{id}',
    summary: 'What was agreed around one record of another app, and its gaps.',
    access: 'viewer',
    pathParts: RecordPath,
    content: 'json',
    answer: RecordBrief,
  }),
  exportWorkspace: defineCall({
    method: 'get',
    path: '/v1/export',
    summary: 'The whole workspace as one snapshot.',
    access: 'viewer',
    content: 'json',
    answer: SnapshotFile,
  }),
  importWorkspace: defineCall({
    method: 'post',
    path: '/v1/import',
    summary: 'Takes a snapshot into an empty workspace, or into any with ?replace=true. All or nothing.',
    access: 'admin',
    query: ImportQuery,
    body: z.unknown(),
    bodyLimit: 64 * mebibyte,
    content: 'json',
    answer: ImportAnswer,
  }),
  createSignOffLink: defineCall({
    method: 'post',
    path: '/v1/sign-offs/{id}/link',
    summary: 'Makes a personal link for a signer, shown this once, and mails it if asked.',
    access: 'lead',
    pathParts: SignOffPath,
    body: PersonalLinkRequest,
    content: 'json',
    answer: PersonalLinkResponse,
  }),
  withdrawSignOffLinks: defineCall({
    method: 'post',
    path: '/v1/sign-offs/{id}/withdraw-links',
    summary: 'Ends every personal link of a sign-off at once.',
    access: 'lead',
    pathParts: SignOffPath,
    content: 'json',
    answer: WithdrawLinksResponse,
  }),
  listSignOffLinks: defineCall({
    method: 'get',
    path: '/v1/sign-offs/{id}/links',
    summary: 'The links of a sign-off without their secrets: when each was mailed and opened.',
    access: 'member',
    pathParts: SignOffPath,
    content: 'json',
    answer: SignOffLinks,
  }),
  createSharedLink: defineCall({
    method: 'post',
    path: '/v1/engagements/{id}/stakeholders/{stakeholderId}/link',
    summary: 'Makes a personal link to what was shared with the client, shown this once, and mails it if asked.',
    access: 'lead',
    pathParts: SharedWithPath,
    body: PersonalLinkRequest,
    content: 'json',
    answer: PersonalLinkResponse,
  }),
  withdrawSharedLinks: defineCall({
    method: 'post',
    path: '/v1/engagements/{id}/stakeholders/{stakeholderId}/withdraw-links',
    summary: 'Ends every link of one person to what was shared in an engagement at once.',
    access: 'lead',
    pathParts: SharedWithPath,
    content: 'json',
    answer: WithdrawLinksResponse,
  }),
  listSharedLinks: defineCall({
    method: 'get',
    path: '/v1/engagements/{id}/stakeholders/{stakeholderId}/links',
    summary: 'The links of one person to what was shared, without their secrets: when each was mailed and opened.',
    access: 'member',
    pathParts: SharedWithPath,
    content: 'json',
    answer: SharedLinks,
  }),
  createPreview: defineCall({
    method: 'post',
    path: '/v1/agreements/{id}/preview',
    summary: 'Makes addresses, good for an hour, of the page as its signer sees it and of the printable document.',
    access: 'viewer',
    pathParts: AgreementPath,
    body: PreviewRequest,
    content: 'json',
    answer: PreviewResponse,
  }),
  readMe: defineCall({
    method: 'get',
    path: '/v1/me',
    summary: 'Who the token belongs to.',
    access: 'viewer',
    content: 'json',
    answer: Me,
  }),
  listMembers: defineCall({
    method: 'get',
    path: '/v1/members',
    summary:
      'The members of the workspace. They are changed by the commands member.add, member.change and member.remove.',
    access: 'viewer',
    content: 'json',
    answer: MemberList,
  }),
  listActivity: defineCall({
    method: 'get',
    path: '/v1/activity',
    summary: 'Who changed what, newest first.',
    access: 'viewer',
    query: ActivityQuery,
    content: 'json',
    answer: ActivityPage,
  }),
  listKeys: defineCall({
    method: 'get',
    path: '/v1/auth/keys',
    summary: 'API keys and connected extensions.',
    access: 'admin',
    content: 'json',
    answer: TokenList,
  }),
  createKey: defineCall({
    method: 'post',
    path: '/v1/auth/keys',
    summary: 'Makes an API key, shown this once.',
    access: 'admin',
    body: CreateKeyRequest,
    content: 'json',
    answer: CreateKeyResponse,
  }),
  revokeKey: defineCall({
    method: 'delete',
    path: '/v1/auth/keys/{id}',
    summary: 'Ends an API key or a connected extension at once.',
    access: 'admin',
    pathParts: TokenPath,
    content: 'none',
  }),
  listInvitations: defineCall({
    method: 'get',
    path: '/v1/auth/invitations',
    summary: 'Invitations nobody has followed yet.',
    access: 'admin',
    content: 'json',
    answer: InvitationList,
  }),
  createInvitation: defineCall({
    method: 'post',
    path: '/v1/auth/invitations',
    summary: 'Makes a one-time address by which one person joins.',
    access: 'admin',
    body: CreateInvitationRequest,
    content: 'json',
    answer: CreateInvitationResponse,
  }),
  revokeInvitation: defineCall({
    method: 'delete',
    path: '/v1/auth/invitations/{id}',
    summary: 'Ends an invitation.',
    access: 'admin',
    pathParts: TokenPath,
    content: 'none',
  }),
  startDevice: defineCall({
    method: 'post',
    path: '/v1/auth/device/code',
    summary: 'Begins signing in an extension (RFC 8628).',
    access: 'public',
    body: DeviceCodeRequest,
    content: 'json',
    answer: DeviceCodeResponse,
  }),
  pollDevice: defineCall({
    method: 'post',
    path: '/v1/auth/device/token',
    summary: 'Asks whether the person has approved, and then gives the token (RFC 8628).',
    access: 'public',
    body: DeviceTokenRequest,
    content: 'json',
    answer: DeviceTokenResponse,
  }),
  endSession: defineCall({
    method: 'delete',
    path: '/v1/auth/session',
    summary: 'Ends the token that this request carries.',
    access: 'viewer',
    content: 'none',
  }),
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
type Parsed<C, Part extends string> = C extends { [K in Part]?: infer Schema }
  ? NonNullable<Schema> extends z.ZodMiniType
    ? z.output<NonNullable<Schema>>
    : undefined
  : undefined;

/** A call's request, as its schemas parse it. */
export type CallInput<Name extends CallName> = {
  path: Parsed<Calls[Name], 'pathParts'>;
  query: Parsed<Calls[Name], 'query'>;
  body: Parsed<Calls[Name], 'body'>;
};
/** A call's answer. */
export type CallAnswer<Name extends CallName> = Parsed<Calls[Name], 'answer'>;
