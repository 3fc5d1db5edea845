import type { MarksByApp } from '../adapters/page-script';
import { watchAddress } from './address-watch';
import { tell } from './extension';
import { isHere } from './mark';

/** When a page is looked at, in milliseconds after it came or its address changed: applications fill it bit by bit. */
const looksAfterMs = [0, 500, 1500, 4000];

/** A page without a mark until then has none: its address alone is told. */
const settledAfterMs = 1500;

/** The apps of which the page has a mark now. */
export const markedApps = (marks: MarksByApp): string[] => Object.keys(marks).filter((app) => marks[app]?.some(isHere));

/** Tells the background which apps' marks the page has, until `isFound` says that it has given the page a detector. */
export function findApp(marks: MarksByApp, isFound: () => boolean): void {
  const ended = new AbortController();
  let timers: ReturnType<typeof setTimeout>[] = [];
  let told = '';
  const look = (afterMs: number) => {
    if (isFound()) return ended.abort();
    const apps = markedApps(marks);
    if (apps.length === 0 && afterMs < settledAfterMs) return;
    const url = location.href.slice(0, 4000);
    const text = `${url} ${apps}`;
    if (text === told) return;
    told = text;
    tell({ kind: 'page/marked', apps, url });
  };
  const lookSoon = () => {
    timers.forEach(clearTimeout);
    timers = looksAfterMs.map((afterMs) => setTimeout(look, afterMs, afterMs));
  };
  lookSoon();
  watchAddress(lookSoon, ended.signal);
}
