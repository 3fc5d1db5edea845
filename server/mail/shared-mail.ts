import { clientDay } from '../client-time';
import type { ReaderLanguage } from '../reader-language';
import { linkMail } from './link-mail';
import type { Mail } from './mailer';

export type SharedMailFacts = {
  person: Mail['to'];
  /** Who of us asks. */
  sender: string;
  workspaceName: string;
  engagementName: string;
  link: { id: string; url: string; expiresAt: string };
  timeZone: string;
};

/** The mail that sends one person to what was shared with them. */
export function sharedMail(language: ReaderLanguage, facts: SharedMailFacts): Mail {
  const { t } = language;
  const { person, sender, workspaceName: workspace, engagementName: engagement, link } = facts;
  return {
    to: person,
    subject: t('client.shared_mail.subject', { workspace, engagement }),
    messageKey: `shared-${link.id}`,
    ...linkMail(language, {
      greeting: t('client.mail.greeting', { name: person.name }),
      lead: t('client.shared_mail.lead', { sender, workspace, engagement }),
      open: t('client.shared_mail.open'),
      url: link.url,
      personal: t('client.mail.personal', { day: clientDay(link.expiresAt, language.code, facts.timeZone) }),
      questions: t('client.mail.questions', { sender }),
    }),
  };
}
