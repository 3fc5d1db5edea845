import { editRequest } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Field';
import { FoldedText } from '../../ui/FoldedText';
import { useTexts } from '../../ui/texts';
import { WhoSees } from '../leads-only/WhoSees';
import { usePanel } from '../panel-context';
import { atTab } from '../panel-place';
import { useSending } from '../use-sending';
import { WaitingMark } from '../WaitingMark';

const verifications = ['confirmed', 'corrected', 'wrong'] as const;
const dispositions = ['in_scope', 'criterion', 'excluded', 'alternative', 'declined'] as const;

/** One expectation: a quote when it was said, plainly a guess when it was not. */
export function ExpectationRow({ expectation }: { expectation: DocumentOf<'expectation'> }) {
  const { place, today, isReadOnly } = usePanel();
  const { say, day } = useTexts();
  const isGuess = expectation.source === 'team_assumption';
  const isUnchecked = isGuess && expectation.verification === undefined;
  const isAsked = place.subjectId === expectation.id;
  const facts = [
    isUnchecked ? say('voices.guessed') : say(`source.${expectation.source}`),
    expectation.verification && say(`verification.${expectation.verification}`),
    day(expectation.recordedOn, today),
  ].filter(Boolean);
  return (
    <div class={isUnchecked ? 'expectation guess' : 'expectation'} data-document={expectation.id} tabIndex={-1}>
      <blockquote>
        <FoldedText text={isGuess ? expectation.text : say('common.quoted', { text: expectation.text })} />
        <WaitingMark id={expectation.id} />
      </blockquote>
      <p class="small quiet">{facts.join(' · ')}</p>
      {expectation.disposition ? (
        <p class="small quiet">{say('voices.place', { place: say(`disposition.${expectation.disposition}`) })}</p>
      ) : (
        !isUnchecked && <p class="small warn-text">{say('voices.no_place')}</p>
      )}
      {!isReadOnly && isUnchecked && <VerifyButtons expectation={expectation} />}
      {!isReadOnly && !isUnchecked && !expectation.disposition && (
        <PlaceButtons expectation={expectation} isOpen={isAsked && place.form === 'place_expectation'} />
      )}
      <WhoSees document={expectation} />
    </div>
  );
}

/** What asking the client gave, for a guess that nobody has checked. */
export function VerifyButtons({ expectation }: { expectation: DocumentOf<'expectation'> }) {
  const { today } = usePanel();
  const { say } = useTexts();
  const { submit, problemOutside } = useSending();
  const verify = (verification: (typeof verifications)[number]) =>
    submit([editRequest(expectation, { verification, verifiedOn: today })], { said: say('common.saved') });
  return (
    <>
      <div class="buttons">
        {verifications.map((verification) => (
          <Button key={verification} onClick={() => verify(verification)}>
            {say(`verification.${verification}`)}
          </Button>
        ))}
      </div>
      <Problem text={problemOutside()} />
    </>
  );
}

function PlaceButtons({ expectation, isOpen }: { expectation: DocumentOf<'expectation'>; isOpen: boolean }) {
  const { goTo } = usePanel();
  const { say } = useTexts();
  const { submit, problemOutside } = useSending();
  if (!isOpen) {
    return (
      <Button look="link" onClick={() => goTo({ tab: 'voices', form: 'place_expectation', subjectId: expectation.id })}>
        {say('voices.give_place')}
      </Button>
    );
  }
  const give = async (disposition: (typeof dispositions)[number]) => {
    const isDone = await submit([editRequest(expectation, { disposition })], { said: say('common.saved') });
    if (isDone) goTo(atTab('voices'));
  };
  return (
    <>
      <div class="buttons">
        {dispositions.map((disposition) => (
          <Button key={disposition} onClick={() => give(disposition)}>
            {say(`disposition.${disposition}`)}
          </Button>
        ))}
      </div>
      <Problem text={problemOutside()} />
    </>
  );
}
