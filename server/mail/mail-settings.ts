import { type Failure, fail } from '../failure';

/** Where mails leave and in whose name. `smtpUrl` may hold a password, so it comes from the environment alone. */
export type MailSettings = { smtpUrl: string; from: string };

/**
 * Reads `GOALPOST_SMTP_URL` and `GOALPOST_MAIL_FROM`; null when neither is set. Fails when only one is, or one cannot
 * be read, and never repeats the address, which may hold a password.
 */
export function readMailSettings(environment: Record<string, string | undefined>): MailSettings | null | Failure {
  const smtpUrl = environment['GOALPOST_SMTP_URL'] ?? '';
  const from = environment['GOALPOST_MAIL_FROM'] ?? '';
  if (smtpUrl === '' && from === '') return null;
  if (!/^smtps?:\/\/[^\s]+$/.test(smtpUrl) || !URL.canParse(smtpUrl)) {
    return fail('wrong_type', 'GOALPOST_SMTP_URL is an address such as smtp://user:password@mail.example.org:587.');
  }
  if (!/^[^<>\r\n]*<?[^\s@<>]+@[^\s@<>]+>?$/.test(from)) {
    return fail('wrong_type', 'GOALPOST_MAIL_FROM is a sender such as Fieldwork <hello@example.org>.');
  }
  return { smtpUrl, from };
}
