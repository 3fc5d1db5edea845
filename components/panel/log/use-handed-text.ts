import { useEffect } from 'preact/hooks';
import type { HandedText } from '../../../lib/queries/views';
import type { LogDraft } from './log-draft';

/** Text selected on the page and sent to the panel, and what to call once it has been taken in. */
export type Handed = { text: HandedText; taken: () => void };

/** What is not for the quick log: "is this in scope?" has a place of its own. */
const elsewhere = 'scope';

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
    if (!handed || !isRead) return;
    const { intent, text } = handed.text;
    if (intent === elsewhere) return;
    const added = draft.text.trim() === '' ? text : `${draft.text}\n${text}`;
    if (text !== '') change({ text: added, ...(draft.text === '' ? { kind: intent } : {}) });
    handed.taken();
    document.getElementById('quick-log')?.focus();
  }, [handed?.text.id, isRead]);
}
