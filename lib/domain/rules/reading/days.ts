/** The later of two days, of which either may be missing. */
export function laterDay(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

/** The latest of some days; undefined when there are none. */
export function latestDay(days: Iterable<string | undefined>): string | undefined {
  let latest: string | undefined;
  for (const day of days) latest = laterDay(latest, day);
  return latest;
}

/** Orders by day, then by id, so that the newest comes last whatever the order of the documents. */
export function byDayThenId(a: Dated, b: Dated): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Something that happened on a day. */
export type Dated = { on: string; id: string };
