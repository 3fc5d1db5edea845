/** ASCII words with single spaces between them: most texts, and nothing to do about them. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/;

/** The normal form of a text: Unicode NFC, white space collapsed to single spaces, trimmed. */
export function normalForm(text: string): string {
  if (isPlain.test(text)) return text;
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** What two names must share to be one: their normal form, ignoring case. */
export function nameKey(name: string): string {
  return normalForm(name).toLowerCase();
}

/** Whether two names (of a metric, unit, industry, channel, question) are the same. A missing one equals none. */
export function isSameName(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && nameKey(a) === nameKey(b);
}

/** Whether nothing was said: missing, null, only white space, or an empty list. */
export function isEmpty(value: unknown): value is undefined | null | '' {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}
