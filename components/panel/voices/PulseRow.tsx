import type { DocumentOf } from '../../../lib/domain/document';
import { Dots } from '../../ui/Dots';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';

/** A short question to one person, and what they answered. No answer is not a low answer. */
export function PulseRow({ pulse }: { pulse: DocumentOf<'pulse'> }) {
  const { index, today } = usePanel();
  const { say, day, number } = useTexts();
  const person = index.find('stakeholder', pulse.stakeholderId)?.name ?? say('common.somebody');
  const when = pulse.answeredOn
    ? say('voices.pulse_answered', { day: day(pulse.answeredOn, today) })
    : say('voices.pulse_sent', { day: day(pulse.sentOn, today) });
  return (
    <li class="voice" data-document={pulse.id} tabIndex={-1}>
      <p class="small quiet">
        {person} · {when}
      </p>
      {pulse.answers.map(({ question, score, min, max }) => (
        <p key={question} class="pair">
          <span>{question}</span>
          <Dots
            score={score}
            min={min}
            max={max}
            target={null}
            label={say('voices.score', { score: number(score), max: number(max) })}
          />
        </p>
      ))}
      {pulse.comment && <p class="small">{say('common.quoted', { text: pulse.comment })}</p>}
    </li>
  );
}
