import type { FollowUp } from '../../../lib/domain/voices/follow-ups';
import { Button } from '../../ui/Button';
import { FoldedText } from '../../ui/FoldedText';
import { Icon } from '../../ui/Icon';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { atTab } from '../panel-place';
import { WaitingMark } from '../WaitingMark';
import { AnswerForm } from './AnswerForm';
import { ResolveForm } from './ResolveForm';

/** What somebody said, how long it has waited, and how it went on. */
export function FeedbackRow({ followUp }: { followUp: FollowUp }) {
  const { index, place, goTo, isReadOnly, today } = usePanel();
  const { say, day } = useTexts();
  const { feedback, state } = followUp;
  const form = place.subjectId === feedback.id ? place.form : null;
  const close = () => goTo(atTab('voices'));
  const open = (which: 'answer_feedback' | 'resolve_feedback') =>
    goTo({ tab: 'voices', form: which, subjectId: feedback.id });
  const person = index.find('stakeholder', feedback.stakeholderId)?.name ?? say('common.somebody');
  return (
    <li class="voice" data-document={feedback.id} tabIndex={-1}>
      <p class="small quiet">
        {[
          person,
          say(`channel.${feedback.channel}`),
          say(`sentiment.${feedback.sentiment}`),
          day(feedback.receivedOn, today),
        ].join(' · ')}
        <WaitingMark id={feedback.id} />
      </p>
      <blockquote>
        <FoldedText text={say('common.quoted', { text: feedback.said })} />
      </blockquote>
      <Clock followUp={followUp} />
      {feedback.answer && <p class="small">{say('voices.our_answer', { answer: feedback.answer })}</p>}
      {feedback.resolution && <p class="small">{say('voices.our_resolution', { resolution: feedback.resolution })}</p>}
      {!isReadOnly && form === null && state !== 'resolved' && (
        <div class="buttons">
          {state === 'open' && feedback.needsAnswer && (
            <Button label={say('voices.answer_named', { name: person })} onClick={() => open('answer_feedback')}>
              {say('voices.answer')}
            </Button>
          )}
          <Button
            look="plain"
            label={say('voices.resolve_named', { name: person })}
            onClick={() => open('resolve_feedback')}
          >
            {say('voices.resolve')}
          </Button>
        </div>
      )}
      {form === 'answer_feedback' && <AnswerForm feedback={feedback} onClose={close} />}
      {form === 'resolve_feedback' && <ResolveForm feedback={feedback} onClose={close} />}
    </li>
  );
}

function Clock({ followUp }: { followUp: FollowUp }) {
  const { today } = usePanel();
  const { say, day } = useTexts();
  const { feedback, state, waitingWorkingDays, isOverdue } = followUp;
  if (state === 'open' && !feedback.needsAnswer) return null;
  const words =
    state === 'resolved'
      ? say('voices.state_resolved')
      : state === 'answered'
        ? feedback.promisedBy
          ? say('voices.state_promised', { day: day(feedback.promisedBy, today) })
          : say('voices.state_answered')
        : say('voices.state_open', { days: waitingWorkingDays });
  return (
    <p class={isOverdue ? 'clock late' : 'clock'}>
      <Icon name={state === 'resolved' ? 'check' : isOverdue ? 'warning' : 'clock'} />
      {words}
    </p>
  );
}
