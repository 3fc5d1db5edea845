import type { Transaction } from './storage';

/** How a mail stands. `no_address`: whom it is for had none when it was due. */
export type MailState = 'waiting' | 'sent' | 'failed' | 'no_address' | 'not_needed';

/** A mail that was lined up. It names what it is about, and holds no text, address or secret. */
export type MailRow<Key extends string> = Record<Key, string> & {
  state: MailState;
  attempts: number;
  /** UTC instant of the next try. */
  due_at: string;
  settled_at: string | null;
  failure: string | null;
};

/** Mails that wait in `table`, each named by its `keys` and sent once; a lease keeps two processes from one mail. */
export function mailQueue<Key extends string>(table: string, keys: readonly Key[]) {
  const names = keys.join(', ');
  const columns = `${names}, state, attempts, due_at, settled_at, failure`;
  const isThis = keys.map((key) => `${key} = ?`).join(' and ');
  const valuesOf = (mail: Record<Key, string>) => keys.map((key) => mail[key]);
  return {
    /** Lines a mail up; one that was lined up before stays as it is. */
    async add(transaction: Transaction, mail: Record<Key, string>, at: string): Promise<void> {
      await transaction.all(
        `insert into ${table} (${names}, state, due_at) values (${keys.map(() => '?').join(', ')}, 'waiting', ?)
         on conflict (${names}) do nothing`,
        [...valuesOf(mail), at],
      );
    },

    /**
     * Takes the mail that has waited longest and counts a try, so that no other process sends it before `leasedUntil`.
     * Undefined when none is due.
     */
    async take(transaction: Transaction, now: string, leasedUntil: string): Promise<MailRow<Key> | undefined> {
      const skip = transaction.lockRows === '' ? '' : `${transaction.lockRows} skip locked`;
      const [due] = await transaction.all<Record<Key, string>>(
        `select ${names} from ${table}
         where state = 'waiting' and due_at <= ? and (leased_until is null or leased_until <= ?)
         order by due_at limit 1${skip}`,
        [now, now],
      );
      if (!due) return undefined;
      const [taken] = await transaction.all<MailRow<Key>>(
        `update ${table} set leased_until = ?, attempts = attempts + 1 where ${isThis} returning ${columns}`,
        [leasedUntil, ...valuesOf(due)],
      );
      return taken;
    },

    /** Says how a mail ended. */
    async settle(
      transaction: Transaction,
      mail: Record<Key, string>,
      end: { state: Exclude<MailState, 'waiting'>; at: string; failure: string | null },
    ): Promise<void> {
      await transaction.all(
        `update ${table} set state = ?, settled_at = ?, failure = ?, leased_until = null where ${isThis}`,
        [end.state, end.at, end.failure, ...valuesOf(mail)],
      );
    },

    /** Puts a mail off after a try that failed. */
    async postpone(transaction: Transaction, mail: Record<Key, string>, dueAt: string, failure: string): Promise<void> {
      await transaction.all(`update ${table} set due_at = ?, failure = ?, leased_until = null where ${isThis}`, [
        dueAt,
        failure,
        ...valuesOf(mail),
      ]);
    },

    /** Puts a mail off that was taken and not tried: `take` counted a try that this gives back. */
    async putBack(transaction: Transaction, mail: Record<Key, string>, dueAt: string): Promise<void> {
      await transaction.all(
        `update ${table} set due_at = ?, leased_until = null, attempts = attempts - 1 where ${isThis}`,
        [dueAt, ...valuesOf(mail)],
      );
    },

    async find(transaction: Transaction, mail: Record<Key, string>): Promise<MailRow<Key> | undefined> {
      const rows = await transaction.all<MailRow<Key>>(
        `select ${columns} from ${table} where ${isThis}`,
        valuesOf(mail),
      );
      return rows[0];
    },

    /** When the next mail is due, or free again after a process that held it ended; null when none waits. */
    async nextDue(transaction: Transaction): Promise<string | null> {
      const [row] = await transaction.all<{ due: string | null }>(
        `select min(case when leased_until is not null and leased_until > due_at then leased_until else due_at end) as due
         from ${table} where state = 'waiting'`,
      );
      return row?.due ?? null;
    },
  };
}
