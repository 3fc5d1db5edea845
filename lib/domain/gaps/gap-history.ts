import type { DocumentOf } from '../document';
import type { Context } from '../state';
import { dayOfInstant } from '../values/day';

/** One thing that somebody did about a gap. */
export type GapEvent = NonNullable<DocumentOf<'gap'>['history']>[number];

/** What was done, and what was said with it. */
export type GapAct = Pick<GapEvent, 'act'> & { reason?: string | undefined; until?: string | undefined };

/** Entries a gap keeps: the oldest make room, so that a gap that comes and goes for years stays small. */
const keptEvents = 200;

/** A gap's history with one more entry at its end. */
export function withEvent(history: readonly GapEvent[], done: GapAct, context: Context): GapEvent[] {
  const { act, reason, until } = done;
  const event: GapEvent = {
    at: context.now,
    by: context.memberId,
    act,
    ...(reason ? { reason } : {}),
    ...(until === undefined ? {} : { until }),
  };
  return [...history, event].slice(-keptEvents);
}

/** The last time somebody said that a gap was closed; null if nobody has, or if it was opened again by hand since. */
export function lastResolved(history: readonly GapEvent[]): GapEvent | null {
  const closing = history.filter(({ act }) => act === 'resolved' || act === 'reopened').at(-1);
  return closing?.act === 'resolved' ? closing : null;
}

/** The day in `timeZone` on which a gap was last resolved or dismissed; undefined if nobody ever did. */
export function closedOn(history: readonly GapEvent[], timeZone: string): string | undefined {
  const at = history.findLast(({ act }) => act === 'resolved' || act === 'dismissed')?.at;
  return at === undefined ? undefined : dayOfInstant(at, timeZone);
}
