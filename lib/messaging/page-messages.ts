import * as z from 'zod/mini';
import { RecordRef, recordKind } from '../domain/records/record-ref';

/**
 * What passes between a host page's content script and the background. The page is hostile: these few kinds are all
 * that a content script may ask, and all it is told is what the tab and the badges show. `lib/page` imports the types
 * alone; the background parses.
 */

/** A count of the address changes of one page; an answer to an older one is thrown away. */
const navigation = z.int().check(z.minimum(0));

const app = z.string().check(z.maxLength(40));

/** A record of one of the page's installations, as a card or a row shows it. */
const CardRecord = z.strictObject({
  app,
  kind: recordKind(),
  recordId: z.string().check(z.minLength(1), z.maxLength(400)),
});
export type CardRecord = z.infer<typeof CardRecord>;

/** The installation of an app whose cards a page has: its tenant. */
export const CardsOf = z.strictObject({ app, tenant: z.string().check(z.maxLength(400)) });
export type CardsOf = z.infer<typeof CardsOf>;

export const PageMessage = z.discriminatedUnion('kind', [
  /** The address shows another record, or none. `app` is the adapter that recognised the page. */
  z.strictObject({
    kind: z.literal('page/opened'),
    navigation,
    app: z.nullable(app),
    record: z.nullable(RecordRef),
    url: z.string().check(z.maxLength(4000)),
    /** The first of a page that was just loaded, where the scripts of the one before are gone, or that came back. */
    arrival: z.optional(z.enum(['loaded', 'returned'])),
  }),
  /** What the page says of itself a moment later: the record's title, and the records above it. */
  z.strictObject({
    kind: z.literal('page/described'),
    navigation,
    title: z.nullable(z.string().check(z.maxLength(500))),
    clientName: z.nullable(z.string().check(z.maxLength(200))),
    parents: z.array(RecordRef).check(z.maxLength(10)),
  }),
  /** On a site of somebody's own: the apps whose marks the page has. Any page can have any mark: it is a hint. */
  z.strictObject({
    kind: z.literal('page/marked'),
    apps: z.array(app).check(z.maxLength(100)),
    url: z.string().check(z.maxLength(4000)),
  }),
  /** The page has cards of these installations, and of no others: which of their records are linked? */
  z.strictObject({ kind: z.literal('page/cards'), of: z.array(CardsOf).check(z.maxLength(20)) }),
  /** What do the badges of these records show? They are near the window. */
  z.strictObject({ kind: z.literal('page/badges'), records: z.array(CardRecord).check(z.maxLength(60)) }),
  /** The dock has no panel yet, and its reader may open it: asks for the script that makes it. */
  z.strictObject({ kind: z.literal('page/panel-wanted') }),
  /** The dock opened or closed the panel. */
  z.strictObject({ kind: z.literal('page/panel'), navigation, open: z.boolean() }),
]);
export type PageMessage = z.infer<typeof PageMessage>;

/** The longest description that is taken from a page, in characters. */
export const longestDescription = 6000;

/** What a page answers to `dock/describe`. */
export const PageDescription = z.nullable(z.string().check(z.maxLength(longestDescription)));

export const severities = ['none', 'info', 'warning', 'critical'] as const;

/** What the tab at the edge shows of the client: never a name, a scope or a token. */
export const TabState = z.strictObject({
  initials: z.string().check(z.maxLength(4)),
  /** Open warnings and critical gaps. */
  count: z.int(),
  severity: z.enum(severities),
  /** One short line for hover and screen readers, in the reader's language. */
  line: z.string().check(z.maxLength(200)),
});
export type TabState = z.infer<typeof TabState>;

/** What a badge shows: never a name, a scope or a token. */
const BadgeState = z.strictObject({
  /** Open warnings and critical gaps. */
  count: z.int().check(z.minimum(1)),
  severity: z.enum(['warning', 'critical']),
  /** One short line for hover and screen readers, in the reader's language. */
  line: z.string().check(z.maxLength(200)),
});
export type BadgeState = z.infer<typeof BadgeState>;

/** Background to content script. */
export const DockMessage = z.discriminatedUnion('kind', [
  /** What the tab shows for this navigation; null hides the tab's content (no record, or none linked). */
  z.strictObject({
    kind: z.literal('dock/state'),
    navigation,
    tab: z.nullable(TabState),
    /** What the dock's parts are called, in the reader's language; it says only "Goalpost" until it is told. */
    words: z.optional(
      z.strictObject({ open: z.string().check(z.maxLength(80)), width: z.string().check(z.maxLength(80)) }),
    ),
    /** The panel was open in this tab before the page was loaded: open it again. */
    open: z.optional(z.boolean()),
  }),
  /** The panel has painted this navigation's record: the frame may be seen again. */
  z.strictObject({ kind: z.literal('dock/show'), navigation }),
  /** Asks for the open record's description; the answer is a `PageDescription`. */
  z.strictObject({ kind: z.literal('dock/describe'), navigation }),
  /** The apps that were taught for the page's origin, ready for its matcher; they take the place of those sent before. */
  z.strictObject({ kind: z.literal('dock/adapters'), adapters: z.array(z.custom<object>()) }),
  z.strictObject({ kind: z.literal('dock/toggle') }),
  z.strictObject({ kind: z.literal('dock/open') }),
  z.strictObject({ kind: z.literal('dock/close') }),
  /** The linked records of the page's installations. Said again, it means that what their badges show may have changed. */
  z.strictObject({ kind: z.literal('badges/linked'), records: z.array(CardRecord) }),
  /** What badges show; null for a record without open gaps. */
  z.strictObject({
    kind: z.literal('badges/show'),
    badges: z.array(z.strictObject({ record: CardRecord, badge: z.nullable(BadgeState) })),
  }),
]);
export type DockMessage = z.infer<typeof DockMessage>;
