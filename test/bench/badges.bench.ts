import { rmSync } from 'node:fs';
import { type SampleCrm, startSampleCrm } from '../../scripts/sample-crm/server';
import { linkToGaps } from '../support/add-documents';
import { ClosedDock } from '../support/closed-dock';
import { ExtensionBrowser } from '../support/extension-browser';
import { Workplace } from '../support/workplace';
import { writeEmptyExtension } from './bench-builds';
import { type Held, held, less, settledAfterMs, type Visit, visit } from './host-page';
import { ownMilliseconds } from './own-time';
import { medianOf, rounded } from './statistics';

const rounds = 3;
const cards = 2000;
const rows = 5000;
const navigations = 200;
const mutations = 5000;
/** For how long a board draws itself anew under the profiler, in milliseconds. */
const restlessForMs = 2000;

/** Of the filled board's deals every sixth is linked: far more than may have a badge at one time. */
const linkedDeals = Array.from({ length: 330 }, (_none, index) => String(1000 + index * 6));

const board = `/deals?cards=${cards}&delay=0`;
const restlessBoard = (redrawn: number) => `${board}&restless=${redrawn}`;
const list = `/list?cards=${rows}&delay=0`;

const badgesOn = ({ page }: Visit): Promise<number> => page.locator('goalpost-badge').count();

/** Waits for a page's badges, if it is to have some, and for whatever else happens at its start. */
async function settle(visited: Visit, hasBadges: boolean): Promise<void> {
  // Where none are to come it waits for the page itself: what waits here lies in the page's heap, and in every one's.
  const awaited = visited.page.locator(hasBadges ? 'goalpost-badge' : 'body').first();
  await awaited.waitFor({ state: 'attached' });
  await visited.page.waitForTimeout(settledAfterMs);
}

/** Own microseconds for each of `count` cards that a page comes with, from its load until its badges stand. */
async function aCard(visited: Visit, count: number, hasBadges: boolean): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ownMs = await ownMilliseconds(visited.session, `${visited.origin}badges.js`, async () => {
      await visited.page.reload();
      await settle(visited, hasBadges);
    });
    times.push((ownMs * 1000) / count);
  }
  return medianOf(times);
}

/** Own microseconds for each of 5,000 texts that change, fifty in each frame. */
async function aMutation({ page, session, origin }: Visit): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ownMs = await ownMilliseconds(session, origin, () => page.evaluate(changeTexts, mutations));
    times.push((ownMs * 1000) / mutations);
  }
  return medianOf(times);
}

/** Runs in the page. */
async function changeTexts(count: number): Promise<void> {
  const texts = [...document.querySelectorAll('.card small')];
  for (let done = 0; done < count; done += 1) {
    texts[(done * 37) % texts.length]?.replaceChildren(String(done));
    if (done % 50 === 49) await new Promise(requestAnimationFrame);
  }
}

/** Own microseconds for each card of a restless board that draws `redrawn` of them anew in each frame. */
async function aRedrawnCard({ page, session, origin }: Visit, redrawn: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let frames = 0;
    const ownMs = await ownMilliseconds(session, origin, async () => {
      frames = await page.evaluate(countFrames, restlessForMs);
    });
    times.push((ownMs * 1000) / (frames * redrawn));
  }
  return medianOf(times);
}

/** Runs in the page: frames within so many milliseconds. */
async function countFrames(forMs: number): Promise<number> {
  const end = performance.now() + forMs;
  let frames = 0;
  while (performance.now() < end) {
    await new Promise(requestAnimationFrame);
    frames += 1;
  }
  return frames;
}

/** From the board to a deal and back, a frame or two apart, as an application goes. */
async function navigate({ page }: Visit): Promise<void> {
  await page.evaluate(async (count) => {
    for (let index = 0; index < count; index += 1) {
      history.pushState(null, '', index % 2 === 0 ? '/deals/101' : '/deals');
      dispatchEvent(new PopStateEvent('popstate'));
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }, navigations);
}

/** What is left after 200 navigations to and from a board with badges, once the same were made to warm up. */
async function afterNavigations(visited: Visit): Promise<{ before: Held; left: Held }> {
  const settled = async () => {
    await navigate(visited);
    await visited.page.waitForTimeout(settledAfterMs);
    return held(visited);
  };
  const before = await settled();
  return { before, left: less(await settled(), before) };
}

/** The most badges at any of some places of a long board. */
async function mostBadges(visited: Visit): Promise<number> {
  let most = 0;
  for (const top of [0, 3000, 9000, 20_000, 500]) {
    await visited.page.evaluate((y) => scrollTo(0, y), top);
    await visited.page.waitForTimeout(settledAfterMs);
    most = Math.max(most, await badgesOn(visited));
  }
  return most;
}

/** What of ours a page is to have. */
type Guests = { badges?: boolean; openDock?: boolean };

/** One extension on the heavy pages, each closed before the next is opened. */
async function measureIn(browser: ExtensionBrowser, crm: SampleCrm, { badges = false, openDock = false }: Guests = {}) {
  const on = async <Result>(path: string, measure: (visited: Visit) => Promise<Result>): Promise<Result> => {
    const visited = await visit(browser, crm.url + path);
    if (openDock) await (await ClosedDock.on(visited.page)).clickTab();
    await settle(visited, badges);
    const result = await measure(visited);
    await visited.page.close();
    return result;
  };
  const onRestless = (redrawn: number) => on(restlessBoard(redrawn), (visited) => aRedrawnCard(visited, redrawn));
  return {
    heap: await on(board, held),
    microsecondsAMutation: await on(board, aMutation),
    microsecondsARedrawnCard: {
      ofTen: await onRestless(10),
      ofFifty: await onRestless(50),
    },
    microsecondsACard: await on(board, (visited) => aCard(visited, cards, badges)),
    microsecondsARow: await on(list, (visited) => aCard(visited, rows, badges)),
    badgesAlive: await on(board, mostBadges),
    navigated: await on('/deals?cards=200&delay=0', afterNavigations),
  };
}

type Figures = Awaited<ReturnType<typeof measureIn>>;

function figuresBeside(empty: Figures, { heap, navigated, ...figures }: Figures) {
  return {
    aMutation: { ownMicroseconds: figures.microsecondsAMutation, goal: 3 },
    aRedrawnCard: { ownMicroseconds: figures.microsecondsARedrawnCard, goal: 20 },
    aCard: { ownMicroseconds: figures.microsecondsACard, goal: 20 },
    aRow: { ownMicroseconds: figures.microsecondsARow, goal: 6 },
    badgesAlive: { most: figures.badgesAlive, goal: 60 },
    heapKilobytes: { moreThanEmpty: rounded(heap.kilobytes - empty.heap.kilobytes), goal: 400 },
    leftAfter200: less(navigated.left, empty.navigated.left),
  };
}

/** What badges cost heavy pages, next to an extension whose content script does nothing; and what nothing linked costs. */
export async function measure() {
  const workplace = await Workplace.open();
  const crm = await startSampleCrm();
  const build = writeEmptyExtension();
  const grants = ['http://127.0.0.1/*'];
  const opened: ExtensionBrowser[] = [];
  const measured = async (opening: Promise<ExtensionBrowser>) => {
    const browser = await opening;
    opened.push(browser);
    return measureIn(browser, crm);
  };
  try {
    const url = `${crm.url}/deals`;
    const linked = linkedDeals.map(
      (recordId) => ({ app: 'sample-crm', tenant: '', kind: 'deal', recordId, url }) as const,
    );
    await linkToGaps(workplace, linked);
    const empty = await measured(ExtensionBrowser.open({ build }));
    const nothingLinked = await measured(ExtensionBrowser.open({ grants }));
    const owner = await workplace.ownersBrowser();
    opened.push(owner);
    const badges = await measureIn(owner, crm, { badges: true });
    const withDockOpen = await measureIn(owner, crm, { badges: true, openDock: true });
    return {
      badges: figuresBeside(empty, badges),
      badgesAndDockOpen: figuresBeside(empty, withDockOpen),
      nothingLinked: figuresBeside(empty, nothingLinked),
    };
  } finally {
    await Promise.all(opened.map((browser) => browser.close().catch(() => {})));
    await workplace.close();
    await crm.close();
    rmSync(build, { recursive: true, force: true });
  }
}
