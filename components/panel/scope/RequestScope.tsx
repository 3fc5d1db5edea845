import { useLayoutEffect } from 'preact/hooks';
import type { ScopeExplanation } from '../../../lib/domain/scope-match/explain-scope';
import { useTexts } from '../../ui/texts';
import { ScopeSuggestion, suggestionKeys } from './ScopeSuggestion';
import { useScopeExplanation } from './use-scope-explanation';

export type RequestScopeProps = {
  text: string;
  /** Told what the agreement seems to say, so that a verdict can name the item it rests on. */
  onExplained: (explanation: ScopeExplanation | null) => void;
};

/** Beside a request that waits for its verdict: what the agreement seems to say, and its nearest items. */
export function RequestScope({ text, onExplained }: RequestScopeProps) {
  const { say } = useTexts();
  const explanation = useScopeExplanation(text);
  // Before it is painted: a verdict given at once must name the item that was seen.
  useLayoutEffect(() => onExplained(explanation), [explanation]);
  if (!explanation) return null;
  return (
    <div class="request-scope">
      <p class={`scope-verdict ${explanation.verdict}`}>{say(suggestionKeys[explanation.verdict])}</p>
      <ScopeSuggestion explanation={explanation} />
    </div>
  );
}
