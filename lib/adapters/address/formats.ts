import type { PartShape } from './compiled';

const uuid = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}';
const token = '[A-Za-z0-9_-]+';
/** A browser refuses an expression that repeats too often, and a taught app may say anything. */
const bounded = (length: string) => Math.min(Math.max(1, Math.trunc(Number(length)) || 1), 128);
const literally = (text: string) => text.replace(/[^A-Za-z0-9_]/g, '\\$&');

/**
 * The formats that adapters name: what a part of an address must look like, and how it is written in an identity. A
 * format is `name` or `name:argument`. None can take longer than linear time.
 */
const formats: Record<string, (argument: string) => PartShape> = {
  /** Any text without a slash, so that two parts joined by one cannot be read in two ways. */
  text: () => ({ shape: '[^/\\u0000-\\u001f\\u007f]{1,200}' }),
  /** Segments joined by slashes. */
  path: () => ({ shape: '[^\\u0000-\\u001f\\u007f]{1,390}' }),
  digits: () => ({ shape: '[0-9]+' }),
  /** A number that is not zero, where zero stands for a form. */
  number: () => ({ shape: '0*[1-9][0-9]*' }),
  token: () => ({ shape: token }),
  'letters-digits': () => ({ shape: '[A-Za-z0-9]+' }),
  /** As a token, with dots. */
  slug: () => ({ shape: '[A-Za-z0-9_.-]+' }),
  /** Letters, digits and `_`; the app takes either case and writes upper case. */
  upper: () => ({ shape: '[A-Za-z][A-Za-z0-9_]*', turn: 'upper' }),
  uuid: () => ({ shape: uuid, turn: 'lower' }),
  /** As a UUID, in braces or not. */
  guid: () => ({ shape: `\\{?(${uuid})\\}?`, turn: 'lower' }),
  /** `PROJ-12`. */
  key: () => ({ shape: '[A-Za-z0-9_]+-[0-9]+' }),
  'key-or-uuid': () => ({ shape: `${uuid}|[A-Za-z0-9_]+-[0-9]+` }),
  /** Hexadecimal digits, as many as the argument says: `24`, or `24|32` for either. */
  hex: (lengths) => ({
    shape: lengths
      .split('|')
      .map((length) => `[0-9a-f]{${bounded(length)}}`)
      .join('|'),
  }),
  /** Begins with the argument. */
  prefix: (start) => ({ shape: literally(start) + token }),
  /** One of the argument's words, separated by `|`. */
  word: (words) => ({ shape: words.split('|').map(literally).join('|') }),
  /** A Salesforce id of 15 or 18 characters, beginning with the argument if there is one; written with 18. */
  sf: (start) => ({ shape: `(?=${literally(start)})[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?`, turn: 'sf' }),
  /** The hexadecimal id at the end of a slug, as long as the argument says. */
  'tail-hex': (length) => ({ shape: `(?:.*-)?([0-9a-f]{${bounded(length)}})` }),
  /** The letters and digits after the last hyphen. */
  'tail-token': () => ({ shape: '(?:.*-)?([A-Za-z0-9_]+)' }),
  /** The number before the first hyphen. */
  'head-digits': () => ({ shape: '([0-9]+)(?:-.*)?' }),
};

/** The shape of a format; a format that nobody knows fits nothing. */
export function shapeOf(format: string): PartShape {
  const colon = format.indexOf(':');
  const name = colon < 0 ? format : format.slice(0, colon);
  const make = Object.hasOwn(formats, name) ? formats[name] : undefined;
  return make?.(colon < 0 ? '' : format.slice(colon + 1)) ?? { shape: '(?!)' };
}
