import type { Page } from '@playwright/test';

/**
 * Asks the background over a line of its own, as a panel would, until the returned function is called; that gives the
 * milliseconds that each answer took. What is asked belongs to one engagement and to the session, in turn.
 */
export function askMeanwhile(page: Page): () => Promise<number[]> {
  const asking = page.evaluate(async () => {
    type World = {
      askingStops?: boolean;
      chrome: { runtime: { connect(info: { name: string }): Port } };
    };
    type Port = { postMessage(frame: object): void; onMessage: { addListener(take: (frame: Answer) => void): void } };
    type Answer = { id?: number };
    const world = globalThis as unknown as World;
    world.askingStops = false;
    const port = world.chrome.runtime.connect({ name: 'view' });
    const waiting = new Map<number, () => void>();
    port.onMessage.addListener(({ id }) => waiting.get(id ?? -1)?.());
    const times: number[] = [];
    for (let id = 0; !world.askingStops || id < 4; id += 1) {
      const began = performance.now();
      const answered = new Promise<void>((resolve) => waiting.set(id, resolve));
      const request =
        id % 2 === 0 ? { engagementId: `${String(4 + id).padStart(8, '0')}-0000-7000-8000-000000000000` } : {};
      port.postMessage({ id, kind: id % 2 === 0 ? 'engagement/get' : 'session/get', request });
      await answered;
      times.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    return times;
  });
  return async () => {
    await page.evaluate(() => {
      (globalThis as { askingStops?: boolean }).askingStops = true;
    });
    return asking;
  };
}

/** Types into the search, or sorts by a column, a few times; milliseconds from each press to the frame that shows it. */
export async function pressToPaint(page: Page, what: 'search' | 'sort'): Promise<number[]> {
  await page.evaluate(() => {
    const world = globalThis as { painted?: number[] };
    world.painted = [];
    const note = (event: Event) =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => world.painted?.push(performance.now() - event.timeStamp)),
      );
    addEventListener('keydown', note, true);
    addEventListener('click', note, true);
  });
  if (what === 'search') {
    await page.locator('.portfolio input[type="search"]').focus();
    for (const key of [...'client 49', ...Array.from({ length: 9 }, () => 'Backspace')]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(120);
    }
  } else {
    for (let press = 0; press < 12; press += 1) {
      await page
        .locator('.column-head')
        .nth(press % 5)
        .click();
      await page.waitForTimeout(120);
    }
  }
  return page.evaluate(() => (globalThis as { painted?: number[] }).painted ?? []);
}

export type Scrolling = { frames: number; framesOver50Ms: number; p95Ms: number; mostRowsAlive: number };

/** Scrolls through the rows for two seconds, by a few rows a frame and then by leaps. */
export async function framesWhileScrolling(page: Page): Promise<Scrolling> {
  return page.evaluate(async () => {
    const scroller = document.querySelector('.grid-rows');
    if (!scroller) throw new Error('there are no rows to scroll');
    const times: number[] = [];
    let mostRowsAlive = 0;
    let before = performance.now();
    for (let frame = 0; frame < 120; frame += 1) {
      scroller.scrollTop += frame < 80 ? 240 : 6000;
      const at = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      times.push(at - before);
      before = at;
      mostRowsAlive = Math.max(mostRowsAlive, scroller.querySelectorAll('[role="row"]').length);
    }
    times.shift();
    times.sort((a, b) => a - b);
    return {
      frames: times.length,
      framesOver50Ms: times.filter((time) => time > 50).length,
      p95Ms: Math.round(times[Math.floor(times.length * 0.95)] ?? 0),
      mostRowsAlive,
    };
  });
}
