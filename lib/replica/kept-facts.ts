import * as z from 'zod/mini';
import type { PortfolioFacts } from '../domain/portfolio/portfolio-facts';
import type { ConfirmedChange } from './confirmed-change';

/** The facts of one engagement, kept beside the copy from which they were worked out. */
export type KeptFacts = {
  engagementId: string;
  facts: PortfolioFacts;
  /** The copy's cursor before they were worked out. */
  cursor: number;
  /** The day they speak of. */
  day: string;
  /** The version of the extension that worked them out: another one may find something else. */
  by: string;
};

/** Facts as they are found again; old ones name documents that have changed since. */
export type FoundFacts = KeptFacts & { isOld: boolean };

/** Facts are our own and can be worked out anew, so that only their frame is looked at. */
const Kept = z.object({
  engagementId: z.string(),
  facts: z.custom<PortfolioFacts>((value) => typeof value === 'object' && value !== null && 'gaps' in value),
  cursor: z.int(),
  day: z.iso.date(),
  by: z.string(),
});

/** Under this key it is noted when a document changed that belongs to the whole workspace. */
const everywhere = '';

/** Whose facts a change makes old: those of one engagement, or under `everywhere` those of all. */
export function touchedBy({ type, id, engagementId }: Pick<ConfirmedChange, 'type' | 'id' | 'engagementId'>): string {
  return engagementId ?? (type === 'engagement' ? id : everywhere);
}

/** Reads kept rows; `touched` says at which cursor the documents of each engagement last changed. */
export function findFacts(rows: readonly unknown[], touched: ReadonlyMap<string, number>): FoundFacts[] {
  const lastEverywhere = touched.get(everywhere) ?? 0;
  return rows.flatMap((row) => {
    const kept = Kept.safeParse(row);
    // What cannot be read is worked out anew.
    if (!kept.success) return [];
    const { engagementId, cursor } = kept.data;
    return [{ ...kept.data, isOld: cursor < Math.max(lastEverywhere, touched.get(engagementId) ?? 0) }];
  });
}
