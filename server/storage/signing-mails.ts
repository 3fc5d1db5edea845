import type { Transaction } from './storage';

/** How a mail that asks somebody to sign stands. `no_address`: the signer had none when it was due. */
export type SigningMailState = 'waiting' | 'sent' | 'failed' | 'no_address' | 'not_needed';

export type SigningMailRow = {
  workspace_id: string;
  sign_off_id: string;
  state: SigningMailState;
  attempts: number;
  /** UTC instant of the next try. */
  due_at: string;
  settled_at: string | null;
  failure: string | null;
};

const columns = 'workspace_id, sign_off_id, state, attempts, due_at, settled_at, failure';

/** Lines up one mail a sign-off; one that was lined up before stays as it is. */
export async function queueSigningMail(transaction: Transaction, workspaceId: string, signOffId: string, at: string) {
  await transaction.all(
    `insert into signing_mails (workspace_id, sign_off_id, state, due_at) values (?, ?, 'waiting', ?)
     on conflict (workspace_id, sign_off_id) do nothing`,
    [workspaceId, signOffId, at],
  );
}

/**
 * Takes the mail that has waited longest and counts a try, so that no other process sends it before `leasedUntil`.
 * Undefined when none is due.
 */
export async function takeDueMail(
  transaction: Transaction,
  now: string,
  leasedUntil: string,
): Promise<SigningMailRow | undefined> {
  const skip = transaction.lockRows === '' ? '' : `${transaction.lockRows} skip locked`;
  const [due] = await transaction.all<{ workspace_id: string; sign_off_id: string }>(
    `select workspace_id, sign_off_id from signing_mails
     where state = 'waiting' and due_at <= ? and (leased_until is null or leased_until <= ?)
     order by due_at limit 1${skip}`,
    [now, now],
  );
  if (!due) return undefined;
  const [taken] = await transaction.all<SigningMailRow>(
    `update signing_mails set leased_until = ?, attempts = attempts + 1
     where workspace_id = ? and sign_off_id = ? returning ${columns}`,
    [leasedUntil, due.workspace_id, due.sign_off_id],
  );
  return taken;
}

/** Says how a mail ended. */
export async function settleMail(
  transaction: Transaction,
  { workspace_id, sign_off_id }: Pick<SigningMailRow, 'workspace_id' | 'sign_off_id'>,
  end: { state: Exclude<SigningMailState, 'waiting'>; at: string; failure: string | null },
): Promise<void> {
  await transaction.all(
    `update signing_mails set state = ?, settled_at = ?, failure = ?, leased_until = null
     where workspace_id = ? and sign_off_id = ?`,
    [end.state, end.at, end.failure, workspace_id, sign_off_id],
  );
}

/** Puts a mail off after a try that failed. */
export async function postponeMail(
  transaction: Transaction,
  { workspace_id, sign_off_id }: Pick<SigningMailRow, 'workspace_id' | 'sign_off_id'>,
  dueAt: string,
  failure: string,
): Promise<void> {
  await transaction.all(
    `update signing_mails set due_at = ?, failure = ?, leased_until = null where workspace_id = ? and sign_off_id = ?`,
    [dueAt, failure, workspace_id, sign_off_id],
  );
}

export async function findSigningMail(
  transaction: Transaction,
  workspaceId: string,
  signOffId: string,
): Promise<SigningMailRow | undefined> {
  const rows = await transaction.all<SigningMailRow>(
    `select ${columns} from signing_mails where workspace_id = ? and sign_off_id = ?`,
    [workspaceId, signOffId],
  );
  return rows[0];
}

/** When the next mail is due, or free again after a process that held it ended; null when none waits. */
export async function nextMailDue(transaction: Transaction): Promise<string | null> {
  const [row] = await transaction.all<{ due: string | null }>(
    `select min(case when leased_until is not null and leased_until > due_at then leased_until else due_at end) as due
     from signing_mails where state = 'waiting'`,
  );
  return row?.due ?? null;
}
