import type { PointedCards } from '../../domain/teaching/lesson';
import { type FoundCards, findCards } from './find-cards';
import type { LessonInPage } from './lesson-in-page';
import { point } from './point';

/** Where cards are looked for by those who point with keys. */
const likelyCards =
  'a[href], [role="listitem"], [role="row"], [draggable="true"], [data-id], [data-record-id], tbody > tr, li, article';

/** Elements that are looked at for them. */
const mostLookedAt = 400;

/** Lets somebody point at a card or a row. Answers how to find all of them and their records; null if it was ended. */
export function pointAtCards({ adapter, knownIds, ...words }: LessonInPage): Promise<PointedCards | null> {
  /** By each card that was found: what lies in it is not looked at again. */
  const byCard = new Map<Element, FoundCards>();
  const nothing = new WeakSet<Element>();
  const cardsAt = (element: Element): FoundCards | null => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const known = byCard.get(at);
      if (known) return known;
    }
    const found = adapter && !nothing.has(element) ? findCards(element, adapter, knownIds) : null;
    if (!found) nothing.add(element);
    else for (const card of found.elements) byCard.set(card, found);
    return found;
  };
  return point<PointedCards>(words, {
    at(element) {
      const found = cardsAt(element);
      const card = found && cardOf(found, element);
      if (!found || !card) return null;
      return {
        take: () => found.cards,
        shown: [card, ...found.elements.filter((other) => other !== card)],
        said: wordsOf(card),
      };
    },
    all() {
      const likely = [...document.querySelectorAll(likelyCards)].slice(0, mostLookedAt);
      const cards = likely.flatMap((element) => {
        if (element.getClientRects().length === 0) return [];
        const found = cardsAt(element);
        return (found && cardOf(found, element)) ?? [];
      });
      return [...new Set(cards)];
    },
  });
}

const cardOf = ({ elements }: FoundCards, element: Element) => elements.find((card) => card.contains(element));

/** As they are read: words of two lines do not run together. */
const wordsOf = (card: Element) => (card instanceof HTMLElement ? card.innerText : '').replace(/\s+/g, ' ').trim();
