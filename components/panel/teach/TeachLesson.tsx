import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordKind } from '../../../lib/domain/records/record-ref';
import type { RefusalCode } from '../../../lib/domain/refusal';
import type { Lesson } from '../../../lib/domain/teaching/lesson';
import { teachAgain, teachNew } from '../../../lib/domain/teaching/teach-request';
import type { Teaching } from '../../../lib/queries/teaching';
import { Button } from '../../ui/Button';
import { Problem, SelectField, TextField } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import type { Send } from '../panel-context';
import { AddressPicker } from './AddressPicker';
import { CardPointer } from './CardPointer';
import { OtherPages } from './OtherPages';
import { SecondAddress } from './SecondAddress';
import { TitlePointer } from './TitlePointer';
import { useSecond } from './use-second';

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
  const { second, outcome, paste } = useSecond(teaching, lesson, pageUrl, onChange);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const taught = outcome?.taught ?? null;
  const isNamed = lesson.name.trim() !== '';
  const save = async () => {
    if (!isNamed) return setProblem('required');
    // What is shown may be the answer to the lesson of a moment ago: a page that was just added belongs to it.
    const learned = (await teaching.learn({ ...lesson, second })).taught;
    if (!learned) return;
    const { adapter } = learned;
    const request = lesson.again ? teachAgain(lesson.id, adapter) : teachNew(lesson.id, adapter);
    const refused = await send([request], { said: say('teach.said.saved', { name: lesson.name }), undo: [] });
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
        {lesson.again ? say('teach.again', { name: lesson.name }) : say('teach.start')}
      </h2>
      <AppFields
        lesson={lesson}
        problem={problem === 'required' && !isNamed ? sentence('required') : null}
        onChange={onChange}
      />
      {outcome && (
        <AddressPicker
          parts={outcome.parts}
          picked={lesson.picked}
          onPick={(picked) => onChange({ ...lesson, picked })}
          onBeginHere={
            taught || pageUrl === lesson.first
              ? null
              : () => onChange({ ...lesson, first: pageUrl, second: null, picked: [], pages: [] })
          }
        />
      )}
      <TitlePointer
        title={lesson.title}
        teaching={teaching}
        isSecond={pageUrl === second}
        pageUrl={pageUrl}
        onPoint={(title) => onChange({ ...lesson, title })}
      />
      <SecondAddress second={second} outcome={outcome} onAddress={paste} />
      {outcome && taught && (
        <>
          <OtherPages
            lesson={lesson}
            outcome={outcome}
            ids={taught.ids}
            teaching={teaching}
            pageUrl={pageUrl}
            onChange={(pages) => onChange({ ...lesson, pages })}
          />
          <CardPointer lesson={lesson} teaching={teaching} onPoint={(cards) => onChange({ ...lesson, cards })} />
        </>
      )}
      {problem !== null && isNamed && <Problem text={sentence(problem)} />}
      <div class="buttons teach-end">
        {taught && (
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

type AppFieldsProps = { lesson: Lesson; problem: string | null; onChange: (lesson: Lesson) => void };

/** What the app is called and what its records are; links name that kind, so it stays when the app is taught again. */
function AppFields({ lesson, problem, onChange }: AppFieldsProps) {
  const { say } = useTexts();
  return (
    <div class="form-row">
      <TextField
        label={say('teach.name')}
        value={lesson.name}
        problem={problem}
        onChange={(name) => onChange({ ...lesson, name: name.slice(0, 80) })}
      />
      {!lesson.again && (
        <SelectField
          label={say('teach.kind')}
          value={lesson.kind}
          onChange={(kind) => onChange({ ...lesson, kind })}
          options={kinds.map((value) => ({ value, label: say(`record_kind.${value}`) }))}
        />
      )}
    </div>
  );
}
