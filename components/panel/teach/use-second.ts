import { useEffect, useState } from 'preact/hooks';
import type { Lesson, LessonOutcome } from '../../../lib/domain/teaching/lesson';
import type { Teaching } from '../../../lib/queries/teaching';

/**
 * The second record of a lesson and what it comes to. Until one proves the first, the page that is open counts, or what
 * was just pasted; from then on that one stays, so that other pages and boards can be opened.
 */
export function useSecond(teaching: Teaching, lesson: Lesson, pageUrl: string, onChange: (lesson: Lesson) => void) {
  const [isPasted, setPasted] = useState(false);
  const opened = pageUrl === lesson.first ? null : pageUrl;
  const second = lesson.second ?? opened;
  const { outcome, of } = useOutcome(teaching, { ...lesson, second });
  const isCurrent = of !== null && of.first === lesson.first && of.second === second;
  const isProven = isCurrent && outcome?.taught != null;
  useEffect(() => {
    if (!isCurrent || !outcome) return;
    // The guess is a beginning: whoever corrects it is not corrected back.
    if (lesson.picked.length === 0 && outcome.guess.length > 0) return onChange({ ...lesson, picked: outcome.guess });
    if (isProven && lesson.second === null) return onChange({ ...lesson, second });
    // What was pasted before the page was left proves nothing: the page that is open may.
    if (!isProven && lesson.second !== null && opened !== null && !isPasted) onChange({ ...lesson, second: null });
  }, [isCurrent, outcome]);
  const paste = (address: string | null) => {
    setPasted(address !== null);
    onChange({ ...lesson, second: address });
  };
  return { second, outcome, paste };
}

/** What the matcher makes of the lesson; the last answer stands until the next one is there, and says of which it is. */
function useOutcome(teaching: Teaching, lesson: Lesson) {
  const [answer, setAnswer] = useState<{ outcome: LessonOutcome | null; of: Lesson | null }>({
    outcome: null,
    of: null,
  });
  useEffect(() => {
    let isCurrent = true;
    teaching.learn(lesson).then(
      (outcome) => isCurrent && setAnswer({ outcome, of: lesson }),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [teaching, JSON.stringify(lesson)]);
  return answer;
}
