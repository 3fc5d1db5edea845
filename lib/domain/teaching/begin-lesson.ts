import type { Lesson } from './lesson';

/** A lesson that begins on the page of a record. */
export const beginLesson = (id: string, first: string, name: string): Lesson => ({
  ...{ id, name, first, kind: 'ticket', second: null, picked: [], title: null },
  ...{ pages: [], cards: null, again: null },
});
