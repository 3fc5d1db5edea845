import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useMemo } from 'preact/hooks';
import type { Lesson, LessonOutcome, Pointed, PointedCards } from '../domain/teaching/lesson';
import type { PageEnvironment } from '../messaging/page-environment';
import type { LinkedPage } from '../messaging/teaching-views';
import type { ViewResponse } from '../messaging/view-messages';
import { useEnvironment } from './page-context';
import { queryKeys } from './query-keys';

/** What teaching an app asks of the outside: the page beside the panel, the matcher, and what was shown so far. */
export type Teaching = {
  site: () => Promise<ViewResponse<'teaching/site'>>;
  /** The lesson by which an app of the team is taught again. */
  again: (adapterId: string) => Promise<Lesson | null>;
  learn: (lesson: Lesson) => Promise<LessonOutcome>;
  /** Lets the reader point at the title on the page; null if they ended it. */
  pointAtTitle: () => Promise<Pointed | null>;
  /** Lets the reader point at a card or a row; null if they ended it. */
  pointAtCards: (lesson: Lesson) => Promise<PointedCards | null>;
  /** Ends the pointing that goes on. */
  stopPointing: () => Promise<unknown>;
  /** Links of the page to other pages of the lesson's two records. */
  otherPages: (lesson: Lesson) => Promise<LinkedPage[]>;
  /** What the page says now where a selector leads. */
  readOnPage: (selector: string) => Promise<string | null>;
  /** A lesson goes on over page loads: it is kept on this device, one for each origin. */
  keptLesson: (origin: string) => Promise<Lesson | null>;
  keepLesson: (origin: string, lesson: Lesson | null) => Promise<void>;
};

const keyOf = (origin: string) => `lesson/${origin}`;

async function readLesson(values: PageEnvironment['values'], origin: string): Promise<Lesson | null> {
  // Its schema brings the library for schemas along, which the panel does without until somebody teaches.
  const { Lesson } = await import('../domain/teaching/lesson');
  const lesson = Lesson.safeParse(await values.get(keyOf(origin)));
  return lesson.success ? lesson.data : null;
}

/** Teaching on the page in a tab; null is the tab that the panel lies in. */
export function useTeaching(tabId: number | null): Teaching {
  const { backend, values } = useEnvironment();
  const client = useQueryClient();
  return useMemo(
    () => ({
      site: () => backend.ask('teaching/site', { tabId }),
      again: (id) => backend.ask('teaching/again', { id }),
      learn: (lesson) => backend.ask('teaching/learn', lesson),
      pointAtTitle: () => backend.ask('teaching/point-title', { tabId }),
      pointAtCards: (lesson) => backend.ask('teaching/point-cards', { tabId, lesson }),
      stopPointing: () => backend.ask('teaching/stop', { tabId }),
      otherPages: (lesson) => backend.ask('teaching/other-pages', { tabId, lesson }),
      readOnPage: (selector) => backend.ask('teaching/read', { tabId, selector }),
      keptLesson: (origin) => readLesson(values, origin),
      async keepLesson(origin, lesson) {
        client.setQueryData(queryKeys.lesson(origin), lesson !== null);
        await (lesson === null ? values.remove(keyOf(origin)) : values.set(keyOf(origin), lesson));
      },
    }),
    [backend, values, client, tabId],
  );
}

/** Whether somebody began to teach the app of a page's origin on this device; no while that is read. */
export function useHasLesson(url: string | null): boolean {
  const { values } = useEnvironment();
  const origin = url !== null && URL.canParse(url) ? new URL(url).origin : '';
  const kept = useQuery({
    queryKey: queryKeys.lesson(origin),
    queryFn: async () => (await values.get(keyOf(origin))) !== undefined,
    enabled: origin !== '',
  });
  return kept.data ?? false;
}
