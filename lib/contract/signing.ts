import * as z from 'zod/mini';
import { identifier, uuid } from '../domain/fields';

export const SignOffPath = z.strictObject({ id: uuid() });
export const AgreementPath = z.strictObject({ id: uuid() });

/** `send`: also mail it to whom it is made for. */
export const PersonalLinkRequest = z.strictObject({ send: z.boolean() });

/**
 * Why a mail did not go out: no mail is set up here, the person has no address, the mail server refused it for good,
 * or could not be reached.
 */
export const MailProblem = z.enum(['not_set_up', 'no_address', 'refused', 'unreachable']);
export type MailProblem = z.infer<typeof MailProblem>;

/** `url` is shown this once: only its hash is kept. */
export const PersonalLinkResponse = z.strictObject({
  url: z.string(),
  expiresAt: z.string(),
  mailed: z.boolean(),
  /** Null unless a mail was asked for and did not go out. */
  mailProblem: z.nullable(MailProblem),
});
export type PersonalLinkResponse = z.infer<typeof PersonalLinkResponse>;

export const WithdrawLinksResponse = z.strictObject({ withdrawn: z.int() });
export type WithdrawLinksResponse = z.infer<typeof WithdrawLinksResponse>;

/** A personal link without its secret. Instants are UTC. */
const PersonalLink = z.strictObject({
  id: z.string(),
  createdAt: z.string(),
  createdBy: z.string(),
  expiresAt: z.string(),
  withdrawnAt: z.nullable(z.string()),
  mailedAt: z.nullable(z.string()),
  /** Neither withdrawn nor expired, by the API's clock. */
  works: z.boolean(),
  /** At most one a minute. */
  openedAt: z.array(z.string()),
});
export type PersonalLink = z.infer<typeof PersonalLink>;

/** One person of the client's in one engagement. */
export const SharedWithPath = z.strictObject({ id: uuid(), stakeholderId: identifier() });

/** The links to what was shared with one person, oldest first. */
export const SharedLinks = z.strictObject({ links: z.array(PersonalLink) });
export type SharedLinks = z.infer<typeof SharedLinks>;

/** A sign-off's links, oldest first, and the mail that its proposal sent. */
export const SignOffLinks = z.strictObject({
  /** Null where none was lined up: no mail is set up, or it is not this signer's turn yet. */
  mail: z.nullable(
    z.strictObject({
      state: z.enum(['waiting', 'trying_again', 'sent', 'failed', 'no_address', 'not_needed']),
      attempts: z.int(),
      settledAt: z.nullable(z.string()),
    }),
  ),
  links: z.array(PersonalLink),
});
export type SignOffLinks = z.infer<typeof SignOffLinks>;

/** As which of the client's people; without one, as a signer who is not named. */
export const PreviewRequest = z.strictObject({ stakeholderId: z.optional(identifier()) });

/** Addresses that work for an hour: the page as its signer sees it, and the printable document. */
export const PreviewResponse = z.strictObject({ url: z.string(), printUrl: z.string(), expiresAt: z.string() });
export type PreviewResponse = z.infer<typeof PreviewResponse>;
