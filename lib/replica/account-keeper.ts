import { type Document, engagementIdOf } from '../domain/document';
import type { Clock } from '../platform/clock';
import type { Network } from '../platform/network';
import type { Random } from '../platform/random';
import { type Account, openAccount, type ViewChange } from './account';
import type { CopyStore } from './copy-store';
import { createMendingCopy } from './mending-copy';
import { isWaiting } from './pending-command';
import type { QueueStore } from './queue-store';
import type { Session } from './session';

export type AccountKeeperOptions = {
  queue: QueueStore;
  openCopy: (account: string) => Promise<CopyStore>;
  removeCopy: (account: string) => Promise<void>;
  clock: Clock;
  random: Random;
  network: Network;
  /** The documents of the sample workspace, as of today. */
  sampleDocuments: () => Promise<readonly Document[]>;
  viewChanged: (change: ViewChange) => void;
  statusChanged: (trayChanged: boolean) => void;
  wakeIn: (delayMs: number) => void;
};

/** Changes of this device that are not on the API. */
export type Unsaved = { waiting: number; refused: number };

/** Holds the one account that is open, and opens another when somebody signs in or out. */
export class AccountKeeper {
  readonly #options: AccountKeeperOptions;
  #account: Promise<Account | null> | null = null;
  #isWatched = false;

  constructor(options: AccountKeeperOptions) {
    this.#options = options;
  }

  /** The open account; null before anybody signed in or opened the sample. */
  current(): Promise<Account | null> {
    this.#account ??= this.#open();
    return this.#account;
  }

  async unsaved(session: Session): Promise<Unsaved> {
    const { queue } = this.#options;
    const [pending, tray] = await Promise.all([queue.pending(session.account), queue.tray(session.account)]);
    return { waiting: pending.filter(isWaiting).length, refused: tray.length };
  }

  /** Whether a page that shows the account is open. */
  async setWatched(isWatched: boolean): Promise<void> {
    this.#isWatched = isWatched;
    (await this.current())?.setWatched(isWatched);
  }

  /** Signs in, or opens the sample. What was open before is closed; its outbox stays. */
  async enter(session: Session): Promise<Account | null> {
    const before = await this.current();
    await this.#options.queue.saveSession(session);
    before?.close();
    if (before?.session.kind === 'sample' && session.kind !== 'sample') {
      await this.#options.removeCopy(before.session.account);
    }
    return this.#reopen();
  }

  /** Signs out: the copy, the outbox and the tray of the account are gone. */
  async leave(): Promise<void> {
    const before = await this.current();
    if (!before) return;
    // The session goes last: stopped before that, signing out is simply done again.
    await this.#options.queue.clear(before.session.account);
    before.close();
    await this.#options.removeCopy(before.session.account);
    await this.#options.queue.saveSession(null);
    await this.#reopen();
  }

  async #reopen(): Promise<Account | null> {
    this.#account = this.#open();
    const account = await this.#account;
    this.#options.statusChanged(true);
    this.#options.viewChanged({ engagementIds: new Set(), everything: true });
    return account;
  }

  async #open(): Promise<Account | null> {
    const { queue } = this.#options;
    const session = await queue.session();
    if (!session) return null;
    const account = openAccount({
      ...this.#options,
      session,
      copy: this.#copyOf(session),
      shutOut: (reason) => this.#shutOut(session, reason),
    });
    account.setWatched(this.#isWatched);
    if (session.kind === 'api') void account.synchronise();
    return account;
  }

  /** The token is worth nothing any more. The outbox stays; without the right to see the workspace, its copy goes. */
  async #shutOut(session: Session, reason: 'expired' | 'revoked'): Promise<void> {
    const { queue } = this.#options;
    await queue.saveSession({ ...session, state: 'expired', token: null });
    (await this.current())?.close();
    if (reason === 'revoked') await this.#options.removeCopy(session.account);
    await this.#reopen();
  }

  #copyOf(session: Session): CopyStore {
    const { account } = session;
    const copy = createMendingCopy({
      open: () => this.#options.openCopy(account),
      remove: () => this.#options.removeCopy(account),
      emptied: () => {
        void this.#refill(session, copy);
      },
    });
    return copy;
  }

  /** Fills a copy that was found damaged and thrown away. */
  async #refill(session: Session, copy: CopyStore): Promise<void> {
    if (session.kind === 'sample') await this.fillSample(copy);
    const account = await this.current();
    account?.replica.refresh();
    void account?.synchronise();
    this.#options.viewChanged({ engagementIds: new Set(), everything: true });
  }

  /** Puts the sample workspace into a copy, in place of what is there. */
  async fillSample(copy: CopyStore): Promise<void> {
    const documents = await this.#options.sampleDocuments();
    const changes = documents.map((document) => ({
      type: document.type,
      id: document.id,
      engagementId: engagementIdOf(document),
      seq: 1,
      document,
    }));
    await copy.applyPage({ changes, since: await copy.cursor(), cursor: 1, startsOver: true });
  }

  /** Opens the sample workspace anew. */
  async enterSample(session: Session): Promise<Account | null> {
    const copy = await this.#options.openCopy(session.account);
    await this.fillSample(copy);
    copy.close();
    return this.enter(session);
  }
}
