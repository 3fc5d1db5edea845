import { addressToReport } from '../../../lib/adapters/address/address-to-report';
import { compileAdapter } from '../../../lib/adapters/address/compile-adapter';
import { learn } from '../../../lib/adapters/teaching/learn';
import { suggestPages } from '../../../lib/adapters/teaching/suggest-pages';
import { type InterfaceKey, translator } from '../../../lib/domain/language';
import { Pointed, PointedCards } from '../../../lib/domain/teaching/lesson';
import { lessonAgain } from '../../../lib/domain/teaching/lesson-again';
import { LinksOfPage, type teachingProtocol } from '../../../lib/messaging/teaching-views';
import type { ViewHandlers } from '../../../lib/messaging/view-messages';
import { type LessonInPage, lessonName } from '../../../lib/page/pointing/lesson-in-page';
import { ownVersion } from '../../../lib/platform/lifecycle';
import {
  giveToTab,
  readLinksInTab,
  readTextInTab,
  runInTab,
  stopPointingInTab,
} from '../../../lib/platform/register-page-scripts';
import type { Background } from '../background';
import { usedAdapters } from '../page-scripts';
import { isAllowed } from '../recognise-site';
import { originOf } from '../sites';

/** The scripts that let somebody point at a part of the page; each runs once, and only when somebody teaches. */
const pointTitleFile = 'point-title.js';
const pointCardsFile = 'point-cards.js';

/** Teaching an app on its own page: nothing is kept here but what the finished adapter becomes. */
export function teachingHandlers(
  background: Pick<Background, 'keeper' | 'pages' | 'taught' | 'language'>,
): Pick<ViewHandlers, keyof typeof teachingProtocol> {
  const { keeper, pages, taught } = background;
  /** Has the reader point at something in a tab; what the page answers is not trusted, and null where it is nothing. */
  const pointIn = async (tabId: number | null, file: string, lesson: ToPoint, words: PointingWords) => {
    if (tabId === null) return null;
    const say = translator(await background.language());
    const given: LessonInPage = { ...lesson, hint: say(words.hint), nothing: say(words.nothing) };
    await giveToTab(tabId, lessonName, given);
    return (await runInTab(tabId, [file]))?.value ?? null;
  };

  return {
    async 'teaching/site'({ tabId }, sender) {
      const of = tabId ?? sender.tabId;
      const page = of === null ? null : await pages.get(of);
      const origin = page ? originOf(page.url) : null;
      const known = page ? (await taught.at(page.url)).map(({ id, name }) => ({ id, name })) : [];
      return {
        origin,
        granted: origin !== null && (await isAllowed(origin)),
        taught: known,
        maskedAddress: page
          ? addressToReport(
              page.url,
              usedAdapters.find(({ app }) => app === page.app),
            )
          : '',
        version: ownVersion(),
      };
    },

    async 'teaching/again'({ id }) {
      const account = await keeper.current();
      const known = (await account?.replica.list('adapter'))?.find((adapter) => adapter.id === id);
      return known ? lessonAgain(known) : null;
    },

    async 'teaching/learn'(lesson) {
      const known = await taught.knows(lesson.first, lesson.id);
      return learn(lesson, () => known);
    },

    async 'teaching/point-title'({ tabId }, sender) {
      const value = await pointIn(tabId ?? sender.tabId, pointTitleFile, noCards, titleWords);
      const pointed = Pointed.safeParse(value);
      return pointed.success ? pointed.data : null;
    },

    async 'teaching/point-cards'({ tabId, lesson }, sender) {
      const outcome = learn(lesson).taught;
      if (!outcome) return null;
      const cards = { adapter: compileAdapter(outcome.adapter), knownIds: outcome.ids };
      const value = await pointIn(tabId ?? sender.tabId, pointCardsFile, cards, cardWords);
      const pointed = PointedCards.safeParse(value);
      return pointed.success && pointed.data.ids.length >= 2 ? pointed.data : null;
    },

    async 'teaching/stop'({ tabId }, sender) {
      const of = tabId ?? sender.tabId;
      if (of !== null) await stopPointingInTab(of);
      return {};
    },

    async 'teaching/other-pages'({ tabId, lesson }, sender) {
      const of = tabId ?? sender.tabId;
      const links = LinksOfPage.safeParse(of === null ? null : await readLinksInTab(of));
      return links.success ? suggestPages(lesson, links.data) : [];
    },

    async 'teaching/read'({ tabId, selector }, sender) {
      const of = tabId ?? sender.tabId;
      return of === null ? null : readTextInTab(of, selector);
    },
  };
}

type ToPoint = Pick<LessonInPage, 'adapter' | 'knownIds'>;
type PointingWords = { hint: InterfaceKey; nothing: InterfaceKey };

const noCards: ToPoint = { adapter: null, knownIds: [] };
const titleWords: PointingWords = { hint: 'teach.pointing', nothing: 'teach.no_text_there' };
const cardWords: PointingWords = { hint: 'teach.pointing_cards', nothing: 'teach.no_cards_there' };
