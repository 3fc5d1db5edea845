import type { Pointed } from '../../domain/teaching/lesson';
import { point } from './point';
import { stableSelector } from './stable-selector';

/** Texts longer than this are no title: somebody points at a whole part of the page. */
const longestTitle = 500;

/** Where people look for a title, for those who point with keys. */
const likelyTitles =
  'h1, h2, h3, [role="heading"], [itemprop="name"], input[name*="title" i], input[name*="subject" i]';

/** Lets somebody point at the open record's title. Answers how to find it again and what it says now. */
export function pointAtTitle(): Promise<Pointed | null> {
  return point<Pointed>({
    at(element) {
      const text = textOf(element);
      if (text === '' || text.length > longestTitle) return null;
      return { found: { selector: stableSelector(element), text }, shown: [element] };
    },
    all: () =>
      [...document.querySelectorAll(likelyTitles)].filter(
        (element) => element.getClientRects().length > 0 && textOf(element) !== '',
      ),
  });
}

function textOf(element: Element): string {
  const raw = element instanceof HTMLInputElement ? element.value : (element.textContent ?? '');
  return raw.replace(/\s+/g, ' ').trim();
}
