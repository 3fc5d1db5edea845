import { useEffect, useRef, useState } from 'preact/hooks';
import { createRequest } from '../../../lib/domain/command-request';
import type { RecordKind } from '../../../lib/domain/records/record-ref';
import type { RefusalCode } from '../../../lib/domain/refusal';
import type { Lesson, LessonOutcome } from '../../../lib/domain/teaching/lesson';
import type { Teaching } from '../../../lib/queries/teaching';
import { Button } from '../../ui/Button';
import { Problem, SelectField, TextField } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import type { Send } from '../panel-context';
import { AddressPicker } from './AddressPicker';
import { SecondAddress } from './SecondAddress';
import { TitlePointer } from './TitlePointer';

export type TeachLessonProps = {
  lesson: Lesson;
  /** The address of the page beside the panel now. */
  pageUrl: string;
  teaching: Teaching;
  send: Send;
  onChange: (lesson: Lesson) => void;
  /** Saved, or given up. */
  onEnd: () => void;
};

const kinds: readonly RecordKind[] = ['ticket', 'task', 'deal', 'lead', 'account', 'contact', 'project', 'board'];

/** Teaching one app: a record is shown, its number picked out of the address, then a second one proves it. */
export function TeachLesson({ lesson, pageUrl, teaching, send, onChange, onEnd }: TeachLessonProps) {
  const { say, refusal: sentence } = useTexts();
  const [problem, setProblem] = useState<RefusalCode | null>(null);
  // What is open counts more than what was pasted before.
  const isOnSecond = pageUrl !== lesson.first;
  const second = isOnSecond ? pageUrl : lesson.second;
  const outcome = useOutcome(teaching, { ...lesson, second });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // The guess is a beginning: whoever corrects it is not corrected back.
  const isUntouched = lesson.picked.length === 0;
  useEffect(() => {
    if (isUntouched && outcome && outcome.guess.length > 0) onChange({ ...lesson, picked: outcome.guess });
  }, [isUntouched && outcome]);

  const isNamed = lesson.name.trim() !== '';
  const save = async () => {
    const taught = outcome?.taught;
    if (!isNamed) return setProblem('required');
    if (!taught) return;
    const request = createRequest({ type: 'adapter', id: lesson.id, ...taught.adapter });
    const refused = await send([request], { said: say('teach.said.saved', { name: lesson.name }) });
    if (refused) setProblem(refused.code);
    else onEnd();
  };
  return (
    <form
      class="form teach-lesson"
      noValidate
      aria-labelledby="teach-heading"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 id="teach-heading" class="heading" tabIndex={-1} ref={heading}>
        {say('teach.start')}
      </h2>
      <div class="form-row">
        <TextField
          label={say('teach.name')}
          value={lesson.name}
          problem={problem === 'required' && !isNamed ? sentence('required') : null}
          onChange={(name) => onChange({ ...lesson, name: name.slice(0, 80) })}
        />
        <SelectField
          label={say('teach.kind')}
          value={lesson.kind}
          onChange={(kind) => onChange({ ...lesson, kind })}
          options={kinds.map((value) => ({ value, label: say(`record_kind.${value}`) }))}
        />
      </div>
      {outcome && (
        <AddressPicker
          parts={outcome.parts}
          picked={lesson.picked}
          onPick={(picked) => onChange({ ...lesson, picked })}
        />
      )}
      <TitlePointer
        title={lesson.title}
        teaching={teaching}
        isSecond={isOnSecond}
        pageUrl={pageUrl}
        onPoint={(title) => onChange({ ...lesson, title })}
      />
      <SecondAddress
        second={second}
        outcome={outcome}
        onAddress={(address) => onChange({ ...lesson, second: address })}
      />
      {problem !== null && isNamed && <Problem text={sentence(problem)} />}
      <div class="buttons">
        {outcome?.taught && (
          <Button look="primary" submits>
            {say('teach.save')}
          </Button>
        )}
        <Button look="plain" onClick={onEnd}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** What the matcher makes of the lesson; the last answer stands until the next one is there. */
function useOutcome(teaching: Teaching, lesson: Lesson): LessonOutcome | null {
  const [outcome, setOutcome] = useState<LessonOutcome | null>(null);
  useEffect(() => {
    let isCurrent = true;
    teaching.learn(lesson).then(
      (learned) => isCurrent && setOutcome(learned),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [teaching, JSON.stringify(lesson)]);
  return outcome;
}
