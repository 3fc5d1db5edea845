import { followUps } from '../../../lib/domain/voices/follow-ups';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { FeedbackRow } from './FeedbackRow';
import { PulseRow } from './PulseRow';
import { RequestRow } from './RequestRow';
import { StakeholderCard } from './StakeholderCard';

/** Who they are, what they expect, and what they told us. */
export function VoicesTab() {
  const { index, today } = usePanel();
  const { say } = useTexts();
  const people = index.list('stakeholder').filter(({ leftOn }) => leftOn === undefined || leftOn > today);
  const feedback = followUps(index, today);
  const requests = [...index.list('request')].sort((a, b) => b.receivedOn.localeCompare(a.receivedOn));
  const pulses = [...index.list('pulse')].sort((a, b) => b.sentOn.localeCompare(a.sentOn));
  return (
    <>
      <section aria-label={say('voices.people')}>
        <Heading title={say('voices.people')} count={people.length} />
        {people.length === 0 && <p class="nothing">{say('voices.no_people')}</p>}
        {people.map((person) => (
          <StakeholderCard key={person.id} person={person} />
        ))}
      </section>
      <section aria-label={say('voices.feedback')}>
        <Heading title={say('voices.feedback')} count={feedback.length} />
        {feedback.length === 0 && <p class="nothing">{say('voices.no_feedback')}</p>}
        <ul class="rows">
          {feedback.map((followUp) => (
            <FeedbackRow key={followUp.feedback.id} followUp={followUp} />
          ))}
        </ul>
      </section>
      {requests.length > 0 && (
        <section aria-label={say('voices.requests')}>
          <Heading title={say('voices.requests')} count={requests.length} />
          <ul class="rows">
            {requests.map((request) => (
              <RequestRow key={request.id} request={request} />
            ))}
          </ul>
        </section>
      )}
      {pulses.length > 0 && (
        <section aria-label={say('voices.pulses')}>
          <Heading title={say('voices.pulses')} count={pulses.length} />
          <ul class="rows">
            {pulses.map((pulse) => (
              <PulseRow key={pulse.id} pulse={pulse} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Heading({ title, count }: { title: string; count: number }) {
  return (
    <h2 class="heading">
      <span>
        {title} <span class="count">{count}</span>
      </span>
    </h2>
  );
}
