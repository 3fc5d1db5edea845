import * as z from 'zod/mini';
import {
  PersonalLinkResponse,
  PreviewResponse,
  SharedLinks,
  SignOffLinks,
  WithdrawLinksResponse,
} from '../contract/signing';
import { identifier, uuid } from '../domain/fields';

/**
 * Why the API gave no answer to something that is not replicated. `sample`: the sample has no API. `signed_out`: the
 * token is worth nothing any more. `refused`: the API said no, and `message` says why in English.
 */
export const CallFailure = z.strictObject({
  failure: z.enum(['sample', 'signed_out', 'offline', 'busy', 'forbidden', 'refused']),
  message: z.string(),
  /** After how long it may be asked again, in milliseconds, where the API said so. */
  retryAfterMs: z.optional(z.number()),
});
export type CallFailure = z.infer<typeof CallFailure>;

const orFailure = <Schema extends z.ZodMiniType>(schema: Schema) => z.union([schema, CallFailure]);
const signOff = { signOffId: uuid() };
const sharedWith = { engagementId: uuid(), stakeholderId: identifier() };

/** A new personal link, whose address is shown this once. */
export type MadeLink = PersonalLinkResponse;
export type { SharedLinks };

/** Personal links, which the API alone knows: each of these needs a network and changes nothing in the replica. */
export const signingProtocol = {
  /** Whether the API can send mails. */
  'session/sends-mail': {
    request: z.strictObject({}),
    response: orFailure(z.strictObject({ sendsMail: z.boolean() })),
  },
  /** A new personal link for a signer, to copy; `send` mails it as well. */
  'sign-off/link': {
    request: z.strictObject({ ...signOff, send: z.boolean() }),
    response: orFailure(PersonalLinkResponse),
  },
  'sign-off/links': { request: z.strictObject(signOff), response: orFailure(SignOffLinks) },
  'sign-off/withdraw-links': { request: z.strictObject(signOff), response: orFailure(WithdrawLinksResponse) },
  /** A new personal link to what was shared with the client, for one of their people; `send` mails it as well. */
  'shared/link': {
    request: z.strictObject({ ...sharedWith, send: z.boolean() }),
    response: orFailure(PersonalLinkResponse),
  },
  'shared/links': { request: z.strictObject(sharedWith), response: orFailure(SharedLinks) },
  'shared/withdraw-links': { request: z.strictObject(sharedWith), response: orFailure(WithdrawLinksResponse) },
  /** Addresses of the page as a signer sees it, and of the printable document; good for an hour. */
  'agreement/preview': {
    request: z.strictObject({ agreementId: uuid(), stakeholderId: z.optional(uuid()) }),
    response: orFailure(PreviewResponse),
  },
} as const;
