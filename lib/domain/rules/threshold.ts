import { type Exact, exact } from '../values/exact';

/** What a rule's number counts, and so the range in which a workspace may set it. */
export const thresholdRanges = {
  days: { minimum: 0, maximum: 365, whole: true },
  count: { minimum: 1, maximum: 100, whole: true },
  ratio: { minimum: 0, maximum: 10, whole: false },
  score: { minimum: 0, maximum: 100, whole: false },
} as const;
export type ThresholdKind = keyof typeof thresholdRanges;

/** One number of a rule: its kind, and its value where nobody has set another. */
export type Threshold<Kind extends ThresholdKind = ThresholdKind> = { kind: Kind; value: number };

export const days = (value: number): Threshold<'days'> => ({ kind: 'days', value });
export const count = (value: number): Threshold<'count'> => ({ kind: 'count', value });
export const ratio = (value: number): Threshold<'ratio'> => ({ kind: 'ratio', value });
export const score = (value: number): Threshold<'score'> => ({ kind: 'score', value });

export type ThresholdTable = Record<string, Threshold>;

/** A rule's numbers as it reads them: days and counts as numbers, ratios and scores as exact values. */
export type ThresholdValues<Table extends ThresholdTable> = {
  [Name in keyof Table]: Table[Name] extends Threshold<'ratio' | 'score'> ? Exact : number;
};

/** Settings of one rule, the stronger first: the engagement's, then the workspace's. */
type Overrides = readonly (Readonly<Record<string, number>> | undefined)[];

/** The numbers that hold: name by name the first override, else the rule's own. */
export function thresholdValues<Table extends ThresholdTable>(
  table: Table,
  overrides: Overrides,
): ThresholdValues<Table> {
  const values = Object.entries(table).map(([name, { kind, value }]) => {
    const set = overrides.find((override) => override?.[name] !== undefined)?.[name] ?? value;
    return [name, kind === 'ratio' || kind === 'score' ? exact(set) : set];
  });
  // Built entry by entry from the same table, which the compiler cannot follow through `fromEntries`.
  return Object.fromEntries(values) as ThresholdValues<Table>;
}

/** Whether a workspace may set a number of this kind to `value`. */
export function isWithinRange(kind: ThresholdKind, value: number): boolean {
  const { minimum, maximum, whole } = thresholdRanges[kind];
  return value >= minimum && value <= maximum && (!whole || Number.isInteger(value));
}
