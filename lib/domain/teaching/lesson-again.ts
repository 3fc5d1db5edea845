import type { DocumentOf } from '../document';
import { beginLesson } from './begin-lesson';
import type { Lesson } from './lesson';

/**
 * The lesson by which an app is taught again: all that was shown before, to be added to or shown anew. Its name in
 * identities stays, so that links do. An app that came as a file begins without addresses: they are not in it.
 */
export function lessonAgain({
  id,
  app,
  name,
  version = 1,
  records,
  titles,
  cards,
  taughtFrom,
}: DocumentOf<'adapter'>): Lesson {
  const [selector] = titles[0]?.selectors ?? [];
  const [card] = cards;
  const { kind: _kind, ...place } = card?.id ?? {};
  return {
    ...beginLesson(id, taughtFrom?.first ?? '', name),
    kind: records[0]?.kind ?? 'ticket',
    second: taughtFrom?.second ?? null,
    picked: taughtFrom?.picked ?? [],
    pages: taughtFrom?.pages ?? [],
    title: selector === undefined ? null : { selector, text: '' },
    cards: card
      ? {
          selector: card.selector,
          ...(card.link === undefined ? {} : { link: card.link }),
          ...('attribute' in place ? { id: place } : {}),
          ...{ ids: [], count: 0 },
        }
      : null,
    again: { app, version },
  };
}
