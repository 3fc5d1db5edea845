import { learn } from '../../lib/adapters/teaching/learn';
import type { Lesson } from '../../lib/domain/teaching/lesson';
import type { Teaching } from '../../lib/queries/teaching';

/** Teaching on a page of an unknown site that is allowed: the real matcher learns, and a title stands on the page. */
export function aTeaching(lesson: Lesson | null = null, more: Partial<Teaching> = {}): Teaching {
  let kept = lesson;
  return {
    site: async () => ({
      origin: 'https://desk.example.com',
      granted: true,
      taught: [],
      maskedAddress: 'https://desk.example.com/tickets/{number}',
      version: '1.4.0',
    }),
    again: async () => null,
    learn: async (shown) => learn(shown),
    pointAtTitle: async () => ({ selector: 'h1', text: 'Invoice address is wrong' }),
    pointAtCards: async () => ({ selector: 'li.card', link: 'a[href]', ids: ['17', '18', '21'], count: 12 }),
    stopPointing: async () => ({}),
    otherPages: async () => [],
    readOnPage: async () => 'Checkout fails on phones',
    keptLesson: async () => kept,
    keepLesson: async (_origin, next) => {
      kept = next;
    },
    ...more,
  };
}
