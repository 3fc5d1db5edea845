import { useState } from 'preact/hooks';
import { createRequest, editRequest } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import type { ScopeExplanation } from '../../../lib/domain/scope-match/explain-scope';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';
import { type Verdict, verdictOf } from './verdict-of';
import { WhichItem } from './WhichItem';

const verdicts = ['covered', 'not_covered', 'unclear'] as const;

export type ScopeAnswerProps = {
  text: string;
  explanation: ScopeExplanation;
  /** What was answered to this text before. */
  answer: DocumentOf<'scopeAnswer'> | undefined;
  /** Takes the text to the quick log, as a request. */
  onLog: () => void;
};

/** Where a person says whether a task is covered: as suggested by one press, otherwise with the item that says so. */
export function ScopeAnswer({ text, explanation, answer, onLog }: ScopeAnswerProps) {
  const { say } = useTexts();
  const [asked, setAsked] = useState<Verdict | null>(null);
  const [isChanging, setChanging] = useState(false);
  const answering = useAnswering(text, answer, () => {
    setAsked(null);
    setChanging(false);
  });
  const suggested = verdictOf[explanation.verdict];
  const press = (verdict: Verdict) => {
    if (verdict === 'unclear') return answering.give(verdict, null);
    if (verdict === suggested && explanation.item) return answering.give(verdict, explanation.item.id);
    setAsked(verdict);
  };
  if (answer && !isChanging) {
    return (
      <div class="scope-answered">
        <p>
          <strong>{say('scope.answered', { verdict: say(`verdict.${answer.verdict}`) })}</strong>
        </p>
        <div class="buttons">
          <Button onClick={() => setChanging(true)}>{say('scope.change')}</Button>
          <Button look="plain" onClick={onLog}>
            {say('scope.log')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <>
      <fieldset class="buttons" aria-label={say('scope.title')}>
        {verdicts.map((verdict) => (
          <Button
            key={verdict}
            disabled={answering.isSending}
            pressed={asked === verdict || (isChanging && answer?.verdict === verdict)}
            onClick={() => press(verdict)}
          >
            {say(`scope.${verdict}`)}
          </Button>
        ))}
      </fieldset>
      {asked !== null && (
        <WhichItem
          key={asked}
          verdict={asked}
          explanation={explanation}
          isSending={answering.isSending}
          onChoose={(itemId) => answering.give(asked, itemId)}
          onCancel={() => setAsked(null)}
        />
      )}
      <Problem text={answering.problem} />
      <div class="buttons">
        {asked === null && explanation.item && suggested !== 'unclear' && (
          <Button look="link" onClick={() => setAsked(suggested)}>
            {say('scope.another')}
          </Button>
        )}
        <Button look="link" onClick={onLog}>
          {say('scope.log')}
        </Button>
      </div>
    </>
  );
}

/** Stores an answer to a text; a second one to the same text takes the place of the first. */
function useAnswering(text: string, before: DocumentOf<'scopeAnswer'> | undefined, onDone: () => void) {
  const { engagement, today, record, newId } = usePanel();
  const { say } = useTexts();
  const { submit, isSending, problemOutside } = useSending();
  const give = async (verdict: Verdict, itemId: string | null) => {
    const command = before
      ? editRequest(before, { verdict, scopeItemId: itemId, on: today })
      : createRequest({
          type: 'scopeAnswer',
          id: newId(),
          engagementId: engagement.id,
          text: text.trim(),
          verdict,
          on: today,
          ...(itemId === null ? {} : { scopeItemId: itemId }),
          ...(record ? { record } : {}),
        });
    if (await submit([command], { said: say('scope.said', { verdict: say(`verdict.${verdict}`) }) })) onDone();
  };
  return { give, isSending, problem: problemOutside() };
}
