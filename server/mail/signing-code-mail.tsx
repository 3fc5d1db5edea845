/** @jsxImportSource hono/jsx */
import type { ReaderLanguage } from '../reader-language';
import { MailFrame } from './MailFrame';
import type { Mail } from './mailer';

export type SigningCodeFacts = {
  signer: Mail['to'];
  /** Who of us asked for the signature. */
  sender: string;
  engagementName: string;
  code: string;
  /** For how long the code is good. */
  minutes: number;
  messageKey: string;
};

/** The mail with the code that shows that a link is in the hands of the person it was made for. */
export function signingCodeMail(language: ReaderLanguage, facts: SigningCodeFacts): Mail {
  const { t } = language;
  const { signer, sender, engagementName, code, minutes, messageKey } = facts;
  const greeting = t('client.mail.greeting', { name: signer.name });
  const lead = t('client.code.lead', { engagement: engagementName });
  const notYou = t('client.code.not_you', { minutes, sender });
  return {
    to: signer,
    subject: t('client.code.subject', { code }),
    messageKey,
    text: [greeting, lead, code, notYou, t('client.powered_by')].join('\n\n'),
    html: `<!doctype html>${(
      <MailFrame language={language}>
        <p>{greeting}</p>
        <p>{lead}</p>
        <p style="margin:24px 0;font:600 28px ui-monospace,monospace;letter-spacing:4px">{code}</p>
        <p style="color:#565b57">{notYou}</p>
      </MailFrame>
    )}`,
  };
}
