import { useMemo } from 'preact/hooks';
import type { DocumentOf } from '../../../../lib/domain/document';
import { readingOf } from '../../../../lib/domain/gaps/reading-of';
import { sayCoachSentence } from '../../../../lib/domain/smart/coach-sentence';
import { type Lamp, smartLamps } from '../../../../lib/domain/smart/smart-lamps';
import { usePanel } from '../../../panel/panel-context';
import { Icon } from '../../../ui/Icon';
import { useTexts } from '../../../ui/texts';

/** The five lamps of a criterion as it stands; none while what they are read from is not there. */
export function useLamps(criterion: DocumentOf<'criterion'>): readonly Lamp[] {
  const { index, engagement, today } = usePanel();
  return useMemo(() => {
    const reading = readingOf(index, engagement.id, today);
    return reading ? smartLamps(criterion, reading) : [];
  }, [index, engagement.id, today, criterion]);
}

/** Five letters in one row beside a line: which are lit, by fill and in words. */
export function SmartLetters({ criterion }: { criterion: DocumentOf<'criterion'> }) {
  const { say } = useTexts();
  const lamps = useLamps(criterion);
  const dark = lamps.filter(({ isLit }) => !isLit).map(({ letter }) => say(`coach.letter.${letter}`));
  const words =
    dark.length === 0 ? say('editor.smart_complete') : say('editor.smart_missing', { letters: dark.join(', ') });
  return (
    <span class="lamps" role="img" aria-label={words} title={words}>
      {lamps.map(({ letter, isLit }) => (
        <span key={letter} class={isLit ? 'lamp lit' : 'lamp'} aria-hidden="true">
          {letter}
        </span>
      ))}
    </span>
  );
}

/** The five lamps with one sentence each: what is missing, or what made it lit. */
export function SmartCoach({ criterion }: { criterion: DocumentOf<'criterion'> }) {
  const { say, code } = useTexts();
  const lamps = useLamps(criterion);
  return (
    <ul class="coach" aria-label={say('editor.coach')}>
      {lamps.map(({ letter, isLit, says }) => (
        <li key={letter} class={isLit ? 'lit' : undefined}>
          <span class={isLit ? 'lamp lit' : 'lamp'} aria-hidden="true">
            {letter}
          </span>
          <span>
            <b>{say(`coach.letter.${letter}`)}</b>
            <span class="unseen">{say(isLit ? 'editor.lamp_lit' : 'editor.lamp_dark')}</span>{' '}
            <span class="quiet">{sayCoachSentence(says, say, code)}</span>
          </span>
          {isLit && <Icon name="check" />}
        </li>
      ))}
    </ul>
  );
}
