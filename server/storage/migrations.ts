import { type Kysely, type Migration, sql } from 'kysely';
import { digestMailTables } from './digest-mails';
import type { MigrationName } from './migration-names';
import { linksByPerson, linksWithoutVersion, personalLinkTables, walledLinkTables } from './personal-link-tables';
import type { Storage } from './storage';

type Engine = Storage['engine'];

const run = async (db: Kysely<unknown>, statements: readonly string[]) => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};

const first = [
  `create table workspaces (
    id text primary key,
    seq bigint not null default 0,
    created_at text not null
  )`,
  `create table documents (
    workspace_id text not null references workspaces (id),
    type text not null,
    id text not null,
    seq bigint not null,
    engagement_id text,
    lookup text,
    data text,
    deleted integer not null default 0,
    primary key (workspace_id, type, id)
  )`,
  'create index documents_seq on documents (workspace_id, seq)',
  'create index documents_engagement on documents (workspace_id, type, engagement_id)',
  'create index documents_lookup on documents (workspace_id, type, lookup) where lookup is not null',
  `create table commands (
    workspace_id text not null references workspaces (id),
    id text not null,
    seq bigint not null,
    primary key (workspace_id, id)
  )`,
  `create table audit (
    workspace_id text not null references workspaces (id),
    seq bigint not null,
    command_id text not null,
    member_id text not null,
    name text not null,
    at text not null,
    device_at text not null,
    changes text not null,
    primary key (workspace_id, seq)
  )`,
  `create table tokens (
    id text primary key,
    hash text not null unique,
    workspace_id text not null references workspaces (id),
    member_id text not null,
    kind text not null,
    name text not null,
    created_at text not null,
    last_used_at text
  )`,
  'create index tokens_workspace on tokens (workspace_id, member_id)',
  `create table invitations (
    id text primary key,
    hash text not null unique,
    workspace_id text references workspaces (id),
    name text not null,
    role text not null,
    created_at text not null,
    expires_at text not null,
    used_at text
  )`,
  `create table memberships (
    account_id text not null,
    workspace_id text not null references workspaces (id),
    member_id text not null,
    primary key (account_id, workspace_id)
  )`,
  'create table service_settings (name text primary key, value text not null)',
];

/** Row-level security by workspace: a second wall behind the workspace in every query. SQLite has none. */
const wallsAround = (tables: readonly string[]) =>
  tables.flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy workspace_only on ${table}
    using (workspace_id = current_setting('app.workspace', true))
    with check (workspace_id = current_setting('app.workspace', true))`,
  ]);

const walls = wallsAround(['documents', 'commands', 'audit']);

/**
 * A superuser is above every wall, and so is a role that bypasses them: where one signs in, a role without such powers
 * is made, which each transaction over a workspace takes on.
 */
const walledRole = `do $$ begin
  if (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) then
    begin
      create role goalpost_workspace nologin;
    exception when duplicate_object then null;
    end;
    if not (select rolsuper from pg_roles where rolname = current_user) then
      grant goalpost_workspace to current_user;
    end if;
    grant select, insert, update, delete on all tables in schema public to goalpost_workspace;
    alter default privileges in schema public grant select, insert, update, delete on tables to goalpost_workspace;
  end if;
end $$`;

/** The account library's own tables. It writes dates and booleans as each engine has them. */
function accountTables(engine: Engine): string[] {
  const instant = engine === 'postgres' ? 'timestamptz' : 'text';
  const flag = engine === 'postgres' ? 'boolean' : 'integer';
  return [
    `create table auth_user (
      "id" text not null primary key, "name" text not null, "email" text not null unique,
      "emailVerified" ${flag} not null, "image" text, "createdAt" ${instant} not null, "updatedAt" ${instant} not null
    )`,
    `create table auth_session (
      "id" text not null primary key, "expiresAt" ${instant} not null, "token" text not null unique,
      "createdAt" ${instant} not null, "updatedAt" ${instant} not null, "ipAddress" text, "userAgent" text,
      "userId" text not null references auth_user ("id") on delete cascade
    )`,
    `create table auth_account (
      "id" text not null primary key, "accountId" text not null, "providerId" text not null,
      "userId" text not null references auth_user ("id") on delete cascade, "accessToken" text, "refreshToken" text,
      "idToken" text, "accessTokenExpiresAt" ${instant}, "refreshTokenExpiresAt" ${instant}, "scope" text,
      "password" text, "createdAt" ${instant} not null, "updatedAt" ${instant} not null
    )`,
    `create table auth_verification (
      "id" text not null primary key, "identifier" text not null, "value" text not null,
      "expiresAt" ${instant} not null, "createdAt" ${instant} not null, "updatedAt" ${instant} not null
    )`,
    `create table auth_device_code (
      "id" text not null primary key, "deviceCode" text not null unique, "userCode" text not null unique,
      "userId" text, "expiresAt" ${instant} not null, "status" text not null, "lastPolledAt" ${instant},
      "pollingInterval" integer, "clientId" text, "scope" text
    )`,
    'create index auth_session_user on auth_session ("userId")',
    'create index auth_account_user on auth_account ("userId")',
    'create index auth_verification_identifier on auth_verification ("identifier")',
  ];
}

/**
 * Documents that only leads see. `was_open`: somebody below the leads may hold a copy, which must be told to go; what
 * was never open to them is not named to them at all.
 */
const leadsOnlyColumns = [
  'alter table documents add column leads_only integer not null default 0',
  'alter table documents add column was_open integer not null default 1',
  'create index documents_leads_only on documents (workspace_id) where leads_only = 1',
];

/** Which entries of the log changed which document: in the log itself that stands in JSON text alone. */
const auditIndex = [
  `create table audit_documents (
    workspace_id text not null references workspaces (id),
    document_id text not null,
    seq bigint not null,
    primary key (workspace_id, document_id, seq)
  )`,
  'create index audit_member on audit (workspace_id, member_id, seq)',
];

const auditIndexed = {
  sqlite: [
    `insert into audit_documents
     select distinct audit.workspace_id, json_extract(change.value, '$.id'), audit.seq
     from audit, json_each(audit.changes) as change`,
  ],
  postgres: [
    // The tables' owner looks over the walls while all workspaces are read.
    'alter table audit no force row level security',
    `insert into audit_documents
     select distinct audit.workspace_id, change ->> 'id', audit.seq
     from audit, json_array_elements(audit.changes::json) as change`,
    'alter table audit force row level security',
    ...wallsAround(['audit_documents']),
  ],
};

/** What each change of the tables does. A released one is never edited. */
export function migrationsFor(engine: Engine): Record<MigrationName, Migration> {
  return {
    '2026-11-22-first': {
      up: (db) => run(db, engine === 'postgres' ? [...first, ...walls, walledRole] : first),
    },
    '2026-11-22-second': { up: (db) => run(db, accountTables(engine)) },
    '2026-11-22-third': {
      up: (db) =>
        run(db, engine === 'postgres' ? [...personalLinkTables, ...wallsAround(walledLinkTables)] : personalLinkTables),
    },
    '2026-11-22-fourth': { up: (db) => run(db, digestMailTables) },
    '2026-11-22-leads-only': { up: (db) => run(db, leadsOnlyColumns) },
    '2026-11-22-what-is-shared': { up: (db) => run(db, [...linksWithoutVersion[engine], linksByPerson]) },
    // What lay there in clear: people sign in once more.
    '2026-11-22-without-clear-tokens': {
      up: (db) => run(db, ['delete from auth_session', 'delete from auth_device_code']),
    },
    '2026-11-22-found-in-the-log': { up: (db) => run(db, [...auditIndex, ...auditIndexed[engine]]) },
  };
}
