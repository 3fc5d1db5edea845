import { useState } from 'preact/hooks';
import { useTexts } from '../ui/texts';
import { usePanel } from './panel-context';

/** Copies a text and says so; `byHand` is the text that could not be copied, for `CopyByHand`. */
export function useCopying() {
  const { announce } = usePanel();
  const { say } = useTexts();
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setByHand(null);
      announce(say('agreed.copied'));
    } catch {
      // A host page's permissions policy may forbid the clipboard to frames: then the reader copies by hand.
      setByHand(text);
    }
  };
  return { copy, byHand };
}

/** A text that the reader copies by hand, where the page may not; nothing as long as there is none. */
export function CopyByHand({ id, text }: { id: string; text: string | null }) {
  const { say } = useTexts();
  if (text === null) return null;
  return (
    <div class="field">
      <label for={id}>{say('agreed.copy_by_hand')}</label>
      <textarea id={id} class="input" readOnly value={text} onFocus={(event) => event.currentTarget.select()} />
    </div>
  );
}
