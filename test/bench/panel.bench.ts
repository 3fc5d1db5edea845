import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ClosedDock } from '../support/closed-dock';
import { type ExtensionBrowser, panelFrame } from '../support/extension-browser';
import { Workplace } from '../support/workplace';
import { writeMarkedBuild } from './bench-builds';
import { growEngagement, growWorkspace } from './fill-workspace';
import { markActs } from './panel-marks';
import { medianOf, quantileOf } from './statistics';
import { workerMegabytes } from './worker-memory';

const rounds = 5;
const moves = 30;
/** The two deals that the bench goes to and fro between; both are linked in the sample workspace. */
const deals = ['101', '102'] as const;

type Times = { p50: number; p95: number };
const timesOf = (values: readonly number[]): Times => ({ p50: medianOf(values), p95: quantileOf(values, 0.95) });

/** Milliseconds from the last act to the last mark of that name; null while there is none since. */
async function sinceAct(page: Page, name: string): Promise<number | null> {
  // Without functions of its own: what the loader adds to keep their names is not there in the page.
  const [act, mark] = await page.evaluate(
    (names) => names.map((each) => performance.getEntriesByName(each).at(-1)?.startTime ?? 0),
    ['bench:act', name],
  );
  return act !== undefined && mark !== undefined && mark > act ? mark - act : null;
}

async function afterAct(page: Page, name = 'bench:shown'): Promise<number> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const milliseconds = await sinceAct(page, name);
    if (milliseconds !== null) return milliseconds;
    if (Date.now() > deadline) throw new Error(`no mark ${name} after 20 s`);
    await page.waitForTimeout(20);
  }
}

/** The page of a deal, with what happens on it marked. */
async function openDeal(browser: ExtensionBrowser, workplace: Workplace, deal: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.addInitScript(markActs);
  await page.goto(`${workplace.crm.url}/deals/${deal}?delay=0`);
  return page;
}

/** Clicks the tab; gives the milliseconds to the first frame that shows the panel, which may be painted already. */
async function open(page: Page): Promise<number> {
  const toFrame = await clickToFrame(page, await ClosedDock.on(page));
  // Not by `waitForFunction`: what Playwright puts into the page for it keeps the page busy for 50 ms just then.
  while (await page.evaluate(() => performance.getEntriesByName('bench:shown').length === 0)) {
    await page.waitForTimeout(20);
  }
  return Math.max(toFrame, (await sinceAct(page, 'bench:shown')) ?? 0);
}

/** Clicked as soon as the tab is there: the frame has yet to be made, or is just being made. */
async function openAtOnce(browser: ExtensionBrowser, workplace: Workplace): Promise<number> {
  const page = await openDeal(browser, workplace, deals[0]);
  const milliseconds = await open(page);
  await page.close();
  return milliseconds;
}

/** A click on a tab whose panel is painted already, behind it: how long until the next frame is drawn. */
async function clickToFrame(page: Page, dock: ClosedDock): Promise<number> {
  await page.evaluate(() =>
    addEventListener(
      'click',
      () => requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('bench:frame'))),
      { once: true },
    ),
  );
  await dock.clickTab();
  return afterAct(page, 'bench:frame');
}

/** Clicked when the page has been read for a while: the frame was made ahead. Opened, closed, and opened again. */
async function openMadeAhead(browser: ExtensionBrowser, workplace: Workplace) {
  const page = await openDeal(browser, workplace, deals[0]);
  const panel = await panelFrame(page);
  await panel.locator('html[data-record]').waitFor({ state: 'attached' });
  await page.waitForTimeout(300);
  const dock = await ClosedDock.on(page);
  const first = await clickToFrame(page, dock);
  await page.waitForTimeout(300);
  if (!(await dock.isPanelVisible())) throw new Error('the panel is not open');
  // Still veiled at the click: then it was shown only later.
  const unveiled = await sinceAct(page, 'bench:shown');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
  await page.mouse.move(10, 400);
  const again = await clickToFrame(page, dock);
  await page.close();
  return { first: Math.max(first, unveiled ?? 0), again };
}

/** From `pushState` to the frame that shows the other deal's panel. */
async function changeAddress(browser: ExtensionBrowser, workplace: Workplace): Promise<Times> {
  const page = await openDeal(browser, workplace, deals[0]);
  await open(page);
  const times: number[] = [];
  for (let move = 0; move < moves; move += 1) {
    await page.evaluate(
      (path) => {
        history.pushState(null, '', path);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      `/deals/${deals[(move + 1) % 2]}`,
    );
    times.push(await afterAct(page));
    await page.waitForTimeout(60);
  }
  await page.close();
  // The first ones compile what the later ones run.
  return timesOf(times.slice(4));
}

async function engagementOfFirstDeal(workplace: Workplace): Promise<string> {
  const links = await workplace.documents('recordLink');
  const link = links.find(({ kind, recordId }) => kind === 'deal' && recordId === deals[0]);
  return String(link?.['engagementId']);
}

/** Waits until the background has everything that the API has. */
async function synchronised(browser: ExtensionBrowser, workplace: Workplace): Promise<void> {
  const wanted = (await workplace.documents('note')).length + (await workplace.documents('feedback')).length;
  const page = await openDeal(browser, workplace, deals[0]);
  await (await ClosedDock.on(page)).clickTab();
  const worker = await browser.worker();
  const deadline = Date.now() + 60_000;
  while ((await worker.evaluate(countDocuments)) < wanted) {
    if (Date.now() > deadline) throw new Error('the background did not get everything within a minute');
    await page.waitForTimeout(250);
  }
  await page.close();
}

/** In the worker: how many notes and remarks its copy holds. */
async function countDocuments(): Promise<number> {
  let count = 0;
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    count += await new Promise<number>((resolve) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => {
        const database = opening.result;
        if (!database.objectStoreNames.contains('documents')) {
          database.close();
          return resolve(0);
        }
        const counting = database.transaction('documents').objectStore('documents').getAllKeys();
        counting.onsuccess = () => {
          const keys = counting.result as [string, string][];
          database.close();
          resolve(keys.filter(([type]) => type === 'note' || type === 'feedback').length);
        };
      };
    });
  }
  return count;
}

async function openAfterStop(browser: ExtensionBrowser, workplace: Workplace): Promise<number> {
  await browser.stopWorker();
  return openAtOnce(browser, workplace);
}

async function repeat<Result>(act: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let round = 0; round < rounds; round += 1) results.push(await act());
  return results;
}

/** What a reader waits for, with the sample workspace on the real API; each to the frame that shows the panel. */
export async function measure() {
  const workplace = await Workplace.open();
  const build = writeMarkedBuild();
  let browser: ExtensionBrowser | undefined;
  try {
    browser = await workplace.ownersBrowser({ build });
    return await measureIn(browser, workplace);
  } finally {
    await browser?.close();
    await workplace.close();
    rmSync(build, { recursive: true, force: true });
  }
}

async function measureIn(browser: ExtensionBrowser, workplace: Workplace) {
  await openAtOnce(browser, workplace);
  const atOnce = await repeat(() => openAtOnce(browser, workplace));
  const ahead = await repeat(() => openMadeAhead(browser, workplace));
  const sample = await changeAddress(browser, workplace);
  const clientId = String((await workplace.documents('client'))[0]?.['id']);
  await growEngagement(workplace, await engagementOfFirstDeal(workplace), 450);
  await synchronised(browser, workplace);
  const engagementOf500Documents = await changeAddress(browser, workplace);
  await growWorkspace(workplace, clientId, 20_000);
  await synchronised(browser, workplace);
  const afterStop = await repeat(() => openAfterStop(browser, workplace));
  const workerHeapMegabytes = await workerMegabytes(browser);
  return {
    clickToPaintedMs: {
      firstMadeAhead: timesOf(ahead.map(({ first }) => first)),
      firstAtOnce: timesOf(atOnce),
      goal: { p50: 60, p95: 120 },
      again: timesOf(ahead.map(({ again }) => again)),
      goalAgain: { p50: 17, p95: 50 },
    },
    addressChangeToPaintedMs: { sample, engagementOf500Documents, goal: { p50: 17, p95: 50 } },
    replicaOf20000Documents: {
      clickToPaintedAfterAStopMs: timesOf(afterStop),
      goalMs: 150,
      workerHeapMegabytes,
      goalMegabytes: 60,
    },
  };
}
