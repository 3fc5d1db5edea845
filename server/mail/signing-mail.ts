import { clientDay } from '../client-time';
import type { ReaderLanguage } from '../reader-language';
import { linkMail } from './link-mail';
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
  const { signer, sender, workspaceName: workspace, engagementName: engagement, version, link } = facts;
  return {
    to: signer,
    subject: t('client.mail.subject', { workspace, engagement, version }),
    messageKey: `sign-${link.id}`,
    ...linkMail(language, {
      greeting: t('client.mail.greeting', { name: signer.name }),
      lead: t('client.mail.lead', { sender, workspace, engagement, version }),
      open: t('client.mail.open', { version }),
      url: link.url,
      personal: t('client.mail.personal', { day: clientDay(link.expiresAt, language.code, facts.timeZone) }),
      questions: t('client.mail.questions', { sender }),
    }),
  };
}
