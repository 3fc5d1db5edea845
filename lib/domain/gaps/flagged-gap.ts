import type { DocumentOf } from '../document';

type Gap = DocumentOf<'gap'>;

/** Whether a person flagged a gap, and no rule found it. */
export const isFlagged = ({ rule }: Gap): boolean => rule === undefined;

/** Where a flagged gap stands on `today`: one that was snoozed is open again from its day on. */
export function flaggedState({ state, snoozedUntil }: Gap, today: string): Gap['state'] {
  return state === 'snoozed' && snoozedUntil !== undefined && snoozedUntil <= today ? 'open' : state;
}

/** Whether a gap in that state waits for somebody. */
export const needsSomebody = (state: Gap['state']): boolean => state === 'open' || state === 'taken';
