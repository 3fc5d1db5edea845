import { useEffect } from 'preact/hooks';
import type { HandedText } from '../../../lib/queries/views';
import type { LogDraft } from './log-draft';

/** Text selected on the page and sent to the panel, and what to call once it has been taken in. */
export type Handed = { text: HandedText; taken: () => void };

/** As what a text is for the quick log; null for what is not: "is this in scope?" has a place of its own. */
export const logKindOf = ({ intent }: HandedText) => (intent === 'scope' ? null : intent);

/**
 * Takes text that was sent to the panel into the quick log, below whatever stands there already: nothing typed is ever
 * overwritten. `isRead` says that the kept draft is known.
 */
export function useHandedText(
  handed: Handed | null,
  draft: LogDraft,
  isRead: boolean,
  change: (changes: Partial<LogDraft>) => void,
): void {
  useEffect(() => {
    const kind = handed && logKindOf(handed.text);
    if (!kind || !isRead) return;
    const { text } = handed.text;
    const added = draft.text.trim() === '' ? text : `${draft.text}\n${text}`;
    if (text !== '') change({ text: added, ...(draft.text === '' ? { kind } : {}) });
    handed.taken();
    document.getElementById('quick-log')?.focus();
  }, [handed?.text.id, isRead]);
}
