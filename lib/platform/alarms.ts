import { browser } from './browser';

/** Browsers round shorter waits up to this, in minutes. */
const shortestMinutes = 0.5;

/** Wakes the worker once, after `delayMs` or the half minute that browsers ask for. */
export function wakeIn(name: string, delayMs: number): void {
  browser.alarms.create(name, { delayInMinutes: Math.max(shortestMinutes, delayMs / 60_000) });
}

/** Wakes the worker again and again. */
export async function wakeEvery(name: string, minutes: number): Promise<void> {
  // Making it again at each start would put it off for ever.
  if (!(await browser.alarms.get(name))) browser.alarms.create(name, { periodInMinutes: minutes });
}

export function onWake(woken: (name: string) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => woken(alarm.name));
}
