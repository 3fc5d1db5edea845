import * as z from 'zod/mini';
import { identifier, uuid } from '../domain/fields';

export const SignOffPath = z.strictObject({ id: uuid() });
export const AgreementPath = z.strictObject({ id: uuid() });

/** `send`: also mail it to the signer. */
export const SignOffLinkRequest = z.strictObject({ send: z.boolean() });

/**
 * Why a mail did not go out: no mail is set up here, the signer has no address, the mail server refused it for good,
 * or could not be reached.
 */
export const MailProblem = z.enum(['not_set_up', 'no_address', 'refused', 'unreachable']);
export type MailProblem = z.infer<typeof MailProblem>;

/** `url` is shown this once: only its hash is kept. */
export const SignOffLinkResponse = z.strictObject({
  url: z.string(),
  expiresAt: z.string(),
  mailed: z.boolean(),
  /** Null unless a mail was asked for and did not go out. */
  mailProblem: z.nullable(MailProblem),
});
export type SignOffLinkResponse = z.infer<typeof SignOffLinkResponse>;

export const WithdrawLinksResponse = z.strictObject({ withdrawn: z.int() });
export type WithdrawLinksResponse = z.infer<typeof WithdrawLinksResponse>;

/** A sign-off's links, oldest first, without their secrets, and the mail that its proposal sent. Instants are UTC. */
export const SignOffLinks = z.strictObject({
  /** Null where none was lined up: no mail is set up, or it is not this signer's turn yet. */
  mail: z.nullable(
    z.strictObject({
      state: z.enum(['waiting', 'trying_again', 'sent', 'failed', 'no_address', 'not_needed']),
      attempts: z.int(),
      settledAt: z.nullable(z.string()),
    }),
  ),
  links: z.array(
    z.strictObject({
      id: z.string(),
      createdAt: z.string(),
      createdBy: z.string(),
      expiresAt: z.string(),
      withdrawnAt: z.nullable(z.string()),
      mailedAt: z.nullable(z.string()),
      /** At most one a minute. */
      openedAt: z.array(z.string()),
    }),
  ),
});
export type SignOffLinks = z.infer<typeof SignOffLinks>;

/** As which of the client's people; without one, as a signer who is not named. */
export const PreviewRequest = z.strictObject({ stakeholderId: z.optional(identifier()) });

/** Addresses that work for an hour: the page as its signer sees it, and the printable document. */
export const PreviewResponse = z.strictObject({ url: z.string(), printUrl: z.string(), expiresAt: z.string() });
export type PreviewResponse = z.infer<typeof PreviewResponse>;
