/** @jsxImportSource hono/jsx */
import type { ReaderLanguage } from '../reader-language';
import { MailFrame } from './MailFrame';
import type { Mail } from './mailer';

export type LinkMailWords = {
  greeting: string;
  /** Who asks, and what for. */
  lead: string;
  /** The words on the button. */
  open: string;
  url: string;
  /** For whom the link is, and how long it works. */
  personal: string;
  questions: string;
};

/** A mail that sends one person to their own page, as plain text and as HTML. */
export function linkMail(language: ReaderLanguage, words: LinkMailWords): Pick<Mail, 'text' | 'html'> {
  const { greeting, lead, open, url, personal, questions } = words;
  return {
    text: [greeting, lead, `${open}:\n${url}`, personal, questions, language.t('client.powered_by')].join('\n\n'),
    html: `<!doctype html>${(
      <MailFrame language={language}>
        <p>{greeting}</p>
        <p>{lead}</p>
        <p style="margin:24px 0">
          <a
            href={url}
            style="display:inline-block;padding:12px 20px;border-radius:8px;background:#1c6b47;color:#ffffff;text-decoration:none;font-weight:600"
          >
            {open}
          </a>
        </p>
        <p style="color:#565b57">{personal}</p>
        <p style="color:#565b57">{questions}</p>
      </MailFrame>
    )}`,
  };
}
