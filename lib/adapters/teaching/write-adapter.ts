import type { Adapter } from '../../domain/records/adapter-shape';
import type { Lesson } from '../../domain/teaching/lesson';
import { nameApp } from '../../domain/teaching/name-app';
import { type AddressParts, addressOf, addressParts, withoutParts } from './address-parts';
import type { TwoRecords } from './learn-page';
import { isPrivate } from './private-part';

/** The adapter that a lesson comes to with these address shapes. */
export function writeAdapter(
  lesson: Lesson,
  two: TwoRecords,
  records: readonly NonNullable<Adapter['records']>[number][],
): Adapter {
  const { name, title, cards, kind, again } = lesson;
  const { origin } = two.first;
  return {
    app: again?.app ?? nameApp(name, lesson.id),
    name: name.trim() || new URL(origin).host,
    hosts: [`${origin}/*`],
    tenant: { from: 'host' },
    records: [...records],
    titles: title ? [{ selectors: [title.selector] }] : [],
    documentTitle: {},
    cards: cards
      ? [
          {
            page: 'lists and boards',
            selector: cards.selector,
            ...(cards.id ? { id: { ...cards.id, kind } } : {}),
            ...(cards.link ? { link: cards.link } : {}),
          },
        ]
      : [],
    navigation: 'unknown',
    version: (again?.version ?? 0) + 1,
    taughtFrom: {
      first: toKeep(two.first),
      second: toKeep(two.second),
      picked: lesson.picked,
      pages: lesson.pages.flatMap(({ address, loose }) => {
        const parts = addressParts(address);
        return parts ? [{ address: toKeep(parts), loose }] : [];
      }),
    },
  };
}

/** An address as it may be stored for the whole team: without sessions and keys. */
const toKeep = (address: AddressParts): string => addressOf(withoutParts(address, isPrivate));
