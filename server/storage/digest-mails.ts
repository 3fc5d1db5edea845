import { type MailRow, mailQueue } from './mail-queue';

/** Weekly digests, one a member and week. `week` is the Monday on which it is due. */
export const digestMails = mailQueue('digest_mails', ['workspace_id', 'member_id', 'week']);

export type DigestMailRow = MailRow<'workspace_id' | 'member_id' | 'week'>;

export const digestMailTables = [
  `create table digest_mails (
    workspace_id text not null references workspaces (id),
    member_id text not null,
    week text not null,
    state text not null,
    attempts integer not null default 0,
    due_at text not null,
    leased_until text,
    settled_at text,
    failure text,
    primary key (workspace_id, member_id, week)
  )`,
  "create index digest_mails_due on digest_mails (due_at) where state = 'waiting'",
];
