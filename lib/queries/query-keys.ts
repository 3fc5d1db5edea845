/**
 * Every query's key. The workspace comes first, so that one workspace's answers never show in another; what belongs to
 * no workspace stands under `device`.
 */
export const queryKeys = {
  session: ['device', 'session'] as const,
  apps: ['device', 'apps'] as const,
  sites: ['device', 'sites'] as const,
  /** The record of a tab; null is the tab that the page lies in. */
  record: (workspaceId: string | null, tabId: number | null) => [workspaceId, 'record', tabId] as const,
  /** Text selected on a tab's page and sent to the panel. */
  handed: (tabId: number | null) => ['device', 'handed', tabId] as const,
  /** The lesson that somebody began on pages of an origin. */
  lesson: (origin: string) => ['device', 'lesson', origin] as const,
  engagement: (workspaceId: string | null, engagementId: string) => [workspaceId, 'engagement', engagementId] as const,
  /** Read again with its engagement, because its key begins with that one's. */
  draftCheck: (workspaceId: string | null, engagementId: string, agreementId: string) =>
    [workspaceId, 'engagement', engagementId, 'check', agreementId] as const,
  search: (workspaceId: string | null, query: string) => [workspaceId, 'search', query] as const,
  sendsMail: (workspaceId: string | null) => [workspaceId, 'sends-mail'] as const,
  /** What the API knows of a signer's links; it changes with the engagement. */
  signOffLinks: (workspaceId: string | null, signOffId: string) => [workspaceId, 'sign-off-links', signOffId] as const,
  tray: (workspaceId: string | null) => [workspaceId, 'tray'] as const,
  /** Documents of workspace-wide types. */
  documents: (workspaceId: string | null, types: readonly string[]) =>
    [workspaceId, 'documents', [...types].sort().join(' ')] as const,
  activity: (workspaceId: string | null, memberId: string | null, documentId: string | null) =>
    [workspaceId, 'activity', memberId, documentId] as const,
  rules: (workspaceId: string | null) => [workspaceId, 'rules'] as const,
  portfolio: (workspaceId: string | null) => [workspaceId, 'portfolio', 'rows'] as const,
  drift: (workspaceId: string | null) => [workspaceId, 'portfolio', 'drift'] as const,
};

/** The second part of a key: what kind of view it is. */
export type QuerySubject =
  | 'session'
  | 'apps'
  | 'sites'
  | 'record'
  | 'handed'
  | 'lesson'
  | 'engagement'
  | 'search'
  | 'sends-mail'
  | 'sign-off-links'
  | 'tray'
  | 'documents'
  | 'portfolio'
  | 'rules'
  | 'activity';
