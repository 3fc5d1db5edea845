/** What small and great words of a heading can hint at. */
export const cueNames = [
  'aside',
  'denies',
  'assumes',
  'succeeds',
  'times',
  'asks',
  'clients',
  'gains',
  'accompanies',
  'works',
  'ours',
] as const;
export type CueName = (typeof cueNames)[number];

/**
 * One language's words for what a heading can hint at, as phrases of a lexicon: money and law (`aside`), what is denied
 * or left out, taken as given, aimed at, when, asked for, the client, what is received, what is done along the way,
 * work at large, and the supplier.
 */
export type HeadingCues = Readonly<Record<CueName, readonly string[]>>;
