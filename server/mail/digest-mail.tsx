/** @jsxImportSource hono/jsx */
import { type WeeklyDigest, weeklyDigestText } from '../../lib/domain/portfolio/weekly-digest';
import type { ReaderLanguage } from '../reader-language';
import { MailFrame } from './MailFrame';
import type { Mail } from './mailer';

export type DigestMailFacts = {
  to: Mail['to'];
  workspaceName: string;
  digest: WeeklyDigest;
  messageKey: string;
};

/** A week in the workspace, as one of its leads reads it on Monday morning. */
export function digestMail(language: ReaderLanguage, { to, workspaceName, digest, messageKey }: DigestMailFacts): Mail {
  const text = weeklyDigestText(digest, language.code);
  const [title = ''] = text.split('\n');
  return {
    to,
    subject: `${workspaceName}: ${title}`,
    messageKey,
    text: `${text}\n\n${language.t('client.powered_by')}`,
    html: `<!doctype html>${(
      <MailFrame language={language}>
        <div style="white-space:pre-wrap">{text}</div>
      </MailFrame>
    )}`,
  };
}
