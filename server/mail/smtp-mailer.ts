import type { Transporter } from 'nodemailer';
import type { MailSettings } from './mail-settings';
import type { Mail, Mailer, MailOutcome } from './mailer';

/** How long the mail server may take for each step before it counts as unreachable, in milliseconds. */
const patienceMs = 10_000;

/** Sends through an SMTP server. The library loads with the first mail. */
export class SmtpMailer implements Mailer {
  readonly #settings: MailSettings;
  #transporter: Promise<Transporter> | null = null;

  constructor(settings: MailSettings) {
    this.#settings = settings;
  }

  async send({ to, subject, text, html, messageKey }: Mail): Promise<MailOutcome> {
    this.#transporter ??= openTransporter(this.#settings.smtpUrl);
    const { from } = this.#settings;
    const host = from.split('@').at(-1)?.replace('>', '') ?? 'localhost';
    try {
      const transporter = await this.#transporter;
      await transporter.sendMail({
        from,
        to,
        subject,
        text,
        html,
        messageId: `<${messageKey}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return 'sent';
    } catch (error) {
      return isFinal(error) ? 'refused' : 'unreachable';
    }
  }
}

async function openTransporter(smtpUrl: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    url: smtpUrl,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    // What a mail is made of comes from us alone: no file and no address may be read into it.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** SMTP's answers from 500 on are for good; a wrong password may be mended, and the mail then goes out. */
function isFinal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && error.code === 'EAUTH') return false;
  return 'responseCode' in error && typeof error.responseCode === 'number' && error.responseCode >= 500;
}
