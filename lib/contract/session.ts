import * as z from 'zod/mini';
import { memberRole, name, requiredText, text, uuid } from '../domain/fields';

/** Who a token belongs to, and where. */
export const Me = z.strictObject({
  workspaceId: z.string(),
  workspaceName: z.string(),
  member: z.strictObject({ id: z.string(), name: z.string(), role: memberRole() }),
  /** `session`: a person's connected extension. `key`: another program. */
  kind: z.enum(['session', 'key']),
  /** Whether this installation can send mails. */
  sendsMail: z.boolean(),
});
export type Me = z.infer<typeof Me>;

/** Begins device authorization (RFC 8628). `name` is what the person sees on the connect page, as “Chrome on Linux”. */
export const DeviceCodeRequest = z.strictObject({ name: z.optional(text(100)) });

export const DeviceCodeResponse = z.strictObject({
  device_code: z.string(),
  user_code: z.string(),
  verification_uri: z.string(),
  /** The connect page with the code filled in. */
  verification_uri_complete: z.string(),
  /** Seconds. */
  expires_in: z.int(),
  /** Least seconds between two polls. */
  interval: z.int(),
});
export type DeviceCodeResponse = z.infer<typeof DeviceCodeResponse>;

export const DeviceTokenRequest = z.strictObject({ device_code: requiredText(200) });

/**
 * A token of our own for `Authorization: Bearer`. Until the person has approved, the answer is a problem with the code
 * `authorization_pending` or `slow_down`; then `expired_token` or `access_denied`. RFC 8628's `error` stands beside it.
 */
export const DeviceTokenResponse = z.strictObject({
  access_token: z.string(),
  token_type: z.literal('Bearer'),
  workspaceId: z.string(),
  memberId: z.string(),
});
export type DeviceTokenResponse = z.infer<typeof DeviceTokenResponse>;

/** A connected extension or an API key. The token itself is never shown again. */
export const TokenSummary = z.strictObject({
  id: z.string(),
  kind: z.enum(['session', 'key']),
  name: z.string(),
  memberId: z.string(),
  createdAt: z.string(),
  lastUsedAt: z.nullable(z.string()),
});
export type TokenSummary = z.infer<typeof TokenSummary>;

export const TokenList = z.strictObject({ tokens: z.array(TokenSummary) });

export const CreateKeyRequest = z.strictObject({ name: name(100), role: memberRole() });

/** `key` is shown this once. */
export const CreateKeyResponse = z.strictObject({
  id: z.string(),
  key: z.string(),
  workspaceId: z.string(),
  memberId: z.string(),
});
export type CreateKeyResponse = z.infer<typeof CreateKeyResponse>;

export const TokenPath = z.strictObject({ id: uuid() });

export const CreateInvitationRequest = z.strictObject({ name: name(200), role: memberRole() });

/** `joinUrl` is shown this once and opens for one person. */
export const CreateInvitationResponse = z.strictObject({ id: z.string(), joinUrl: z.string(), expiresAt: z.string() });

export const InvitationList = z.strictObject({
  invitations: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      role: memberRole(),
      createdAt: z.string(),
      expiresAt: z.string(),
    }),
  ),
});

export const MemberList = z.strictObject({
  members: z.array(z.strictObject({ id: z.string(), name: z.string(), role: memberRole() })),
});
