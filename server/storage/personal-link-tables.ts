/**
 * Personal links for people on the client's side, codes they type, and mails that wait to be sent. A link's secret is
 * kept as a hash in a table of its own, which says only which workspace to look in: everything else lies behind the
 * wall of that workspace. A waiting mail names a sign-off and holds no text, address or secret.
 */
export const personalLinkTables = [
  `create table link_addresses (
    hash text primary key,
    workspace_id text not null references workspaces (id),
    link_id text not null
  )`,
  `create table personal_links (
    workspace_id text not null references workspaces (id),
    id text not null,
    purpose text not null,
    engagement_id text not null,
    agreement_id text not null,
    sign_off_id text,
    stakeholder_id text,
    created_at text not null,
    created_by text not null,
    expires_at text not null,
    withdrawn_at text,
    mailed_at text,
    primary key (workspace_id, id)
  )`,
  'create index personal_links_sign_off on personal_links (workspace_id, sign_off_id)',
  `create table link_openings (
    workspace_id text not null references workspaces (id),
    link_id text not null,
    opened_at text not null,
    primary key (workspace_id, link_id, opened_at)
  )`,
  `create table signing_codes (
    workspace_id text not null references workspaces (id),
    link_id text not null,
    hash text not null,
    created_at text not null,
    expires_at text not null,
    tries integer not null default 0,
    primary key (workspace_id, link_id)
  )`,
  `create table signing_mails (
    workspace_id text not null references workspaces (id),
    sign_off_id text not null,
    state text not null,
    attempts integer not null default 0,
    due_at text not null,
    leased_until text,
    settled_at text,
    failure text,
    primary key (workspace_id, sign_off_id)
  )`,
  "create index signing_mails_due on signing_mails (due_at) where state = 'waiting'",
];

/** Not every link leads to a version: one to what was shared with a person names none. SQLite only copies. */
export const linksWithoutVersion: Record<'sqlite' | 'postgres', readonly string[]> = {
  postgres: ['alter table personal_links alter column agreement_id drop not null'],
  sqlite: [
    'alter table personal_links add column version_id text',
    'update personal_links set version_id = agreement_id',
    'alter table personal_links drop column agreement_id',
    'alter table personal_links rename column version_id to agreement_id',
  ],
};

/** Links to what was shared are looked for by the person they were made for. */
export const linksByPerson =
  'create index personal_links_person on personal_links (workspace_id, engagement_id, stakeholder_id)';

/** Those behind the wall of their workspace. */
export const walledLinkTables = ['personal_links', 'link_openings', 'signing_codes'];
