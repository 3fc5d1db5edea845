import { rmSync } from 'node:fs';
import { startSampleCrm } from '../../scripts/sample-crm/server';
import { ExtensionBrowser } from '../support/extension-browser';
import { knownMark, writeEmptyExtension, writeMarkedBuild } from './bench-builds';
import { held, less, settledAfterMs, type Visit, visit } from './host-page';
import { ownMilliseconds } from './own-time';
import { medianOf, quantileOf, rounded } from './statistics';

const rounds = 7;
const navigations = 200;
/** Runs in the page before its own scripts. */
function watchPaintsAndTasks(): void {
  const seen = { lcp: 0, longTasks: [] as number[] };
  Object.assign(globalThis, { benchSeen: seen });
  new PerformanceObserver((list) => {
    seen.lcp = list.getEntries().at(-1)?.startTime ?? 0;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) seen.longTasks.push(task.duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** One load of a page whose process runs already. */
async function load({ page, session, origin }: Visit) {
  await session.send('Performance.enable');
  const ownMs = await ownMilliseconds(session, origin, async () => {
    await page.reload();
    await page.waitForTimeout(settledAfterMs);
  });
  const { metrics } = await session.send('Performance.getMetrics');
  const seen = await page.evaluate(() => {
    const { benchSeen } = globalThis as unknown as { benchSeen: { lcp: number; longTasks: number[] } };
    return { ...benchSeen, fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN };
  });
  const taskMs = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  return { ownMs, taskMs, fcpMs: seen.fcp, lcpMs: seen.lcp, longTasks: seen.longTasks.length };
}

type Load = Awaited<ReturnType<typeof load>>;

/** Loads in turn with the empty extension and with ours. */
async function measureLoads(empty: Visit, ours: Visit) {
  const loads: { empty: Load; ours: Load }[] = [];
  for (let round = 0; round < rounds; round += 1) loads.push({ empty: await load(empty), ours: await load(ours) });
  const own = loads.map((pair) => pair.ours.ownMs);
  const difference = (pick: (one: Load) => number) => medianOf(loads.map((pair) => pick(pair.ours) - pick(pair.empty)));
  return {
    ownMs: { median: medianOf(own), least: quantileOf(own, 0), goal: 6 },
    moreThanEmpty: {
      fcpMs: difference(({ fcpMs }) => fcpMs),
      lcpMs: difference(({ lcpMs }) => lcpMs),
      tasksOf50Ms: difference(({ longTasks }) => longTasks),
    },
  };
}

/** Goes from deal to deal as an application does, a frame or two apart, and back to where it was. */
async function navigate({ page }: Visit): Promise<number[]> {
  return page.evaluate(async (count) => {
    const times: number[] = [];
    const start = location.pathname;
    for (let index = 0; index < count; index += 1) {
      times.push(performance.now());
      history.pushState(null, '', index === count - 1 ? start : `/deals/${102 - (index % 2)}?step=${index}`);
      dispatchEvent(new PopStateEvent('popstate'));
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return times;
  }, navigations);
}

/** From the script's start, and from `pushState`, to the background being told. */
async function measureKnown({ page }: Visit) {
  const marks = () =>
    page.evaluate(
      (name) =>
        performance.getEntriesByName(name).map((mark) => ({
          at: mark.startTime,
          told: String('detail' in mark ? mark.detail : ''),
        })),
      knownMark,
    );
  const starts: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.reload();
    await page.waitForTimeout(200);
    for (const { at, told } of await marks()) starts.push(at - Number(told.split(' ')[0]));
  }
  await page.evaluate(() => performance.clearMarks());
  const pushed = await navigate({ page } as Visit);
  const known = await marks();
  // Every navigation opens another deal than the one before, so each has a mark of its own, in order.
  const waits = pushed.map((at, index) => (known[index]?.at ?? Number.NaN) - at);
  return {
    scriptStartToKnownMs: { median: medianOf(starts), goal: 3 },
    addressChangeToKnownMs: { p50: medianOf(waits), p95: quantileOf(waits, 0.95), goalP50: 5, goalP95: 15 },
    missed: navigations - known.length,
  };
}

async function measureNavigations(empty: Visit, ours: Visit) {
  // Once to warm up: the first navigations fill caches of the browser's own.
  for (const each of [empty, ours]) await navigate(each);
  const before = { empty: await held(empty), ours: await held(ours) };
  await navigate(empty);
  const ownMs = await ownMilliseconds(ours.session, ours.origin, async () => void (await navigate(ours)));
  for (const each of [empty, ours]) await each.page.waitForTimeout(settledAfterMs);
  const after = { empty: await held(empty), ours: await held(ours) };
  return {
    ownMsANavigation: { mean: rounded(ownMs / navigations), goal: 1.5 },
    leftAfter200: less(less(after.ours, before.ours), less(after.empty, before.empty)),
    heapKilobytes: { moreThanEmpty: less(before.ours, before.empty).kilobytes, goal: 400 },
  };
}

/** What the extension costs a host page, next to an extension whose content script does nothing. */
export async function measure() {
  const crm = await startSampleCrm();
  const grants = ['http://127.0.0.1/*'];
  const builds = { empty: writeEmptyExtension(), marked: writeMarkedBuild() };
  const empty = await ExtensionBrowser.open({ build: builds.empty });
  const ours = await ExtensionBrowser.open({ grants });
  const deal = `${crm.url}/deals/101?delay=0`;
  const visits = {
    empty: await visit(empty, deal, watchPaintsAndTasks),
    ours: await visit(ours, deal, watchPaintsAndTasks),
  };
  const loading = await measureLoads(visits.empty, visits.ours);
  const navigating = await measureNavigations(visits.empty, visits.ours);
  await Promise.all([empty.close(), ours.close()]);
  const marked = await ExtensionBrowser.open({ build: builds.marked, grants });
  const known = await measureKnown(await visit(marked, deal));
  await marked.close();
  await crm.close();
  for (const folder of Object.values(builds)) rmSync(folder, { recursive: true, force: true });
  return { loading, ...known, ...navigating };
}
