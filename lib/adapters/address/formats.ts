/**
 * What a part of an address must look like, and how it is written in an identity. A format is `name` or
 * `name:argument`. Each answers the normalised value, or null if the part does not fit.
 */
type Format = (value: string, argument: string) => string | null;

const whole =
  (shape: RegExp): Format =>
  (value) =>
    shape.test(value) ? value : null;

/** The piece of `value` that `shape` finds, as its first group. */
const piece =
  (shape: RegExp): Format =>
  (value) =>
    shape.exec(value)?.[1] ?? null;

const token = /^[A-Za-z0-9_-]+$/;

const formats: Record<string, Format> = {
  /** Any text without a slash, so that two parts joined by one cannot be read in two ways. */
  text: whole(/^[^/\u0000-\u001f\u007f]{1,200}$/),
  /** Segments joined by slashes. */
  path: whole(/^[^\u0000-\u001f\u007f]{1,400}$/),
  digits: whole(/^[0-9]+$/),
  /** A number that is not zero, where zero stands for a form. */
  number: whole(/^0*[1-9][0-9]*$/),
  token: whole(token),
  uuid: (value) => (isUuid(value) ? value.toLowerCase() : null),
  /** As a UUID, in braces or not. */
  guid: (value) => {
    const bare = value.replace(/^\{(.*)\}$/, '$1');
    return isUuid(bare) ? bare.toLowerCase() : null;
  },
  /** `PROJ-12`. */
  key: whole(/^[A-Za-z0-9_]+-[0-9]+$/),
  /** As `key`; the app takes either case and writes upper case. */
  'upper-key': (value) => (/^[A-Za-z][A-Za-z0-9_]*-[0-9]+$/.test(value) ? value.toUpperCase() : null),
  'key-or-uuid': (value) => (isUuid(value) ? value.toLowerCase() : /^[A-Za-z0-9_]+-[0-9]+$/.test(value) ? value : null),
  /** Hexadecimal digits, as many as the argument says. */
  hex: (value, length) => (new RegExp(`^[0-9a-f]{${Number(length)}}$`).test(value) ? value : null),
  /** Begins with the argument. */
  prefix: (value, start) =>
    value.startsWith(start) && value.length > start.length && token.test(value) ? value : null,
  /** One of the argument's words, separated by `|`. */
  word: (value, words) => (words.split('|').includes(value) ? value : null),
  /** A Salesforce id, 15 or 18 characters, beginning with the argument; written with 18. */
  sf: (value, start) => (value.startsWith(start) ? toLongSalesforceId(value) : null),
  /** The hexadecimal id at the end of a slug, as long as the argument says. */
  'tail-hex': (value, length) => {
    const slug = isUuid(value.slice(-36)) ? value.slice(-36).replaceAll('-', '') : value;
    return new RegExp(`(?:^|-)([0-9a-f]{${Number(length)}})$`).exec(slug)?.[1] ?? null;
  },
  /** The letters and digits after the last hyphen. */
  'tail-token': piece(/(?:^|-)([A-Za-z0-9_]+)$/),
  /** The number before the first hyphen. */
  'head-digits': piece(/^([0-9]+)(?:-|$)/),
};

/** A part in its format, normalised; null if it does not fit or the format is unknown. */
export function applyFormat(format: string, value: string): string | null {
  const colon = format.indexOf(':');
  const name = colon < 0 ? format : format.slice(0, colon);
  const argument = colon < 0 ? '' : format.slice(colon + 1);
  return Object.hasOwn(formats, name) ? (formats[name]?.(value, argument) ?? null) : null;
}

function isUuid(value: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value);
}

/**
 * The 18-character form of an id: three characters at the end say which of the first 15 are capitals, so that both
 * forms of one id are one identity.
 */
function toLongSalesforceId(id: string): string | null {
  if (!/^[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$/.test(id)) return null;
  if (id.length === 18) return id;
  const check = [0, 5, 10].map((start) => {
    const capitals = [...id.slice(start, start + 5)].reduce(
      (bits, letter, index) => bits + (/[A-Z]/.test(letter) ? 1 << index : 0),
      0,
    );
    return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'[capitals];
  });
  return id + check.join('');
}
