import type { PageAdapter } from '../../adapters/page-script';

/** What the background leaves in the extension's own world of a page before somebody points in it. */
export type LessonInPage = {
  /** What is shown over the page meanwhile, in the reader's language. */
  hint: string;
  /** ... and when a press meets nothing that can be picked. */
  nothing: string;
  /** What was taught so far, by which a card's links are read; null before two records are known. */
  adapter: PageAdapter | null;
  /** Ids of records that are known: of two numbers in a card, the one that is among them is its record's. */
  knownIds: readonly string[];
};

export const lessonName = 'goalpostLesson';

/** What was left in this page; nothing in a page where no background left any. */
export function lessonInPage(): LessonInPage {
  const world = globalThis as { [lessonName]?: LessonInPage };
  return world[lessonName] ?? { hint: '', nothing: '', adapter: null, knownIds: [] };
}
