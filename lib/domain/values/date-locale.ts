/**
 * The locale that writes the days of a language. In English the order of day and month is British: readers of our other
 * languages read it without doubt. An English variety that the reader named is kept.
 */
export const dateLocale = (code: string): string => (code === 'en' ? 'en-GB' : code);
