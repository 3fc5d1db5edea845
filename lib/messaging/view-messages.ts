import * as z from 'zod/mini';
import { RefusalValues } from '../contract/commands';
import { uuid } from '../domain/fields';
import { RecordRef } from '../domain/records/record-ref';
import { refusalCodes } from '../domain/refusal';
import { FindingView } from '../domain/rules/finding';
import { RuleView } from '../domain/rules/rule-view-shape';
import { adminProtocol } from './admin-views';
import { PageDescription } from './page-messages';
import { signingProtocol } from './signing-views';
import { teachingProtocol } from './teaching-views';
import {
  DocumentsView,
  DriftView,
  EngagementHit,
  EngagementView,
  GoodwillLeftView,
  HandedText,
  PortfolioView,
  RecordView,
  SessionView,
  TrayEntry,
} from './views';

/**
 * What the extension's own pages (panel, workspace, welcome) ask the background over one Port, and what each is
 * answered. The background parses both: a request when it comes, a response before it goes.
 */

const nothing = z.strictObject({});
const id = z.string().check(z.minLength(1), z.maxLength(100));

/**
 * A command as a page sends it; the background adds the time. The page makes the id, so that a request which is sent
 * again after the worker was stopped applies once; without one the background makes it, and nothing protects a second sending.
 */
const CommandRequest = z.strictObject({ id: z.optional(uuid()), name: z.string(), args: z.unknown() });

export const protocol = {
  'session/get': { request: nothing, response: SessionView },
  /** Opens the API's connect page with the code filled in, and waits in the background for its approval. */
  'session/connect': {
    request: z.strictObject({ apiUrl: z.string() }),
    response: z.strictObject({ userCode: z.string(), connectUrl: z.string() }),
  },
  'session/sign-out': {
    request: z.strictObject({ discardWaiting: z.boolean() }),
    response: z.strictObject({ done: z.boolean(), waiting: z.int() }),
  },
  /** The device has a network again, which only pages are told in time: synchronises at once. */
  'session/online': { request: nothing, response: nothing },
  /** Fills the local replica with the sample workspace; no server, no account. */
  'session/open-sample': { request: nothing, response: nothing },
  'session/remove-sample': { request: nothing, response: nothing },

  /** The record of the tab that the page lies in, or of the given tab for a panel outside of a page. */
  'record/get': { request: z.strictObject({ tabId: z.nullable(z.int()) }), response: RecordView },
  /** The panel has painted that navigation. */
  'record/painted': { request: z.strictObject({ navigation: z.int() }), response: nothing },
  /** Reads a pasted address. */
  'record/resolve': {
    request: z.strictObject({ url: z.string() }),
    response: z.strictObject({ record: z.nullable(RecordRef) }),
  },
  /** Which of several engagements linked to one record the reader wants to see here. */
  'record/choose': {
    request: z.strictObject({ engagementId: id, tabId: z.nullable(z.int()) }),
    response: nothing,
  },

  /** What the tab's page says of its record beside the title; read from the page at that moment, if its app allows. */
  'record/description': { request: z.strictObject({ tabId: z.nullable(z.int()) }), response: PageDescription },

  /** The first text selected on the tab's page and sent to the panel, until the panel says that it has taken it in. */
  'text/handed': { request: z.strictObject({ tabId: z.nullable(z.int()) }), response: z.nullable(HandedText) },
  'text/taken': { request: z.strictObject({ tabId: z.nullable(z.int()), id: z.string() }), response: nothing },

  'engagement/get': { request: z.strictObject({ engagementId: id }), response: z.nullable(EngagementView) },
  /** What the rules would say of a draft if it were proposed as it stands. */
  'agreement/check': {
    request: z.strictObject({ engagementId: id, agreementId: id }),
    response: z.array(FindingView),
  },
  /** What the reader may still give for free where a request stands; null for whoever decides without a limit. */
  'goodwill/left': { request: z.strictObject({ requestId: id }), response: z.nullable(GoodwillLeftView) },
  'engagement/search': { request: z.strictObject({ query: z.string() }), response: z.array(EngagementHit) },

  /** All documents of some workspace-wide types; a type whose documents belong to engagements gives none. */
  'workspace/documents': {
    request: z.strictObject({ types: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(60)) }),
    response: DocumentsView,
  },
  /** All engagements as rows of a table. What is not worked out yet follows, told by `portfolio` notices. */
  ...adminProtocol,
  'portfolio/get': { request: nothing, response: PortfolioView },
  /** Which rows the reader has in sight without knowing what is worked out: these come next. */
  'portfolio/in-sight': {
    request: z.strictObject({ engagementIds: z.array(id).check(z.maxLength(200)) }),
    response: nothing,
  },
  /** What drifts in all of them: gaps by rule and age, what clients were given, what changed this week. */
  'portfolio/drift': { request: nothing, response: DriftView },
  /** Every gap rule, in the reader’s language, with the numbers it can be set to. */
  'rules/list': { request: nothing, response: z.array(RuleView) },

  /**
   * Applies commands to the view at once and queues them, in order, all or none. A command the domain refuses already
   * here is not queued: its refusal comes back and the caller keeps what was typed.
   */
  'commands/send': {
    request: z.strictObject({ commands: z.array(CommandRequest).check(z.minLength(1), z.maxLength(50)) }),
    response: z.strictObject({
      ids: z.array(z.string()),
      refusal: z.nullable(
        z.strictObject({
          index: z.int(),
          code: z.enum(refusalCodes),
          message: z.string(),
          path: z.nullable(z.string()),
          values: z.nullable(RefusalValues),
        }),
      ),
    }),
  },
  'tray/get': { request: nothing, response: z.array(TrayEntry) },
  'tray/discard': { request: z.strictObject({ id }), response: nothing },
  /** Sends a refused command again with other arguments, under a new id. */
  'tray/resend': { request: z.strictObject({ id, args: z.unknown() }), response: nothing },

  'apps/list': {
    request: nothing,
    response: z.array(
      z.strictObject({
        app: z.string(),
        name: z.string(),
        origins: z.array(z.string()),
        selfHosted: z.boolean(),
        granted: z.boolean(),
      }),
    ),
  },
  /** The permission was granted or withdrawn by the page (only a page can ask for it): register or remove the scripts. */
  'apps/refresh': { request: nothing, response: nothing },

  /** Sites that people run themselves, with the app each runs, as far as that is known. */
  'sites/list': {
    request: nothing,
    response: z.array(
      z.strictObject({
        /** Its origin, or a granted pattern that names several. */
        address: z.string(),
        /** The match pattern to ask for or to withdraw. */
        permission: z.string(),
        app: z.nullable(z.string()),
        /** False for a site whose permission was withdrawn. */
        granted: z.boolean(),
      }),
    ),
  },
  /** The reader says which app a site runs; null lets its pages tell. Registers the scripts as `apps/refresh` does. */
  'sites/save': {
    request: z.strictObject({ address: z.string(), app: z.nullable(z.string()) }),
    response: nothing,
  },
  'sites/forget': { request: z.strictObject({ address: z.string() }), response: nothing },

  ...signingProtocol,
  ...teachingProtocol,

  'panel/close': { request: nothing, response: nothing },
  /** Keeps the worker awake while a panel is open. */
  'panel/ping': { request: nothing, response: nothing },
} as const;

export type ViewKind = keyof typeof protocol;
export type ViewRequest<Kind extends ViewKind> = z.output<(typeof protocol)[Kind]['request']>;
export type ViewResponse<Kind extends ViewKind> = z.output<(typeof protocol)[Kind]['response']>;

/** The background's handlers: a missing or extra kind does not compile. `tabId` is the sender's tab, if it lies in one. */
export type ViewHandlers = {
  [Kind in ViewKind]: (request: ViewRequest<Kind>, sender: { tabId: number | null }) => Promise<ViewResponse<Kind>>;
};

/** What the background tells its pages without being asked: which views to read again, or one that is wanted now. */
export type Notice =
  /** The tab shows another record: empty the view at once. */
  | { kind: 'record'; navigation: number }
  /** What the panel shows of the tab's page, from the copy of that workspace, before it asks. */
  | { kind: 'shown'; workspaceId: string | null; record: RecordView; engagement: EngagementView | null }
  /** The same record, of which the page has now said more: its title, or the records above it. */
  | { kind: 'described'; navigation: number }
  | { kind: 'engagement'; engagementId: string }
  /** Text was sent to the panel of this tab. */
  | { kind: 'handed' }
  | { kind: 'session' }
  | { kind: 'tray' }
  /** More rows of the portfolio were worked out. */
  | { kind: 'portfolio' }
  | { kind: 'workspace' };

/** What a page sends on the Port, and what it gets there. */
export const PortRequest = z.strictObject({ id: z.int(), kind: z.string(), request: z.unknown() });
export type PortRequest = z.infer<typeof PortRequest>;
export type PortAnswer =
  | { id: number; response: unknown }
  | { id: number; failure: { code: string; message: string } }
  /** `tabId` where it is about a tab in which the page does not lie. */
  | { notice: Notice; tabId?: number | undefined };
