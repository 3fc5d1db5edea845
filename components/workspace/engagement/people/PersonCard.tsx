import { useState } from 'preact/hooks';
import type { ExpectationAspect, ExpectationCard } from '../../../../lib/domain/expectations/expectation-card';
import { initials } from '../../../../lib/domain/values/initials';
import { usePanel } from '../../../panel/panel-context';
import { PersonLink } from '../../../panel/sharing/PersonLink';
import { WaitingMark } from '../../../panel/WaitingMark';
import { Button } from '../../../ui/Button';
import { useTexts } from '../../../ui/texts';
import { ExpectationForm } from './ExpectationForm';
import { ExpectationLineView } from './ExpectationLineView';
import { PersonFields } from './PersonFields';

const senses = ['hoped', 'feared', 'unspoken'] as const;

/** One person: who they are, what they expect in quotes, what nobody has asked them yet. */
export function PersonCard({ card }: { card: ExpectationCard }) {
  const { isReadOnly, today, place, isLead } = usePanel();
  const { say, day } = useTexts();
  const { stakeholder: person, hasLeft } = card;
  const isAsked = place.form === 'add_expectation' && place.subjectId === person.id;
  const [adding, setAdding] = useState<{ aspect: ExpectationAspect | null } | null>(isAsked ? { aspect: null } : null);
  const [isEditing, setEditing] = useState(false);
  const [isLinking, setLinking] = useState(false);
  return (
    <article class="person-card" data-document={person.id} tabIndex={-1} aria-label={person.name}>
      <header class="person-head">
        <div class="person-mark" aria-hidden="true">
          {initials(person.name)}
        </div>
        <div>
          <h3>
            {person.name}
            <WaitingMark id={person.id} />
          </h3>
          <p class="facts">
            {person.role && <span class="small quiet">{person.role}</span>}
            {person.decisionMaker && <span class="chip">{say('voices.decides')}</span>}
            {person.signoffRequired && <span class="chip">{say('voices.signs')}</span>}
            {hasLeft && person.leftOn && (
              <span class="chip open">{say('editor.left_on', { day: day(person.leftOn, today) })}</span>
            )}
          </p>
          {person.email && <p class="small quiet">{person.email}</p>}
        </div>
        {!isReadOnly && (
          <Button
            look="link"
            label={say('common.edit_named', { name: person.name })}
            expanded={isEditing}
            onClick={() => setEditing(!isEditing)}
          >
            {say('change.edit')}
          </Button>
        )}
      </header>
      {isEditing && <PersonFields person={person} />}
      {senses.map(
        (sense) =>
          card[sense].length > 0 && (
            <div key={sense}>
              <h4 class="small quiet">{say(`editor.sense.${sense}`)}</h4>
              {card[sense].map((line) => (
                <ExpectationLineView key={line.expectation.id} line={line} cardOf={person.id} />
              ))}
            </div>
          ),
      )}
      {!isReadOnly && !hasLeft && adding === null && (
        <div class="prompts">
          {card.unasked.map((aspect) => (
            <button
              key={aspect}
              type="button"
              class="chip open"
              aria-label={say('editor.prompt_for', { prompt: say(`editor.prompt.${aspect}`), name: person.name })}
              onClick={() => setAdding({ aspect })}
            >
              {say(`editor.prompt.${aspect}`)}
            </button>
          ))}
          <Button
            look="link"
            label={say('voices.add_expectation_of', { name: person.name })}
            onClick={() => setAdding({ aspect: null })}
          >
            {say('voices.add_expectation')}
          </Button>
        </div>
      )}
      {isLead && !hasLeft && (
        <Button
          look="link"
          label={say('editor.share_link_named', { name: person.name })}
          expanded={isLinking}
          onClick={() => setLinking(!isLinking)}
        >
          {say('editor.share_link')}
        </Button>
      )}
      {isLinking && (
        <div class="form inset">
          <p class="small quiet">{say('share.hint')}</p>
          <PersonLink person={person} />
        </div>
      )}
      {adding && (
        <ExpectationForm
          key={adding.aspect ?? 'any'}
          person={person}
          aspect={adding.aspect}
          onClose={() => setAdding(null)}
        />
      )}
    </article>
  );
}
