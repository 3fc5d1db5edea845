/** One mail, as plain text and as simple HTML. */
export type Mail = {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  /** Makes the mail's message id: one for each mail that is made, without angle brackets or a host. */
  messageKey: string;
};

/**
 * What became of a mail. `refused`: the server took a look and said no, for good. `unreachable`: no answer, or one that
 * asks to come back later.
 */
export type MailOutcome = 'sent' | 'refused' | 'unreachable';

/** Sends mails. Never throws: what went wrong is an outcome. */
export type Mailer = { send(mail: Mail): Promise<MailOutcome> };
