import * as z from 'zod/mini';
import { RefusalValues } from '../contract/commands';
import type { Document } from '../domain/document';
import { memberRole } from '../domain/fields';
import type { PortfolioDrift } from '../domain/portfolio/portfolio-drift';
import type { PortfolioRow } from '../domain/portfolio/portfolio-row';
import { RecordRef } from '../domain/records/record-ref';
import { refusalCodes } from '../domain/refusal';
import { FindingView, NotEvaluatedView } from '../domain/rules/finding';

/** What the background shows its own pages: ready-made views over the replica. */

/**
 * Documents that come out of the replica were parsed with their full schemas when they went in; here only their shape
 * is looked at again, because parsing 500 of them on each change would cost the panel a frame.
 */
const documents = z.array(
  z.custom<Document>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      'type' in value &&
      typeof value.type === 'string' &&
      'id' in value &&
      typeof value.id === 'string',
  ),
);

/** Who is signed in, where, and how the sync stands. */
export const SessionView = z.strictObject({
  /** `none`: nothing chosen yet. `sample`: the local sample workspace. `expired`: the token was refused; the queue is kept. */
  state: z.enum(['none', 'sample', 'signed_in', 'expired']),
  apiUrl: z.nullable(z.string()),
  /** Which local copy is shown; comes first in the key of every query. Null before anything was chosen. */
  workspaceId: z.nullable(z.string()),
  workspaceName: z.nullable(z.string()),
  member: z.nullable(z.strictObject({ id: z.string(), name: z.string(), role: memberRole() })),
  online: z.boolean(),
  /** Changes made here and not yet stored on the API. */
  waiting: z.int(),
  /** Changes the API refused, kept in the tray. */
  refused: z.int(),
  /** What was kept on this device was damaged and mended; some of what was not yet sent may be gone. */
  wasDamaged: z.optional(z.boolean()),
});
export type SessionView = z.infer<typeof SessionView>;

/** One engagement with everything the panel shows of it. */
export const EngagementView = z.strictObject({
  engagementId: z.string(),
  /** The engagement and all its documents, its client, stakeholders, CPIs and capabilities, and the workspace. */
  documents,
  findings: z.array(FindingView),
  notEvaluated: z.array(NotEvaluatedView),
  /** Ids of documents with a change that is not yet stored. */
  waitingIds: z.array(z.string()),
  /** Today in the workspace's time zone. */
  today: z.iso.date(),
});
export type EngagementView = z.infer<typeof EngagementView>;

/** Documents that belong to no engagement. */
export const DocumentsView = z.strictObject({
  documents,
  /** Ids of documents with a change that is not yet stored. */
  waitingIds: z.array(z.string()),
  /** Today in the workspace's time zone. */
  today: z.iso.date(),
});
export type DocumentsView = z.infer<typeof DocumentsView>;

/** The drift of all engagements whose facts are worked out. */
export const DriftView = z.strictObject({
  /** Made by the background; its frame is enough here. */
  drift: z.custom<PortfolioDrift>((value) => typeof value === 'object' && value !== null && 'rules' in value),
  /** Titles of the rules in the reader’s language, by key. */
  ruleTitles: z.record(z.string(), z.string()),
  clientNames: z.record(z.string(), z.string()),
  engagementNames: z.record(z.string(), z.string()),
  /** Of how many engagements the facts are missing or old. */
  due: z.int(),
});
export type DriftView = z.infer<typeof DriftView>;

export const PortfolioView = z.strictObject({
  /** Made by the background from documents it parsed; thousands of rows, so only their frame is looked at again. */
  rows: z.array(
    z.custom<PortfolioRow>((value) => typeof value === 'object' && value !== null && 'engagementId' in value),
  ),
  /** Of how many engagements the facts are missing or old: they are being worked out. */
  due: z.int(),
  /** Today in the workspace's time zone. */
  today: z.iso.date(),
});
export type PortfolioView = z.infer<typeof PortfolioView>;

export const EngagementHit = z.strictObject({
  engagementId: z.string(),
  engagementName: z.string(),
  clientName: z.string(),
  status: z.enum(['draft', 'active', 'paused', 'ended']),
  /** Why it is suggested: same name, same domain, or found by the words typed. */
  reason: z.enum(['name', 'domain', 'search']),
});
export type EngagementHit = z.infer<typeof EngagementHit>;

/** What the tab's page shows, and what we know of it. */
export const RecordView = z.strictObject({
  navigation: z.int(),
  record: z.nullable(RecordRef),
  app: z.nullable(z.string()),
  url: z.string(),
  title: z.nullable(z.string()),
  /** What the page calls the client. */
  clientName: z.nullable(z.string()),
  /** The app's addresses name no record: it is known when it is opened from its row. */
  opensFromRow: z.boolean(),
  /**
   * `unrecognised`: no record on this page. `unlinked`: a record of nobody yet. `choose`: linked to several.
   * `linked`: `engagementId` says to which.
   */
  state: z.enum(['unrecognised', 'unlinked', 'choose', 'linked']),
  engagementId: z.nullable(z.string()),
  /** The link lies on a record above this one, such as its project. */
  inheritedFrom: z.nullable(RecordRef),
  choices: z.array(EngagementHit),
  suggestions: z.array(EngagementHit),
});
export type RecordView = z.infer<typeof RecordView>;

/** What somebody wants of a text that they selected on a page. */
export const handedIntents = ['feedback', 'gap', 'scope'] as const;
/** Longer than any field takes, which says so itself; a whole page of text is cut here. */
export const longestHanded = 100_000;

/** Text selected on a page, on its way to the panel. */
export const HandedText = z.strictObject({
  id: z.string(),
  /** The tab on whose page it was selected. */
  tabId: z.int(),
  intent: z.enum(handedIntents),
  /** Empty: the quick log is wanted, with nothing in it. */
  text: z.string().check(z.maxLength(longestHanded)),
});
export type HandedText = z.infer<typeof HandedText>;

/** What a member may still give for free in the period of today. Hours are decimal strings. */
export const GoodwillLeftView = z.strictObject({
  from: z.string(),
  to: z.string(),
  hours: z.strictObject({ allowed: z.string(), given: z.string(), left: z.string() }),
  times: z.strictObject({ allowed: z.int(), given: z.int(), left: z.int() }),
});
export type GoodwillLeftView = z.infer<typeof GoodwillLeftView>;

/** A change that could not be saved, kept to be edited or discarded. */
export const TrayEntry = z.strictObject({
  id: z.string(),
  name: z.string(),
  args: z.unknown(),
  at: z.string(),
  code: z.enum(refusalCodes),
  message: z.string(),
  path: z.nullable(z.string()),
  values: z.nullable(RefusalValues),
  conflict: z.nullable(
    z.strictObject({
      field: z.string(),
      mine: z.unknown(),
      theirs: z.unknown(),
      by: z.nullable(z.string()),
      /** The name of `by`, if it is a member of this workspace. */
      byName: z.nullable(z.string()),
      at: z.nullable(z.string()),
    }),
  ),
});
export type TrayEntry = z.infer<typeof TrayEntry>;
