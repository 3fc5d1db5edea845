import { useState } from 'preact/hooks';
import { hasLeft } from '../../../lib/domain/agreement-life/who-must-sign';
import { SelectField } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { PersonLink } from './PersonLink';

/** Sends somebody of the client's to what was shared with them, whether they have anything to sign or not. */
export function ShareWith() {
  const { index, client, today } = usePanel();
  const { say } = useTexts();
  const people = index
    .list('stakeholder')
    .filter((person) => person.clientId === client?.id && !hasLeft(person, today));
  const [chosenId, setChosenId] = useState(people[0]?.id ?? '');
  const person = people.find(({ id }) => id === chosenId);
  return (
    <section class="form inset" aria-label={say('watch.link')}>
      <p class="small quiet">{say(person ? 'share.hint' : 'share.nobody')}</p>
      {person && (
        <>
          <SelectField
            label={say('share.for')}
            value={chosenId}
            onChange={setChosenId}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <PersonLink key={person.id} person={person} />
        </>
      )}
    </section>
  );
}
