import type { InterfaceKey } from '../../../lib/domain/language';
import type { ScopeExplanation } from '../../../lib/domain/scope-match/explain-scope';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { NearItems } from './NearItems';

/** How many items stand beside the one that the suggestion rests on. */
const shownBeside = 3;

export type ScopeSuggestionProps = {
  explanation: ScopeExplanation;
  /** A person answered for this very text: that stands beside it and needs no reason. */
  isAnswered?: boolean;
};

/** What the agreement seems to say, the item that says so, and the nearest others, with the shared words marked. */
export function ScopeSuggestion({ explanation, isAnswered = false }: ScopeSuggestionProps) {
  const { say } = useTexts();
  const reason = useReason(explanation);
  const { item, nearest } = explanation;
  const main = nearest.filter(({ id }) => id === item?.id);
  const others = nearest.filter(({ id }) => id !== item?.id).slice(0, shownBeside);
  return (
    <>
      {!isAnswered && <p class="small">{reason}</p>}
      {main.length > 0 && <NearItems items={main} />}
      {main.length > 0 && others.length > 0 && <p class="small quiet near-title">{say('scope.near')}</p>}
      {others.length > 0 && <NearItems items={others} />}
    </>
  );
}

/** Why it is suggested, in one sentence. */
function useReason({ verdict, item, isBeyondLimit, answerId, nearest }: ScopeExplanation): string {
  const { index, today } = usePanel();
  const { say, day } = useTexts();
  const answer = index.find('scopeAnswer', answerId);
  if (answer) return say('scope.why.answered', { day: day(answer.on, today) });
  if (isBeyondLimit) return say('scope.why.limit');
  if (verdict === 'outside') return say(item?.kind === 'clientDuty' ? 'scope.why.duty' : 'scope.why.outside');
  if (verdict === 'inside') return say('scope.why.inside');
  return say(nearest.length > 0 ? 'scope.why.unclear' : 'scope.why.nothing');
}

export const suggestionKeys = {
  inside: 'scope.suggest.inside',
  outside: 'scope.suggest.outside',
  unclear: 'scope.suggest.unclear',
} as const satisfies Record<ScopeExplanation['verdict'], InterfaceKey>;
