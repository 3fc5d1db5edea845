import type { CDPSession, Page } from '@playwright/test';
import type { ExtensionBrowser } from '../support/extension-browser';
import { rounded } from './statistics';

/** By now a page has been read, and its dock and badges stand. */
export const settledAfterMs = 1200;

/** A page under measurement; `origin` is what the addresses of the extension's scripts in it begin with. */
export type Visit = { page: Page; session: CDPSession; origin: string };

/** Opens a page and waits until it has settled; `before` runs in it ahead of its own scripts. */
export async function visit(browser: ExtensionBrowser, address: string, before?: () => void): Promise<Visit> {
  const page = await browser.context.newPage();
  if (before) await page.addInitScript(before);
  await page.goto(address);
  await page.waitForTimeout(settledAfterMs);
  const session = await page.context().newCDPSession(page);
  return { page, session, origin: browser.extensionPage('') };
}

/** What stays in a page's process. */
export type Held = { nodes: number; listeners: number; detached: number; kilobytes: number };

/** What stays in the page's process once all garbage is collected. */
export async function held({ session }: Visit): Promise<Held> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
  return { nodes, listeners: jsEventListeners, detached: detachedNodes.length, kilobytes: usedSize / 1000 };
}

export const less = (one: Held, other: Held): Held => ({
  nodes: one.nodes - other.nodes,
  listeners: one.listeners - other.listeners,
  detached: one.detached - other.detached,
  kilobytes: rounded(one.kilobytes - other.kilobytes),
});
