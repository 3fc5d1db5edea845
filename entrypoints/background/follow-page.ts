import { PageMessage } from '../../lib/messaging/page-messages';
import type { PageSender } from '../../lib/platform/page-mail';
import { runInTab } from '../../lib/platform/register-page-scripts';
import type { Background } from './background';
import { answerCards, offerBadges } from './badges/follow-cards';
import { dockPanelFile } from './page-scripts';
import { recogniseSite } from './recognise-site';
import { originOf } from './sites';
import { giveTaught } from './taught/tell-taught';
import { tellDock } from './tell-dock';
import { tellShown } from './tell-shown';

/**
 * Takes in what a content script says of its page. The page is not trusted: whatever does not fit the few kinds, or
 * speaks of another origin than its own, is passed over.
 */
export async function followPage(background: Background, message: unknown, sender: PageSender): Promise<void> {
  const parsed = PageMessage.safeParse(message);
  if (!parsed.success) return;
  const said = parsed.data;
  const { tabId } = sender;
  if (said.kind === 'page/marked') {
    if (originOf(said.url) === originOf(sender.url)) await recogniseSite(background, { tabId, ...said });
    return;
  }
  if (said.kind === 'page/opened') {
    if (originOf(said.url) === originOf(sender.url)) await openRecord(background, tabId, said);
    return;
  }
  if (said.kind === 'page/panel-wanted') return void (await runInTab(tabId, [dockPanelFile]));
  if (said.kind === 'page/cards' || said.kind === 'page/badges') return answerCards(background, tabId, said);
  const isDescribed = said.kind === 'page/described';
  const page = await background.pages.update(tabId, (before) => {
    // Of the next record it may be heard whether the panel is open before the record itself is.
    if (before && !isDescribed && said.navigation >= before.navigation) return { ...before, isPanelOpen: said.open };
    // Said of a page that was left meanwhile.
    if (!isDescribed || before?.navigation !== said.navigation) return null;
    const { title, clientName, parents } = said;
    return { ...before, title, clientName, parents };
  });
  if (page?.isPanelOpen && !isDescribed) void background.frameless.watch(tabId, background);
  if (!page || !isDescribed) return;
  background.tell({ kind: 'described', navigation: page.navigation }, tabId);
  await tellDock(background, tabId);
}

async function openRecord(
  background: Background,
  tabId: number,
  { navigation, app, record, url, arrival }: Extract<PageMessage, { kind: 'page/opened' }>,
): Promise<void> {
  const isLoaded = arrival === 'loaded';
  // The panel is told before anything is stored or looked up: it empties in the same moment.
  background.tell({ kind: 'record', navigation }, tabId);
  const before = await background.pages.get(tabId);
  // The panel is given the page as soon as it is known, and does not wait for it to be stored.
  const [page] = await Promise.all([
    background.pages.update(tabId, () => ({
      navigation,
      app,
      record,
      url,
      title: null,
      clientName: null,
      parents: [],
      isPanelOpen: before?.isPanelOpen ?? false,
      ...(isLoaded || before?.cardsOf === undefined ? {} : { cardsOf: before.cardsOf }),
    })),
    tellShown(background, tabId),
  ]);
  // A page that stays knows itself whether its panel is open: it may have been closed while this was looked up.
  await tellDock(background, tabId, arrival !== undefined && page?.isPanelOpen);
  if (isLoaded) {
    // Whether the next page lets our frame be is found out anew.
    background.frameless.forget(tabId);
    await giveTaught(background, tabId, url);
  }
  // The app of a page that was taught is known a moment after the page came.
  if (page && (isLoaded || before?.app !== app)) await offerBadges(background, tabId, page);
}
