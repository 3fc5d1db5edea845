/** Every change of the tables, by the day it was made. Apart from what they do, so that starting need not load that. */
export const migrationNames = [
  '2026-11-22-first',
  '2026-11-22-second',
  '2026-11-22-third',
  '2026-11-22-fourth',
  '2026-11-22-leads-only',
  '2026-11-22-what-is-shared',
  '2026-11-22-without-clear-tokens',
  '2026-11-22-found-in-the-log',
] as const;

export type MigrationName = (typeof migrationNames)[number];
