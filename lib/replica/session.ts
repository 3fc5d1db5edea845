import * as z from 'zod/mini';
import { memberRole } from '../domain/fields';

/** Where the background is signed in, with the token that no page ever sees. */
export const Session = z.strictObject({
  /** Names the local copy and the outbox: a workspace seen by one member through one API. `sample` for the sample. */
  account: z.string(),
  kind: z.enum(['sample', 'api']),
  apiUrl: z.nullable(z.string()),
  token: z.nullable(z.string()),
  workspaceId: z.string(),
  workspaceName: z.string(),
  member: z.strictObject({ id: z.string(), name: z.string(), role: memberRole() }),
  /** `expired`: the token was refused. The outbox is kept until somebody signs in again. */
  state: z.enum(['active', 'expired']),
});
export type Session = z.infer<typeof Session>;

/** A sign-in that waits for its approval on the connect page. */
export const PendingConnection = z.strictObject({
  apiUrl: z.string(),
  deviceCode: z.string(),
  userCode: z.string(),
  connectUrl: z.string(),
  intervalMs: z.int(),
  /** Set as soon as the API has given it, until the sign-in is complete. */
  token: z.nullable(z.string()),
  /** UTC instant after which the code is worth nothing. */
  expiresAt: z.iso.datetime(),
});
export type PendingConnection = z.infer<typeof PendingConnection>;

export const sampleAccount = 'sample';

/** The account's name: another member on the same device has an outbox of their own. */
export function accountOf(apiUrl: string, workspaceId: string, memberId: string): string {
  return [apiUrl, workspaceId, memberId].map(encodeURIComponent).join('/');
}
