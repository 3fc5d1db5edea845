import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordView } from '../../../lib/queries/views';
import { IconButton } from '../../ui/Button';
import { LongTextField } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { answerTo } from './answer-choices';
import { MarkedText } from './MarkedText';
import { ScopeAnswer } from './ScopeAnswer';
import { ScopeSuggestion, suggestionKeys } from './ScopeSuggestion';
import { useScopeExplanation } from './use-scope-explanation';
import type { ScopePlace } from './use-scope-place';
import { useTaskText } from './use-task-text';

/** The longest text that is held against the agreement, in characters; an answer keeps no more. */
const longest = 10_000;

export type ScopeCheckProps = {
  record: RecordView | null;
  place: ScopePlace;
  /** Reads the description off the host page. */
  readDescription: () => Promise<string | null>;
  /** Takes the text to the quick log, as a request. */
  onLog: (text: string) => void;
};

/** "Is this in scope?": the task beside the panel, or any text, held against the agreement. One line until it is opened. */
export function ScopeCheck({ record, place, readDescription, onLog }: ScopeCheckProps) {
  const { isOpen, handed } = place;
  const whole = useRef<HTMLElement>(null);
  const { index } = usePanel();
  const { say } = useTexts();
  const ofTask = useTaskText(record, readDescription);
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped(null), [handed]);
  const text = (typed ?? handed ?? ofTask).slice(0, longest);
  useEffect(() => {
    // To the empty field, where there is one: whoever asks without a task wants to type.
    if (place.visits > 0) whole.current?.querySelector<HTMLElement>(text === '' ? 'textarea' : 'button')?.focus();
  }, [place.visits]);
  const explanation = useScopeExplanation(text);
  const answer = answerTo(index, text);
  const isEditing = typed !== null || text === '';
  return (
    <section ref={whole} class="scope-check" aria-label={say('scope.title')}>
      <h2>
        <button type="button" aria-expanded={isOpen} onClick={() => place.setOpen(!isOpen)}>
          <span>{say('scope.title')}</span>
          {explanation && (
            <span class={`scope-verdict ${explanation.verdict}`}>
              {answer ? say(`verdict.${answer.verdict}`) : say(suggestionKeys[explanation.verdict])}
            </span>
          )}
        </button>
      </h2>
      {isOpen && (
        <div class="scope-body">
          {isEditing ? (
            <LongTextField
              label={say('scope.text')}
              placeholder={say('scope.placeholder')}
              value={text}
              onChange={setTyped}
            />
          ) : (
            <TaskText text={text} marks={explanation?.why.task ?? []} onEdit={() => setTyped(text)} />
          )}
          {explanation && <ScopeSuggestion explanation={explanation} isAnswered={answer !== undefined} />}
          {explanation && <Answering text={text} explanation={explanation} answer={answer} onLog={() => onLog(text)} />}
        </div>
      )}
    </section>
  );
}

type TaskTextProps = { text: string; marks: Parameters<typeof MarkedText>[0]['marks']; onEdit: () => void };

function TaskText({ text, marks, onEdit }: TaskTextProps) {
  const { say } = useTexts();
  return (
    <div class="scope-task">
      <p class="scope-text">
        <MarkedText text={text} marks={marks} />
      </p>
      <IconButton small icon="edit" label={say('scope.change_text')} onClick={onEdit} />
    </div>
  );
}

/** Only those who may write answer. */
function Answering(props: Parameters<typeof ScopeAnswer>[0]) {
  const { isReadOnly } = usePanel();
  const { say } = useTexts();
  if (isReadOnly) return null;
  return (
    <>
      <ScopeAnswer key={props.text} {...props} />
      {!props.answer && <p class="small quiet">{say('scope.only_words')}</p>}
    </>
  );
}
