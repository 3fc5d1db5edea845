import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../../lib/domain/document';
import type { ExpectationLine } from '../../../../lib/domain/expectations/expectation-card';
import { WhoSees } from '../../../panel/leads-only/WhoSees';
import { usePanel } from '../../../panel/panel-context';
import { VerifyButtons } from '../../../panel/voices/ExpectationRow';
import { WaitingMark } from '../../../panel/WaitingMark';
import { Button } from '../../../ui/Button';
import { FoldedText } from '../../../ui/FoldedText';
import { useTexts } from '../../../ui/texts';
import { ChangedMindForm } from './ChangedMindForm';
import { PlaceForm } from './PlaceForm';
import { RemoveExpectation } from './RemoveExpectation';
import { SharedWith } from './SharedWith';

export type ExpectationLineViewProps = {
  line: ExpectationLine;
  /** Id of the person on whose card it stands. */
  cardOf: string;
};

/** One expectation in quotes: said or guessed, checked or not, its place, and what was said before it. */
export function ExpectationLineView({ line, cardOf }: ExpectationLineViewProps) {
  const { index, place: here, today, isReadOnly } = usePanel();
  const { say, day, number, list } = useTexts();
  const { expectation, place, earlier, isGuess } = line;
  const isAsked = here.form === 'place_expectation' && here.subjectId === expectation.id;
  const [form, setForm] = useState<'place' | 'mind' | 'shared' | null>(isAsked ? 'place' : null);
  const { metric, value, unit, stakeholderId, alsoStakeholderIds = [] } = expectation;
  const sharers = [stakeholderId, ...alsoStakeholderIds]
    .filter((id) => id !== cardOf)
    .flatMap((id) => index.find('stakeholder', id)?.name ?? []);
  const facts = [
    isGuess ? say('voices.guessed') : say(`source.${expectation.source}`),
    expectation.verification && say(`verification.${expectation.verification}`),
    expectation.aspect && say(`editor.aspect.${expectation.aspect}`),
    sharers.length > 0 && say('editor.said_too', { names: list(sharers) }),
    value && [metric, number(value), unit].filter(Boolean).join(' '),
    day(expectation.recordedOn, today),
  ].filter(Boolean);
  return (
    <div class={isGuess ? 'expectation guess' : 'expectation'} data-document={expectation.id} tabIndex={-1}>
      <blockquote>
        <FoldedText
          text={
            expectation.source === 'team_assumption'
              ? expectation.text
              : say('common.quoted', { text: expectation.text })
          }
        />
        <WaitingMark id={expectation.id} />
      </blockquote>
      <p class="small quiet">{facts.join(' · ')}</p>
      {earlier.map((before) => (
        <p key={before.id} class="small quiet">
          <del>{say('editor.said_before', { text: before.text, day: day(before.recordedOn, today) })}</del>
        </p>
      ))}
      <PlaceOf expectation={expectation} place={place} />
      {!isReadOnly && isGuess && <VerifyButtons expectation={expectation} />}
      {!isReadOnly && form === null && (
        <div class="buttons">
          <Button look="link" onClick={() => setForm('place')}>
            {say(place === null ? 'voices.give_place' : 'editor.change_place')}
          </Button>
          <Button look="link" onClick={() => setForm('mind')}>
            {say('editor.changed_mind')}
          </Button>
          <Button look="link" onClick={() => setForm('shared')}>
            {say('editor.share_quote')}
          </Button>
          {/* Words that replaced others are what remembers those. */}
          {earlier.length === 0 && <RemoveExpectation expectation={expectation} />}
        </div>
      )}
      <WhoSees document={expectation} />
      {form === 'place' && <PlaceForm expectation={expectation} onClose={() => setForm(null)} />}
      {form === 'shared' && (
        <div class="inset form">
          <SharedWith expectation={expectation} />
          <Button look="link" onClick={() => setForm(null)}>
            {say('common.close')}
          </Button>
        </div>
      )}
      {form === 'mind' && <ChangedMindForm expectation={expectation} onClose={() => setForm(null)} />}
    </div>
  );
}

/** Where an expectation went, with the way there. */
function PlaceOf({ expectation, place }: { expectation: DocumentOf<'expectation'>; place: ExpectationLine['place'] }) {
  const { index, goTo } = usePanel();
  const { say } = useTexts();
  if (place === null) {
    return expectation.verification === 'wrong' ? null : <p class="small warn-text">{say('voices.no_place')}</p>;
  }
  const { dispositionRef: ref } = expectation;
  const item = ref?.type === 'scopeItem' ? index.find('scopeItem', ref.id) : undefined;
  const criterion = ref?.type === 'criterion' ? index.find('criterion', ref.id) : undefined;
  const name = item?.text ?? criterion?.statement;
  return (
    <p class="small quiet">
      {say('voices.place', { place: say(`disposition.${place}`) })}
      {ref && name && (
        <>
          {' '}
          <Button
            look="link"
            onClick={() => goTo({ tab: 'agreed', form: item ? 'edit_item' : 'edit_criterion', subjectId: ref.id })}
          >
            {name}
          </Button>
        </>
      )}
    </p>
  );
}
