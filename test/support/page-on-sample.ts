import type { Background } from '../../entrypoints/background/background';
import { viewHandlers } from '../../entrypoints/background/handlers';
import { PortfolioFactsKeeper } from '../../entrypoints/background/portfolio/portfolio-facts-keeper';
import { sampleDocuments } from '../../entrypoints/background/sample-documents';
import { tellViewChange } from '../../entrypoints/background/tell-view-change';
import type { Document } from '../../lib/domain/document';
import type { Language } from '../../lib/domain/language';
import { en } from '../../lib/domain/languages/en';
import type { Role } from '../../lib/domain/roles';
import type { Told } from '../../lib/messaging/backend';
import type { PageEnvironment } from '../../lib/messaging/page-environment';
import { protocol, type ViewHandlers, type ViewKind, type ViewResponse } from '../../lib/messaging/view-messages';
import { deleteCopyDatabase, openCopyDatabase } from '../../lib/replica/copy-database';
import { sampleSession } from '../../lib/replica/sample-session';
import { aBackground } from './a-background';
import { memoryValues } from './memory-values';

export type PageOnSampleOptions = {
  /** UTC instant. */
  now: string;
  /** Names the databases: each run its own. */
  name: string;
  language?: Language;
  /** The sample's documents unless others are given. */
  documents?: readonly Document[];
  role?: Role;
  /** Answers in place of the background's own, for what needs an API. */
  answers?: Partial<ViewHandlers>;
};

/**
 * An extension page's world with the real background behind it, over the sample workspace: its handlers, replica and
 * databases, without the browser's Port. IndexedDB has to be there.
 */
export async function pageOnSample(options: PageOnSampleOptions): Promise<PageEnvironment> {
  const { now, name, language = en, role = 'owner' } = options;
  const documents = withReader(options.documents ?? sampleDocuments(now), role);
  const clock = { now: () => now, wait: async () => {} };
  const random = { uuid: newUuid, fraction: () => 0 };
  const values = memoryValues();
  const listeners = new Set<(told: Told) => void>();
  const background: Background = await aBackground({
    queueName: `queue ${name}`,
    values,
    clock,
    random,
    language: async () => language,
    account: {
      openCopy: (account) => openCopyDatabase(`${account} ${name}`),
      removeCopy: (account) => deleteCopyDatabase(`${account} ${name}`),
      sampleDocuments: async () => [...documents],
      viewChanged: (change) => tellViewChange(background, change),
      statusChanged: () => background.tell({ kind: 'session' }),
    },
    portfolio: new PortfolioFactsKeeper({
      now: () => new Date().toISOString().replace(/^.{10}/, now.slice(0, 10)),
      told: () => background.tell({ kind: 'portfolio' }),
      giveWay: () => new Promise((resolve) => setTimeout(resolve)),
      version: 'sample',
    }),
    tell: (notice) => {
      for (const listener of listeners) listener(notice);
    },
  });
  const sample = sampleSession(documents);
  await background.keeper.enterSample({ ...sample, member: { ...sample.member, role } });
  const handlers: ViewHandlers = { ...viewHandlers(background), ...options.answers };
  return {
    backend: {
      ask: async (kind, request) => answer(handlers, kind, request),
      listen: (told) => {
        listeners.add(told);
        return () => listeners.delete(told);
      },
    },
    values,
    random,
  };
}

/** Request and answer cross as they would cross a Port: copied, and parsed by whoever receives them. */
async function answer<Kind extends ViewKind>(
  handlers: ViewHandlers,
  kind: Kind,
  request: unknown,
): Promise<ViewResponse<Kind>> {
  const asked = protocol[kind].request.parse(structuredClone(request));
  // Kind and request belong together by the protocol's table, which the compiler cannot follow through the index.
  const handle = handlers[kind] as (request: unknown, sender: { tabId: number | null }) => Promise<unknown>;
  const said = structuredClone(await handle(asked, { tabId: null }));
  return protocol[kind].response.parse(said) as ViewResponse<Kind>;
}

/** The documents with the sample’s reader in another role; their name stays. */
function withReader(documents: readonly Document[], role: Role): Document[] {
  const reader = sampleSession(documents).member.id;
  return documents.map((document) =>
    document.type !== 'workspace'
      ? document
      : {
          ...document,
          members: document.members.map((member) => (member.id === reader ? { ...member, role } : member)),
        },
  );
}

let made = 0;
function newUuid(): string {
  made += 1;
  return `01980000-0000-7000-9000-${String(made).padStart(12, '0')}`;
}
