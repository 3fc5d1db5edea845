import * as z from 'zod/mini';

/** A rule as the settings show it, in the reader’s language. */
export const RuleView = z.strictObject({
  key: z.string(),
  title: z.string(),
  why: z.string(),
  /** `always`: from the first day. `agreed`: once any agreement came into force. `named`: only when it is switched on. */
  runs: z.enum(['always', 'agreed', 'named']),
  thresholds: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(['days', 'count', 'ratio', 'score']),
      /** Where nobody has set another. */
      value: z.number(),
      minimum: z.number(),
      maximum: z.number(),
    }),
  ),
});
export type RuleView = z.infer<typeof RuleView>;
