import { useMemo } from 'preact/hooks';
import type { Lesson, LessonOutcome, Pointed } from '../domain/teaching/lesson';
import type { ViewResponse } from '../messaging/view-messages';
import { useEnvironment } from './page-context';

/** What teaching an app asks of the outside: the page beside the panel, the matcher, and what was shown so far. */
export type Teaching = {
  site: () => Promise<ViewResponse<'teaching/site'>>;
  learn: (lesson: Lesson) => Promise<LessonOutcome>;
  /** Lets the reader point at the title on the page; null if they ended it. */
  pointAtTitle: () => Promise<Pointed | null>;
  /** What the page says now where a selector leads. */
  readOnPage: (selector: string) => Promise<string | null>;
  /** A lesson goes on over page loads: it is kept on this device, one for each origin. */
  keptLesson: (origin: string) => Promise<Lesson | null>;
  keepLesson: (origin: string, lesson: Lesson | null) => Promise<void>;
};

const keyOf = (origin: string) => `lesson/${origin}`;

/** Teaching on the page in a tab; null is the tab that the panel lies in. */
export function useTeaching(tabId: number | null): Teaching {
  const { backend, values } = useEnvironment();
  return useMemo(
    () => ({
      site: () => backend.ask('teaching/site', { tabId }),
      learn: (lesson) => backend.ask('teaching/learn', lesson),
      pointAtTitle: () => backend.ask('teaching/point-title', { tabId }),
      readOnPage: (selector) => backend.ask('teaching/read', { tabId, selector }),
      keptLesson: async (origin) => {
        // Its schema brings the library for schemas along, which the panel does without until somebody teaches.
        const { Lesson } = await import('../domain/teaching/lesson');
        const lesson = Lesson.safeParse(await values.get(keyOf(origin)));
        return lesson.success ? lesson.data : null;
      },
      keepLesson: (origin, lesson) =>
        lesson === null ? values.remove(keyOf(origin)) : values.set(keyOf(origin), lesson),
    }),
    [backend, values, tabId],
  );
}
