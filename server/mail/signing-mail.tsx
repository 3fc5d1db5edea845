/** @jsxImportSource hono/jsx */
import { clientDay } from '../client-time';
import type { ReaderLanguage } from '../reader-language';
import { MailFrame } from './MailFrame';
import type { Mail } from './mailer';

export type SigningMailFacts = {
  signer: Mail['to'];
  /** Who of us asks. */
  sender: string;
  workspaceName: string;
  engagementName: string;
  version: number;
  link: { id: string; url: string; expiresAt: string };
  timeZone: string;
};

/** The mail that asks one person to look at a version and answer it. */
export function signingMail(language: ReaderLanguage, facts: SigningMailFacts): Mail {
  const { t } = language;
  const { signer, sender, workspaceName, engagementName, version, link } = facts;
  const greeting = t('client.mail.greeting', { name: signer.name });
  const lead = t('client.mail.lead', {
    sender,
    workspace: workspaceName,
    engagement: engagementName,
    version,
  });
  const open = t('client.mail.open', { version });
  const personal = t('client.mail.personal', { day: clientDay(link.expiresAt, language.code, facts.timeZone) });
  const questions = t('client.mail.questions', { sender });
  return {
    to: signer,
    subject: t('client.mail.subject', { workspace: workspaceName, engagement: engagementName, version }),
    messageKey: `sign-${link.id}`,
    text: [greeting, lead, `${open}:\n${link.url}`, personal, questions, t('client.powered_by')].join('\n\n'),
    html: `<!doctype html>${(
      <MailFrame language={language}>
        <p>{greeting}</p>
        <p>{lead}</p>
        <p style="margin:24px 0">
          <a
            href={link.url}
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
