import type { Texts } from './texts';

/** A value as people read it; of a group or a list, its values beside each other. */
export function shownValue(value: unknown, texts: Texts): string {
  const { say, day } = texts;
  if (value === null || value === undefined || value === '') return say('tray.empty_value');
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : value;
  if (typeof value === 'boolean') return say(value ? 'common.yes' : 'common.no');
  if (typeof value === 'number') return String(value);
  const parts: unknown[] = Array.isArray(value) ? value : Object.values(Object(value));
  return parts.map((part) => shownValue(part, texts)).join(' · ');
}
