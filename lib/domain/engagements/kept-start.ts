import * as z from 'zod/mini';

/** What a new engagement can start from. */
export const startWays = ['blank', 'template', 'paste', 'copy'] as const;
export type StartWay = (typeof startWays)[number];

/** A start that somebody has begun to fill in, as it is kept on their device: an interrupted one goes on where it stood. */
const KeptStart = z.strictObject({
  clientName: z.string(),
  name: z.string(),
  kind: z.enum(['project', 'retainer']),
  /** As typed; empty for none. */
  startedOn: z.string(),
  way: z.enum(startWays),
  /** Key or id of the template, or id of the engagement to copy; empty until one is chosen. */
  source: z.string(),
});
export type KeptStart = z.infer<typeof KeptStart>;

/** What was kept; null for nothing, and for what another version kept in another form. */
export function parseKeptStart(text: string): KeptStart | null {
  if (text === '') return null;
  try {
    const read = KeptStart.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
