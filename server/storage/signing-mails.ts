import { type MailRow, mailQueue } from './mail-queue';

/** Mails that ask somebody to sign, one a sign-off. */
export const signingMails = mailQueue('signing_mails', ['workspace_id', 'sign_off_id']);

export type SigningMailRow = MailRow<'workspace_id' | 'sign_off_id'>;
