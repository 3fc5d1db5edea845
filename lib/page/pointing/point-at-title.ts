import type { Pointed } from '../../domain/teaching/lesson';
import { type PointingWords, point } from './point';
import { stableSelector } from './stable-selector';
import { textOf } from './text-of';

/** Texts longer than this are no title: somebody points at a whole part of the page. */
const longestTitle = 500;

/** Where people look for a title, for those who point with keys. */
const likelyTitles =
  'h1, h2, h3, [role="heading"], [itemprop="name"], input[name*="title" i], input[name*="subject" i]';

/** Lets somebody point at the open record's title. Answers how to find it again and what it says now. */
export function pointAtTitle(words: PointingWords): Promise<Pointed | null> {
  return point<Pointed>(words, {
    at(element) {
      const text = textOf(element);
      if (text === '' || text.length > longestTitle) return null;
      return { take: () => ({ selector: stableSelector(element), text }), shown: [element], said: text };
    },
    all: () =>
      [...document.querySelectorAll(likelyTitles)].filter(
        (element) => element.getClientRects().length > 0 && textOf(element) !== '',
      ),
  });
}
