import { useState } from 'preact/hooks';
import { expectationCard } from '../../../../lib/domain/expectations/expectation-card';
import { usePanel } from '../../../panel/panel-context';
import { Button } from '../../../ui/Button';
import { useTexts } from '../../../ui/texts';
import { AddPersonForm } from './AddPersonForm';
import { Disagreements } from './Disagreements';
import { PersonCard } from './PersonCard';

/** Everybody on the client's side: what each decides and expects, and where two of them differ. */
export function PeopleSection() {
  const { index, today, isReadOnly } = usePanel();
  const { say } = useTexts();
  const [isAdding, setAdding] = useState(false);
  const cards = index
    .list('stakeholder')
    .map((person) => expectationCard(index, person, today))
    .sort((a, b) => Number(a.hasLeft) - Number(b.hasLeft));
  return (
    <div class="people">
      <Disagreements />
      <h2 class="heading">
        <span>
          {say('voices.people')} <span class="count">{cards.length}</span>
        </span>
        {!isReadOnly && !isAdding && (
          <Button look="link" onClick={() => setAdding(true)}>
            {say('editor.add_person')}
          </Button>
        )}
      </h2>
      {isAdding && <AddPersonForm onClose={() => setAdding(false)} />}
      {cards.length === 0 && !isAdding && <p class="nothing">{say('voices.no_people')}</p>}
      <div class="people-cards">
        {cards.map((card) => (
          <PersonCard key={card.stakeholder.id} card={card} />
        ))}
      </div>
    </div>
  );
}
