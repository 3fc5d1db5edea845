import type { DocumentOf } from '../document';
import { type HandoverItem, type HandoverPart, handoverParts } from './handover-items';

type Handover = DocumentOf<'handover'>;
type Entry = Handover['items'][number];

/** One item with what the new owner said about it; null as long as they said nothing. */
export type HandoverStep = HandoverItem & { entry: Entry | null; takerId: string };

export type HandoverProgress = {
  parts: { part: HandoverPart; steps: HandoverStep[] }[];
  total: number;
  confirmed: number;
  questions: number;
  /** The first that is not confirmed: where an interrupted handover goes on. Null when all are. */
  next: HandoverStep | null;
};

/** How far a handover is. What came up after it began stands in the list like everything else. */
export function handoverProgress(handover: Handover, items: readonly HandoverItem[]): HandoverProgress {
  const entries = new Map(handover.items.map((entry) => [keyOf(entry.ref), entry]));
  const steps = items.map((item): HandoverStep => {
    const entry = entries.get(keyOf(item.ref)) ?? null;
    return { ...item, entry, takerId: entry?.takerId ?? handover.toId };
  });
  const count = (state: Entry['state']) => steps.filter(({ entry }) => entry?.state === state).length;
  return {
    parts: handoverParts.map((part) => ({ part, steps: steps.filter((step) => step.part === part) })),
    total: steps.length,
    confirmed: count('confirmed'),
    questions: count('question'),
    next: steps.find(({ entry }) => entry?.state !== 'confirmed') ?? null,
  };
}

/** The handover that is under way, if one is. */
export function openHandover(handovers: readonly Handover[]): Handover | undefined {
  return handovers.find(({ completedOn }) => completedOn === undefined);
}

const keyOf = ({ type, id }: Entry['ref']) => `${type} ${id}`;
