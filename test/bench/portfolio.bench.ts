import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../support/extension-browser';
import { Workplace } from '../support/workplace';
import { engagementSizes, fillCopy } from './fill-copy';
import { askMeanwhile, framesWhileScrolling, pressToPaint } from './portfolio-page';
import { medianOf, quantileOf, rounded } from './statistics';
import { workerMegabytes } from './worker-memory';

/** `MANY=1000` measures fewer, where there is no time for all. */
const many = Number(process.env['MANY'] ?? 5000);
const few = many / 10;

const timesOf = (values: readonly number[]) => ({
  p50: medianOf(values),
  p95: quantileOf(values, 0.95),
  longest: quantileOf(values, 1),
});

/** Opens the portfolio with the background stopped; milliseconds until its first rows are painted. */
async function openAfterStop(browser: ExtensionBrowser): Promise<{ page: Page; milliseconds: number }> {
  await browser.stopWorker();
  const page = await browser.context.newPage();
  await page.goto(browser.extensionPage('workspace.html#/'));
  // What the loader of this file adds to functions to keep their names.
  await page.evaluate('globalThis.__name = (named) => named');
  await page.locator('[role="row"][data-index]').first().waitFor();
  const milliseconds = await page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))),
      ),
  );
  return { page, milliseconds };
}

/** Milliseconds since the page was opened until the worst gaps of all engagements are known and sorted. */
async function untilAllKnown(page: Page): Promise<number> {
  await page.waitForFunction(
    () => !document.querySelector('.portfolio [role="status"]')?.textContent?.includes('·'),
    undefined,
    { timeout: 300_000, polling: 50 },
  );
  return page.evaluate(() => performance.now());
}

/** Opens, waits for everything and closes again; the facts are then there to be kept. */
async function openFully(browser: ExtensionBrowser) {
  const { page, milliseconds } = await openAfterStop(browser);
  const answers = askMeanwhile(page);
  const allKnownMs = await untilAllKnown(page);
  return { page, firstRowsMs: milliseconds, allKnownMs, answeredMeanwhileMs: timesOf(await answers()) };
}

/** The portfolio of 5,000 engagements of 12 to 60 documents each, in the production build and a real browser. */
export async function measure() {
  const workplace = await Workplace.open();
  let browser: ExtensionBrowser | undefined;
  try {
    browser = await workplace.ownersBrowser();
    return await measureIn(browser);
  } finally {
    await browser?.close();
    await workplace.close();
  }
}

async function measureIn(browser: ExtensionBrowser) {
  await fillCopy(await browser.worker(), 0, few);
  const small = await openFully(browser);
  await small.page.close();
  await fillCopy(await browser.worker(), few, many);
  const first = await openFully(browser);
  const page = first.page;
  const search = await pressToPaint(page, 'search');
  const sorting = await pressToPaint(page, 'sort');
  const scrolling = await framesWhileScrolling(page);
  const workerHeapMegabytes = await workerMegabytes(browser);
  await page.close();
  const again = await openFully(browser);
  const workerHeapAfterAStopMegabytes = await workerMegabytes(browser);
  await again.page.close();
  const shown = ({ firstRowsMs, allKnownMs, answeredMeanwhileMs }: typeof first) => ({
    firstRowsMs: rounded(firstRowsMs),
    allKnownMs: rounded(allKnownMs),
    answeredMeanwhileMs,
  });
  return {
    engagements: many,
    documents: (many * engagementSizes.reduce((sum, size) => sum + size, 0)) / engagementSizes.length,
    opened: shown(first),
    openedAfterAStop: shown(again),
    openedWithATenth: shown(small),
    firstRowsToATenth: rounded(first.firstRowsMs / small.firstRowsMs),
    allKnownToATenth: { ratio: rounded(first.allKnownMs / small.allKnownMs), linear: many / few },
    keystrokeToPaintMs: timesOf(search),
    sortToPaintMs: timesOf(sorting),
    scrolling,
    workerHeapMegabytes,
    workerHeapAfterAStopMegabytes,
  };
}
