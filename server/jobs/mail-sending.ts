import type { Service } from '../service';
import { readNextDigestDue, sendDueDigest } from '../services/digests/send-due-digest';
import { readNextMailDue, sendDueMail } from '../services/signing/send-due-mail';

/** A lost notice must not hold a mail back for longer, in milliseconds. */
const longestWaitMs = 60_000;

/** Sends waiting mails one after another: after a commit, when the next is due, and once after a start. */
export class MailSending {
  readonly #service: Service;
  readonly #logError: (error: unknown) => void;
  readonly #stopListening: () => void;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #isAskedAgain = false;
  #isClosed = false;

  constructor(service: Service, logError: (error: unknown) => void) {
    this.#service = service;
    this.#logError = logError;
    this.#stopListening = service.storage.listen(() => this.#wake());
    this.#wake();
  }

  /** Resolves when the mail on its way, if any, has left or failed. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#stopListening();
    if (this.#timer) clearTimeout(this.#timer);
    await this.#running;
  }

  #wake(): void {
    if (this.#isClosed) return;
    if (this.#running) {
      this.#isAskedAgain = true;
      return;
    }
    this.#running = this.#run().finally(() => {
      this.#running = null;
      if (this.#isAskedAgain) this.#wake();
    });
  }

  async #run(): Promise<void> {
    this.#isAskedAgain = false;
    if (this.#timer) clearTimeout(this.#timer);
    let waitMs = longestWaitMs;
    try {
      // Somebody waits for a mail to sign with: digests go after them.
      while (!this.#isClosed && ((await sendDueMail(this.#service)) || (await sendDueDigest(this.#service))));
      for (const due of [await readNextMailDue(this.#service), await readNextDigestDue(this.#service)]) {
        if (due !== null) waitMs = Math.min(waitMs, Math.max(0, Date.parse(due) - Date.parse(this.#service.now())));
      }
    } catch (error) {
      this.#logError(error);
    }
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => this.#wake(), waitMs);
    this.#timer.unref();
  }
}
