import type { DocumentOf } from '../../../lib/domain/document';
import { standingExpectations } from '../../../lib/domain/expectations/expectation-card';
import { initials } from '../../../lib/domain/values/initials';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { atTab } from '../panel-place';
import { ExpectationForm } from './ExpectationForm';
import { ExpectationRow } from './ExpectationRow';

/** One person on the client's side: what they decide, and what they expect, said or guessed. */
export function StakeholderCard({ person }: { person: DocumentOf<'stakeholder'> }) {
  const { index, place, goTo, isReadOnly } = usePanel();
  const { say } = useTexts();
  const expectations = standingExpectations(index, person.id);
  const isHeard = expectations.some(({ source }) => source !== 'team_assumption');
  const isAdding = place.form === 'add_expectation' && place.subjectId === person.id;
  return (
    <article class="person" data-document={person.id} tabIndex={-1} aria-label={person.name}>
      <div class="person-mark" aria-hidden="true">
        {initials(person.name)}
      </div>
      <div class="person-body">
        <h3>{person.name}</h3>
        <p class="facts">
          {person.role && <span class="small quiet">{person.role}</span>}
          {person.decisionMaker && <span class="chip">{say('voices.decides')}</span>}
          {person.signoffRequired && <span class="chip">{say('voices.signs')}</span>}
          {!isHeard && <span class="chip open">{say('voices.not_heard')}</span>}
        </p>
        {expectations.map((expectation) => (
          <ExpectationRow key={expectation.id} expectation={expectation} />
        ))}
        {!isReadOnly && !isAdding && (
          <Button
            look="link"
            label={say('voices.add_expectation_of', { name: person.name })}
            onClick={() => goTo({ tab: 'voices', form: 'add_expectation', subjectId: person.id })}
          >
            {say('voices.add_expectation')}
          </Button>
        )}
        {isAdding && <ExpectationForm person={person} onClose={() => goTo(atTab('voices'))} />}
      </div>
    </article>
  );
}
