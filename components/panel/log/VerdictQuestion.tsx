import { useState } from 'preact/hooks';
import type { CommandRequest } from '../../../lib/domain/command-request';
import type { ScopeExplanation } from '../../../lib/domain/scope-match/explain-scope';
import { Button, IconButton } from '../../ui/Button';
import { Problem } from '../../ui/Field';
import { later } from '../../ui/later';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { itemsBehind } from '../scope/verdict-of';
import { useSending } from '../use-sending';

const RequestScope = later(() => import('../scope/RequestScope').then((file) => file.RequestScope));

const verdicts = ['covered', 'not_covered', 'unclear'] as const;

/** The one question after a request was logged; it can be left unanswered. */
export function VerdictQuestion({ requestId, onDone }: { requestId: string; onDone: () => void }) {
  const { index } = usePanel();
  const { say } = useTexts();
  const { submit, problemOutside } = useSending();
  const [explanation, setExplanation] = useState<ScopeExplanation | null>(null);
  const request = index.find('request', requestId);
  if (!request) return null;
  const give = async (verdict: (typeof verdicts)[number]) => {
    const said = say('log.said_verdict', { verdict: say(`verdict.${verdict}`) });
    const judge = (judged: typeof verdict | null): CommandRequest => ({
      name: 'request.judge',
      args: { requestId, verdict: judged, scopeItemIds: judged === null ? [] : itemsBehind(judged, explanation) },
    });
    if (await submit([judge(verdict)], { said, undo: [judge(null)] })) onDone();
  };
  return (
    <fieldset class="question">
      <legend>{say('log.covered')}</legend>
      <RequestScope text={request.text} onExplained={setExplanation} />
      <div class="buttons">
        {verdicts.map((verdict) => (
          <Button key={verdict} onClick={() => give(verdict)}>
            {say(`verdict.${verdict}`)}
          </Button>
        ))}
        <IconButton icon="close" label={say('log.later')} onClick={onDone} />
      </div>
      <Problem text={problemOutside()} />
    </fieldset>
  );
}
