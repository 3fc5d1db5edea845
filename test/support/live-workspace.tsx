import 'fake-indexeddb/auto';
import { render } from '@testing-library/preact';
import { engagementHash } from '../../components/workspace/route';
import { WorkspaceContainer } from '../../components/workspace/WorkspaceContainer';
import type { Document, DocumentOf, EntityType } from '../../lib/domain/document';
import type { Language } from '../../lib/domain/language';
import type { Role } from '../../lib/domain/roles';
import { preferencesKey } from '../../lib/messaging/preferences';
import type { ViewHandlers } from '../../lib/messaging/view-messages';
import { PageProvider } from '../../lib/queries/page-context';
import { fixtureDay, fixtureIds, northwind } from '../builders/panel-view';
import { pageOnSample } from './page-on-sample';

export type LiveWorkspaceOptions = {
  /** Where in the page to begin, as a hash. */
  hash: string;
  documents?: readonly Document[];
  role?: Role;
  language?: Language;
  answers?: Partial<ViewHandlers>;
  /** Values kept on this device from before. */
  kept?: Readonly<Record<string, unknown>>;
};

let started = 0;

/**
 * The workspace page over the real background with documents in memory: what is sent is carried out by the domain
 * itself. Gives the documents as they stand, and the values kept on this device.
 */
export async function showWorkspace(options: LiveWorkspaceOptions) {
  const { hash, documents = northwind().documents, language, role = 'lead', answers, kept = {} } = options;
  started += 1;
  const environment = await pageOnSample({
    now: `${fixtureDay}T09:00:00.000Z`,
    name: `workspace test ${started}`,
    documents: documents.map((document) => (document.type === 'workspace' ? asRole(document, role) : document)),
    role,
    ...(language ? { language } : {}),
    ...(answers ? { answers } : {}),
  });
  await environment.values.set(preferencesKey, {
    theme: 'light',
    language: language?.code ?? 'en',
    tab: 'watch',
    hiddenTabs: [],
  });
  for (const [key, value] of Object.entries(kept)) await environment.values.set(key, value);
  location.hash = hash;
  const screen = render(
    <PageProvider environment={environment}>
      <WorkspaceContainer openPage={() => {}} browserLanguages={[language?.code ?? 'en']} />
    </PageProvider>,
  );
  /** Documents of one type in the engagement, as the replica shows them now. */
  const list = async <Type extends EntityType>(type: Type, engagementId = fixtureIds.engagementId) => {
    const view = await environment.backend.ask('engagement/get', { engagementId });
    return (view?.documents ?? []).filter((document): document is DocumentOf<Type> => document.type === type);
  };
  return { ...screen, environment, list };
}

/** The workspace in which the reader, its first member, has that role. */
function asRole(workspace: DocumentOf<'workspace'>, role: Role): DocumentOf<'workspace'> {
  const members = workspace.members.map((member, at) => (at === 0 ? { ...member, role } : member));
  return { ...workspace, members };
}

/** The page of the engagement in `test/builders/panel-view`, at one of its sections. */
export function showEngagement(
  section: string,
  options: Omit<LiveWorkspaceOptions, 'hash'> & { detail?: string[] } = {},
) {
  const { detail = [], ...rest } = options;
  return showWorkspace({ ...rest, hash: engagementHash(fixtureIds.engagementId, section, ...detail) });
}
