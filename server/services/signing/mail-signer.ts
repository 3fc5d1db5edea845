import type { MailOutcome } from '../../mail/mailer';
import { signingMail } from '../../mail/signing-mail';
import { readerLanguage } from '../../reader-language';
import type { Service } from '../../service';
import type { SignOffSigning } from './find-signing';
import type { NewPersonalLink } from './personal-link';
import { proposerName } from './proposer';

/** What kept a mail from going out, beside what the mail server says. */
export type MailingOutcome = MailOutcome | 'not_set_up' | 'no_address';

/** Mails a signer their link, in their language. */
export async function mailSigner(
  service: Service,
  { signing, signOff, signer }: SignOffSigning,
  link: NewPersonalLink,
): Promise<MailingOutcome> {
  if (!service.mailer) return 'not_set_up';
  if (signer.email === undefined) return 'no_address';
  const { workspace, engagement, agreement } = signing;
  return service.mailer.send(
    signingMail(readerLanguage(signer.language ?? workspace.locale), {
      signer: { name: signer.name, address: signer.email },
      sender: proposerName(signing, signOff),
      workspaceName: workspace.name,
      engagementName: engagement.name,
      version: agreement.version,
      link,
      timeZone: workspace.timeZone,
    }),
  );
}
