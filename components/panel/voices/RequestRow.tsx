import { useState } from 'preact/hooks';
import type { CommandRequest } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import type { ScopeExplanation } from '../../../lib/domain/scope-match/explain-scope';
import { Button } from '../../ui/Button';
import { Problem, TextField } from '../../ui/Field';
import { FoldedText } from '../../ui/FoldedText';
import { later } from '../../ui/later';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { atTab } from '../panel-place';
import { itemsBehind } from '../scope/verdict-of';
import { useSending } from '../use-sending';
import { WaitingMark } from '../WaitingMark';
import { RequestWays } from './RequestWays';

const verdicts = ['covered', 'not_covered', 'unclear'] as const;

/** What the client asked for, whether the scope covers it, and what was decided. */
export function RequestRow({ request }: { request: DocumentOf<'request'> }) {
  const { index, place, goTo, isReadOnly, today } = usePanel();
  const { say, day } = useTexts();
  const person = index.find('stakeholder', request.stakeholderId)?.name ?? say('common.somebody');
  const isAsked = place.form === 'decide_request' && place.subjectId === request.id;
  const facts = [
    request.verdict ? say(`verdict.${request.verdict}`) : say('voices.no_verdict'),
    request.verdictReason,
    request.decision && say(`decision.${request.decision}`),
    request.decisionReason,
  ].filter(Boolean);
  return (
    <li class="voice" data-document={request.id} tabIndex={-1}>
      <p class="small quiet">
        {[person, request.channel && say(`channel.${request.channel}`), day(request.receivedOn, today)]
          .filter(Boolean)
          .join(' · ')}
        <WaitingMark id={request.id} />
      </p>
      <p>
        <FoldedText text={request.text} />
      </p>
      <p class={request.verdict ? 'small quiet' : 'small warn-text'}>{facts.join(' · ')}</p>
      {!isReadOnly && (isAsked || !request.verdict) && (
        <VerdictButtons request={request} onDone={() => isAsked && goTo(atTab('voices'))} />
      )}
      {!isReadOnly && request.verdict && request.verdict !== 'covered' && <RequestWays request={request} />}
      {request.verdict && request.verdict !== 'covered' && <RequestOptions request={request} />}
      {!isReadOnly && !isAsked && request.verdict && !request.decision && (
        <Button look="link" onClick={() => goTo({ tab: 'voices', form: 'decide_request', subjectId: request.id })}>
          {say('voices.change_verdict')}
        </Button>
      )}
    </li>
  );
}

const Options = later(() => import('../options/Options').then((file) => file.Options));

/** Other ways to give the client what the request is for. */
function RequestOptions({ request }: { request: DocumentOf<'request'> }) {
  const { place } = usePanel();
  const { say } = useTexts();
  const [isOpen, setOpen] = useState(place.form === 'show_options' && place.subjectId === request.id);
  return (
    <>
      <Button look="link" expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say('options.open')}
      </Button>
      {isOpen && <Options about={{ type: 'request', id: request.id }} />}
    </>
  );
}

const RequestScope = later(() => import('../scope/RequestScope').then((file) => file.RequestScope));

function VerdictButtons({ request, onDone }: { request: DocumentOf<'request'>; onDone: () => void }) {
  const { say } = useTexts();
  const { submit, problemAt, problemOutside } = useSending();
  const [reason, setReason] = useState('');
  const [isScopeShown, setScopeShown] = useState(false);
  const [explanation, setExplanation] = useState<ScopeExplanation | null>(null);
  const give = async (verdict: (typeof verdicts)[number]) => {
    const scopeItemIds = itemsBehind(verdict, explanation);
    const judge: CommandRequest = {
      name: 'request.judge',
      args: { requestId: request.id, verdict, reason, ...(scopeItemIds.length > 0 ? { scopeItemIds } : {}) },
    };
    if (await submit([judge], { said: say('log.said_verdict', { verdict: say(`verdict.${verdict}`) }) })) onDone();
  };
  return (
    <>
      {request.verdict && (
        <TextField
          label={say('voices.why_revised')}
          value={reason}
          onChange={setReason}
          problem={problemAt('reason')}
        />
      )}
      <Button look="link" expanded={isScopeShown} onClick={() => setScopeShown(!isScopeShown)}>
        {say('scope.title')}
      </Button>
      {isScopeShown && <RequestScope text={request.text} onExplained={setExplanation} />}
      <fieldset class="buttons" aria-label={say('log.covered')}>
        {verdicts.map((verdict) => (
          <Button key={verdict} pressed={request.verdict === verdict} onClick={() => give(verdict)}>
            {say(`verdict.${verdict}`)}
          </Button>
        ))}
      </fieldset>
      <Problem text={problemOutside('reason')} />
    </>
  );
}
