import type { DocumentOf } from '../../../lib/domain/document';
import { translator } from '../../../lib/domain/language';
import type { BadgeState, CardRecord, DockMessage, PageMessage } from '../../../lib/messaging/page-messages';
import { runInTab } from '../../../lib/platform/register-page-scripts';
import { sendToTab } from '../../../lib/platform/tabs';
import type { Replica } from '../../../lib/replica/replica';
import type { Background } from '../background';
import type { OpenPage } from '../open-pages';
import { engagementView } from '../views/engagement-view';
import { badgeState, worstBadge } from './badge-state';
import { linksMeantOn } from './linked-cards';

/** The script that draws badges. Pages of an app of which nothing is linked never carry it. */
export const badgesFile = 'badges.js';

/** Gives a page the script that draws badges, if a record is linked of its app, or of one taught for its origin. */
export async function offerBadges(background: Background, tabId: number, page: OpenPage): Promise<void> {
  const account = await background.keeper.current();
  if (!account || page.app === null) return;
  const apps = [page.app, ...(await background.taught.at(page.url)).map(({ app }) => app)];
  if ((await linksMeantOn(account.replica, apps, page.url)).length > 0) await runInTab(tabId, [badgesFile]);
}

/** Answers what the badges' script asked of its page's apps. */
export async function answerCards(
  background: Background,
  tabId: number,
  said: Extract<PageMessage, { kind: 'page/cards' | 'page/badges' }>,
): Promise<void> {
  if (said.kind === 'page/badges') return showBadges(background, tabId, said);
  const { of } = said;
  const page = await background.pages.update(tabId, (before) => before && { ...before, cardsOf: of });
  if (page) await tellLinked(background, tabId, page);
}

/** Tells the pages with cards that what is linked, or what its badges show, may have changed. */
export async function tellCards(background: Background): Promise<void> {
  for (const [tabId, page] of await background.pages.all()) {
    if (page.cardsOf === undefined) await offerBadges(background, tabId, page);
    else await tellLinked(background, tabId, page);
  }
}

async function tellLinked(background: Background, tabId: number, page: OpenPage): Promise<void> {
  const account = await background.keeper.current();
  const links = account ? await linksOfCards(account.replica, page) : [];
  const records = links.map(({ app, kind, recordId }): CardRecord => ({ app, kind, recordId }));
  const message: DockMessage = { kind: 'badges/linked', records };
  await sendToTab(tabId, message);
}

/** The links that cards of a page may have, each of the installation that the page said. */
async function linksOfCards(replica: Replica, { cardsOf = [], url }: OpenPage): Promise<DocumentOf<'recordLink'>[]> {
  const tenants = new Map(cardsOf.map(({ app, tenant }) => [app, tenant]));
  const links = await linksMeantOn(replica, [...tenants.keys()], url);
  return links.filter(({ app, tenant }) => tenants.get(app) === tenant);
}

async function showBadges(
  background: Background,
  tabId: number,
  { records }: Extract<PageMessage, { kind: 'page/badges' }>,
): Promise<void> {
  const [account, page] = await Promise.all([background.keeper.current(), background.pages.get(tabId)]);
  if (!account || !page) return;
  const links = await linksOfCards(account.replica, page);
  const language = await background.language();
  const translate = translator(language);
  const badges: { record: CardRecord; badge: BadgeState | null }[] = [];
  for (const record of records) {
    const own = links.filter(
      ({ app, kind, recordId }) => app === record.app && kind === record.kind && recordId === record.recordId,
    );
    const engagementIds = [...new Set(own.map(({ engagementId }) => engagementId))];
    const views = await Promise.all(
      engagementIds.map((id) => engagementView(account.replica, id, language, background.clock.now())),
    );
    badges.push({ record, badge: worstBadge(views.map((view) => view && badgeState(view, translate))) });
  }
  const message: DockMessage = { kind: 'badges/show', badges };
  await sendToTab(tabId, message);
}
