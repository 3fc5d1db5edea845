import * as z from 'zod/mini';
import { roles } from './roles';

/**
 * The kinds of field our entities are made of. Entity files name these and never touch zod themselves, so that a
 * limit or a format is decided in one place. `zod/mini`, because the panel parses with the same schemas and the
 * full build costs it 15 kB more.
 */

/** What a reference points at; read by `references.ts` to check that the target exists. */
export const referenceTargets = z.registry<{ target: string }>();

// Control characters break layouts and mails; tab and newline are what people type.
const controlCharacters =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

const plainText = madeOnce((maxLength: number) =>
  z.string().check(
    z.overwrite((value) => value.replace(/\r\n?/g, '\n').replace(controlCharacters, '').trim()),
    z.maxLength(maxLength),
  ),
);
const visibleText = madeOnce((maxLength: number) => plainText(maxLength).check(z.minLength(1)));

/**
 * Hundreds of fields are of the same few kinds, and a schema costs more to make than to hold, each time the background
 * starts: one is made for each `key`, or a single one where there is none.
 */
function madeOnce<Schema, Key = void>(make: (key: Key) => Schema): (key: Key) => Schema {
  const made = new Map<Key, Schema>();
  return (key) => {
    const schema = made.get(key) ?? make(key);
    made.set(key, schema);
    return schema;
  };
}

/** Plain text that may be empty; at most `maxLength` code points. */
export const text = (maxLength = 10_000) => plainText(maxLength);

/** Plain text with at least one visible character. */
export const requiredText = (maxLength = 10_000) => visibleText(maxLength);

/** One line: a name, a unit, a title. */
export const name = (maxLength = 200) => requiredText(maxLength);

/** An identifier. The API makes and accepts UUIDs only; a snapshot given to `evaluate` may hold any short string. */
export const identifier = madeOnce(newIdentifier);

function newIdentifier() {
  return z.string().check(z.minLength(1), z.maxLength(100));
}

/** A UUID in lower case, as clients make for documents and commands. */
export const uuid = madeOnce(() =>
  z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)),
);

/** The id of a document of `target`, or of a member of the workspace (`'member'`). */
export const reference = madeOnce((target: string) => newIdentifier().register(referenceTargets, { target }));

/** A document named by type and id. `member` is a valid type although members are no documents. */
export const ref = madeOnce(() =>
  z
    .strictObject({ type: z.string().check(z.minLength(1), z.maxLength(40)), id: identifier() })
    .register(referenceTargets, { target: '*' }),
);

/** Who answers for something: one of us, or one of them. */
export const owner = madeOnce(() =>
  z.union([
    z.strictObject({ memberId: reference('member') }),
    z.strictObject({ stakeholderId: reference('stakeholder') }),
  ]),
);

/** A calendar day `YYYY-MM-DD` in the workspace's time zone; never an instant. */
export const day = madeOnce(() => z.iso.date());

/** A month `YYYY-MM`. */
export const month = madeOnce(() => z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)));

/** A UTC instant, ISO 8601. */
export const instant = madeOnce(() => z.iso.datetime());

/** A number a person typed, kept exactly: at most 15 digits before the point and 10 after it. */
export const decimal = madeOnce(() => z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,10})?$/)));

/** As `decimal`, zero or more. */
export const amount = madeOnce(() => z.string().check(z.regex(/^\d{1,15}(\.\d{1,10})?$/)));

/** Money: an exact amount and an ISO 4217 currency. */
export const money = madeOnce(() =>
  z.strictObject({ amount: decimal(), currency: z.string().check(z.regex(/^[A-Z]{3}$/)) }),
);

/** A whole number within bounds. */
export const count = (minimum: number, maximum: number) => z.int().check(z.minimum(minimum), z.maximum(maximum));

/** A number within bounds: a score on a scale. */
export const score = (minimum = -1000, maximum = 1000) => z.number().check(z.minimum(minimum), z.maximum(maximum));

/** A per cent value from 0 to 100. */
export const percent = madeOnce(() => z.number().check(z.minimum(0), z.maximum(100)));

/** Yes or no; no when it is not said. */
export const flag = madeOnce(() => z._default(z.boolean(), false));

/** Yes, no, or not said. */
export const maybeFlag = madeOnce(() => z.optional(z.boolean()));

/** Only leads and above may know of it. `document.restrict` changes it. */
export const leadsOnly = () => maybeFlag();

/** One of a closed list. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(...values: Values) => z.enum(values);

/** A list of at most `maxLength` entries; empty when it is not said. */
export const listOf = <Item extends z.ZodMiniType>(item: Item, maxLength = 1000) =>
  z._default(z.array(item).check(z.maxLength(maxLength)), []);

/** A list that may be missing, and then is not taken for an empty one. */
export const maybeList = <Item extends z.ZodMiniType>(item: Item, maxLength = 1000) =>
  z.optional(z.array(item).check(z.maxLength(maxLength)));

/** A field that may be missing. */
export const optional = <Field extends z.ZodMiniType>(field: Field) => z.optional(field);

/** A group of fields; unknown ones are refused. */
export const group = <Shape extends z.core.$ZodShape>(shape: Shape) => z.strictObject(shape);

/** A language code such as `en`, `de`, `zh-CN`. */
export const languageCode = madeOnce(() => z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/)));

/** An IANA time zone name. Whether it exists is checked where it is used: the domain has no zone table. */
export const timeZone = madeOnce(() => z.string().check(z.regex(/^[A-Za-z0-9_+\-/]{1,60}$/)));

/** A web address that a person can open. */
export const webAddress = madeOnce(() => z.string().check(z.maxLength(4000), z.regex(/^https?:\/\/[^\s]+$/)));

/** A mail address; the full grammar is the mail server's business. */
export const mailAddress = madeOnce(() => z.string().check(z.maxLength(320), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/)));

/** What a member may do. */
export const memberRole = madeOnce(() => oneOf(...roles));

/** The ways a client and we talk to each other. */
export const channelType = madeOnce(() => oneOf('email', 'call', 'meeting', 'chat', 'ticket', 'survey', 'other'));

/** Where better lies: higher, lower, or inside a band. */
export const direction = madeOnce(() => oneOf('up', 'down', 'band'));

/** The longest JSON text of raw values, in characters. */
export const longestRawValues = 20_000;

/** Raw values by name, of any kind that JSON keeps: what a rule's texts are filled with. */
export const rawValues = madeOnce(() =>
  z
    .record(name(60), z.unknown())
    .check(z.refine((values) => JSON.stringify(values).length <= longestRawValues, 'These values are too long.')),
);

/** How much of a tool's limit something needs. */
export const toolDemand = madeOnce(() =>
  group({ toolLimitId: reference('toolLimit'), amount: amount(), unit: name(40) }),
);

/** Hours planned month by month. */
export const plannedHours = madeOnce(() => listOf(group({ month: month(), hours: amount() }), 120));

/** Where a part of an agreement stood in the statement of work that it was read from. */
export const importedFrom = madeOnce(() =>
  group({
    /** Numbers of its lines, from 1. */
    lines: listOf(count(1, 1_000_000), 5000),
    /** Its words as they stood there. */
    text: text(10_000),
    /** The headings above it, the outermost first; of a table also its first row. */
    under: listOf(text(500), 50),
  }),
);
