import canonicalize from 'canonicalize';
import type { Entry } from '../agreement-terms/signed-terms';

/** One field of a term that differs; null where there was nothing before, or is nothing now. */
export type FieldChange = { field: string; old: string | number | Entry | null; new: string | number | Entry | null };

/** The fields in which two entries differ, by name; a part of a group by its path, as `allowance.limit`. */
export function fieldChanges(old: Entry, now: Entry, at = ''): FieldChange[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  return names.flatMap((name) => {
    const [before, after] = [old[name], now[name]];
    if (isSameEntry(before, after)) return [];
    if (isEntry(before) && isEntry(after)) return fieldChanges(before, after, `${at}${name}.`);
    return [{ field: `${at}${name}`, old: before ?? null, new: after ?? null }];
  });
}

/** Whether two terms are the same text in canonical JSON; missing and null are one. */
export function isSameEntry(a: unknown, b: unknown): boolean {
  return canonicalize(a ?? null) === canonicalize(b ?? null);
}

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null;
