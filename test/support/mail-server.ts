import { SMTPServer } from 'smtp-server';
import type { MailSettings } from '../../server/mail/mail-settings';
import { freeLowPort } from './free-low-port';

/** A mail as it arrived. `text` is its plain part, decoded. */
export type ReceivedMail = { to: string; subject: string; text: string; messageId: string };

/** A real SMTP server on loopback that keeps what it is sent, and can refuse or be stopped. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** The SMTP code and words with which every recipient is refused; null to take them. */
  refusal: { code: number; words: string } | null = null;
  #server: SMTPServer | null = null;
  #port = 0;
  readonly #waiting = new Set<() => void>();

  static async start(): Promise<MailServer> {
    const mails = new MailServer();
    await mails.start();
    return mails;
  }

  /** Starts it on its old port, if it had one. */
  async start(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onRcptTo: (_address, _session, done) => done(this.#refuse()),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          this.#keep(Buffer.concat(chunks).toString('utf8'), session.envelope.rcptTo[0]?.address ?? '');
          done();
        });
      },
    });
    this.#port ||= await freeLowPort();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, '127.0.0.1', resolve);
    });
    this.#server = server;
  }

  get settings(): MailSettings {
    return { smtpUrl: `smtp://127.0.0.1:${this.#port}`, from: 'Fieldwork <hello@fieldwork.example>' };
  }

  /** The newest mail to `address`, once there are `count` of them. */
  async mailTo(address: string, count = 1): Promise<ReceivedMail> {
    const found = () => this.received.filter(({ to }) => to === address);
    while (found().length < count) await new Promise<void>((resolve) => this.#waiting.add(resolve));
    const mail = found().at(-1);
    if (!mail) throw new Error('There is no such mail.');
    return mail;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.#server?.close(() => resolve()));
  }

  #refuse(): Error | null {
    return this.refusal && Object.assign(new Error(this.refusal.words), { responseCode: this.refusal.code });
  }

  #keep(source: string, to: string): void {
    this.received.push({ ...readMail(source), to });
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}

/** The link in a mail. */
export const linkIn = (mail: ReceivedMail) => /https?:\/\/\S+\/agree\/\S+/.exec(mail.text)?.[0] ?? '';

/** The six digits in a mail. */
export const codeIn = (mail: ReceivedMail) => /^\d{6}$/m.exec(mail.text)?.[0] ?? '';

function readMail(source: string): Omit<ReceivedMail, 'to'> {
  const [head = ''] = source.split('\r\n\r\n');
  const headers = head.replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1] ?? '';
  const plain = /Content-Type: text\/plain.*?\r\n\r\n(.*?)\r\n--/is.exec(source);
  const encoding = /Content-Transfer-Encoding: (\S+)/i.exec(plain?.[0] ?? '')?.[1]?.toLowerCase();
  return {
    subject: decodeWords(header('Subject')),
    messageId: header('Message-ID'),
    text: decodeBody(plain?.[1] ?? '', encoding).replace(/\r\n/g, '\n'),
  };
}

function decodeBody(body: string, encoding: string | undefined): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? decodeQuoted(body.replace(/=\r\n/g, '')) : body;
}

const decodeQuoted = (text: string) =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/** Headers beyond ASCII are words as `=?UTF-8?Q?…?=` (RFC 2047). */
function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_match, kind: string, word: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString('utf8') : decodeQuoted(word.replace(/_/g, ' ')),
    );
}
