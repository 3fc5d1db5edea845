import { useState } from 'preact/hooks';
import type { Lesson, LessonOutcome, LessonProblem } from '../../../lib/domain/teaching/lesson';
import type { Teaching } from '../../../lib/queries/teaching';
import { Button, IconButton } from '../../ui/Button';
import { Problem, TextField } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import { AddressLine } from './AddressLine';
import { LinkedPages } from './LinkedPages';

type Page = Lesson['pages'][number];

export type OtherPagesProps = {
  lesson: Lesson;
  outcome: LessonOutcome;
  /** The two ids that are known. */
  ids: readonly [string, string];
  teaching: Teaching;
  pageUrl: string;
  onChange: (pages: Page[]) => void;
};

/** Other pages of the record, each with an address of its own: found among links, opened, or pasted. */
export function OtherPages({ lesson, outcome, ids, teaching, pageUrl, onChange }: OtherPagesProps) {
  const { say } = useTexts();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<LessonProblem | null>(null);
  const { pages } = lesson;
  const add = async (...addresses: string[]) => {
    const next = [...pages, ...addresses.map((address) => ({ address, loose: [] }))];
    const learned = await teaching.learn({ ...lesson, pages: next });
    const refused = learned.pages.slice(pages.length).find((page) => page.problem !== null)?.problem ?? null;
    setProblem(refused);
    // What is refused is not added; the rest is, and what was typed stays where it is.
    const taken = next.filter((_page, at) => at < pages.length || learned.pages[at]?.problem === null);
    if (taken.length > pages.length) onChange(taken);
    if (refused === null) setTyped('');
  };
  return (
    <fieldset class={pages.length > 0 ? 'teach-part done' : 'teach-part'}>
      <legend>{say('teach.pages')}</legend>
      <p class="hint">{say('teach.pages_hint', { first: ids[0], second: ids[1] })}</p>
      {pages.length > 0 && <PageList pages={pages} outcomes={outcome.pages} onChange={onChange} />}
      <LinkedPages lesson={lesson} ids={ids} teaching={teaching} onAdd={add} />
      {pageUrl !== lesson.first && pageUrl !== lesson.second && (
        <div class="buttons">
          <Button onClick={() => void add(pageUrl)}>{say('teach.pages_add_this')}</Button>
        </div>
      )}
      <div class="tools-row">
        <TextField
          type="url"
          label={say('teach.pages_paste')}
          placeholder="https://"
          value={typed}
          onChange={(next) => {
            setTyped(next);
            setProblem(null);
          }}
        />
        <Button disabled={typed.trim() === ''} onClick={() => void add(typed.trim())}>
          {say('teach.pages_add')}
        </Button>
      </div>
      <Problem text={problem && say(`teach.problem.${problem}`)} />
    </fieldset>
  );
}

type PageListProps = {
  pages: readonly Page[];
  outcomes: LessonOutcome['pages'];
  onChange: (pages: Page[]) => void;
};

function PageList({ pages, outcomes, onChange }: PageListProps) {
  const { say } = useTexts();
  const isOneLoosenable = outcomes.some(({ parts }) => parts.some(isLoosenable));
  const toggle = (at: number, key: string) =>
    onChange(pages.map((page, place) => (place === at ? { ...page, loose: toggled(page.loose, key) } : page)));
  return (
    <>
      <ul class="teach-pages">
        {pages.map((page, at) => (
          <li key={page.address}>
            <AddressLine
              parts={(outcomes[at]?.parts ?? []).filter(({ key }) => key !== null)}
              isPressed={({ key }) => page.loose.includes(key)}
              isFixed={(part) => !isLoosenable(part)}
              onPress={(key) => toggle(at, key)}
            />
            <IconButton
              small
              icon="close"
              label={`${say('teach.pages_remove')}: ${page.address}`}
              onClick={() => onChange(pages.filter((other) => other !== page))}
            />
            <Problem text={outcomes[at]?.problem && say(`teach.problem.${outcomes[at].problem}`)} />
          </li>
        ))}
      </ul>
      {isOneLoosenable && <p class="hint">{say('teach.pages_any')}</p>}
    </>
  );
}

const toggled = (keys: readonly string[], key: string) =>
  keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];

/** The number is known; the path's words say what the page is of. */
const isLoosenable = ({ key, role }: { key: string | null; role: string }) =>
  key !== null && role !== 'id' && /^(query|hash-query)\//.test(key);
