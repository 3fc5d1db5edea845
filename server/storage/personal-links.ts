import type { Transaction } from './storage';

/** What a link is for: one person's sign-off, what was shared with one person, or a look at a version by a member. */
export type LinkPurpose = 'agree' | 'shared' | 'preview';

/** A personal link as it is kept, without its secret. Instants are UTC. */
export type PersonalLinkRow = {
  id: string;
  purpose: LinkPurpose;
  engagement_id: string;
  /** Null where it leads to no version: to what was shared. */
  agreement_id: string | null;
  sign_off_id: string | null;
  stakeholder_id: string | null;
  created_at: string;
  /** Member. */
  created_by: string;
  expires_at: string;
  withdrawn_at: string | null;
  mailed_at: string | null;
};

const columns = [
  'id',
  'purpose',
  'engagement_id',
  'agreement_id',
  'sign_off_id',
  'stakeholder_id',
  'created_at',
  'created_by',
  'expires_at',
  'withdrawn_at',
  'mailed_at',
] as const satisfies (keyof PersonalLinkRow)[];

/** Writes a link and where its hash leads. */
export async function insertPersonalLink(
  transaction: Transaction,
  workspaceId: string,
  hash: string,
  row: PersonalLinkRow,
): Promise<void> {
  await transaction.all('insert into link_addresses (hash, workspace_id, link_id) values (?, ?, ?)', [
    hash,
    workspaceId,
    row.id,
  ]);
  await transaction.all(
    `insert into personal_links (workspace_id, ${columns.join(', ')}) values (?${', ?'.repeat(columns.length)})`,
    [workspaceId, ...columns.map((column) => row[column])],
  );
}

/** Which workspace and link a hash belongs to. The only question that is asked before the workspace is known. */
export async function findLinkAddress(
  transaction: Transaction,
  hash: string,
): Promise<{ workspaceId: string; linkId: string } | undefined> {
  const [row] = await transaction.all<{ workspace_id: string; link_id: string }>(
    'select workspace_id, link_id from link_addresses where hash = ?',
    [hash],
  );
  return row && { workspaceId: row.workspace_id, linkId: row.link_id };
}

export async function findPersonalLink(
  transaction: Transaction,
  workspaceId: string,
  id: string,
): Promise<PersonalLinkRow | undefined> {
  const rows = await transaction.all<PersonalLinkRow>(
    `select ${columns.join(', ')} from personal_links where workspace_id = ? and id = ?`,
    [workspaceId, id],
  );
  return rows[0];
}

/** Whose links: those of one sign-off, or those to what was shared with one person in an engagement. */
export type LinkOwner = { signOffId: string } | { engagementId: string; stakeholderId: string };

/** The condition that picks an owner's links, with its values. */
const ownedBy = (owner: LinkOwner): [condition: string, values: string[]] =>
  'signOffId' in owner
    ? ['sign_off_id = ?', [owner.signOffId]]
    : ["purpose = 'shared' and engagement_id = ? and stakeholder_id = ?", [owner.engagementId, owner.stakeholderId]];

/** An owner's links, oldest first. */
export async function listPersonalLinks(
  transaction: Transaction,
  workspaceId: string,
  owner: LinkOwner,
): Promise<PersonalLinkRow[]> {
  const [condition, values] = ownedBy(owner);
  return transaction.all<PersonalLinkRow>(
    `select ${columns.join(', ')} from personal_links
     where workspace_id = ? and ${condition} order by created_at, id`,
    [workspaceId, ...values],
  );
}

/** Ends every link of an owner that still works; gives how many. */
export async function withdrawLinksOf(
  transaction: Transaction,
  workspaceId: string,
  owner: LinkOwner,
  at: string,
): Promise<number> {
  const [condition, values] = ownedBy(owner);
  const rows = await transaction.all(
    `update personal_links set withdrawn_at = ?
     where workspace_id = ? and ${condition} and withdrawn_at is null and expires_at > ? returning id`,
    [at, workspaceId, ...values, at],
  );
  return rows.length;
}

/** Takes a link back that nobody was given. */
export async function deletePersonalLink(transaction: Transaction, workspaceId: string, id: string): Promise<void> {
  await transaction.all('delete from link_addresses where workspace_id = ? and link_id = ?', [workspaceId, id]);
  await transaction.all('delete from personal_links where workspace_id = ? and id = ?', [workspaceId, id]);
}

export async function noteLinkMailed(transaction: Transaction, workspaceId: string, id: string, at: string) {
  await transaction.all('update personal_links set mailed_at = ? where workspace_id = ? and id = ?', [
    at,
    workspaceId,
    id,
  ]);
}

/** Notes that a link was opened at an instant; the same instant counts once. */
export async function insertLinkOpening(transaction: Transaction, workspaceId: string, linkId: string, at: string) {
  await transaction.all(
    'insert into link_openings (workspace_id, link_id, opened_at) values (?, ?, ?) on conflict do nothing',
    [workspaceId, linkId, at],
  );
}

/** When an owner's links were opened, oldest first. */
export async function listLinkOpenings(
  transaction: Transaction,
  workspaceId: string,
  owner: LinkOwner,
): Promise<{ link_id: string; opened_at: string }[]> {
  const [condition, values] = ownedBy(owner);
  return transaction.all<{ link_id: string; opened_at: string }>(
    `select link_id, opened_at from link_openings
     where workspace_id = ? and link_id in
       (select id from personal_links where workspace_id = ? and ${condition}) order by opened_at`,
    [workspaceId, workspaceId, ...values],
  );
}
