import type { DockMessage, PageMessage } from '../messaging/page-messages';

/** The few calls a content script makes of the browser, without a polyfill: size decides here. */
type Runtime = {
  id?: string;
  getURL(path: string): string;
  sendMessage(message: PageMessage): Promise<unknown>;
  onMessage: {
    addListener(listener: (message: DockMessage, sender: unknown, answer: (value: unknown) => void) => void): void;
  };
};
type Storage = {
  local: { get(keys: string[]): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  onChanged: { addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void };
};

type Extension = { runtime: Runtime; storage: Storage };

// Chromium and Firefox both call it so. A page can give any other name to an element, and `globalThis` finds it there.
const extension = () => (globalThis as unknown as { chrome: Extension }).chrome;

/** Whether the extension is still there: after an update or a removal, scripts of the old one live on in the page. */
export const isAlive = () => extension().runtime?.id !== undefined;

/** Tells the background something. What it does not hear, because it is restarting, the next change of page repeats. */
export function tell(message: PageMessage): void {
  if (isAlive()) extension().runtime.sendMessage(message).catch(ignore);
}

/**
 * Hears the background, and answers at once where `listener` has an answer: answering takes longer than hearing. Nothing
 * else can send here: a page has no way to this listener.
 */
export const hear = (listener: (message: DockMessage) => string | null | undefined) =>
  extension().runtime.onMessage.addListener((message, _sender, answer) => {
    const said = listener(message);
    if (said !== undefined) answer(said);
  });

/** Hears the background without answering, beside another script of ours that does. */
export const overhear = (listener: (message: DockMessage) => void) =>
  extension().runtime.onMessage.addListener((message) => listener(message));

/** The address of the panel's page; the browser may make it new in each session. */
export const panelUrl = () => extension().runtime.getURL('panel.html');

/** Where the dock was put: its tab as a share of the window's height, its panel's width in pixels. */
export type DockPlace = { top: number | undefined; width: number | undefined };

/** What the browser keeps for the docks of all pages. Nothing of a client is in it. */
type Kept = {
  place: DockPlace;
  /** The apps on whose pages the reader wants no tab. */
  hiddenTabs: unknown[];
};

/** Reads what is kept; where the browser gives nothing, the dock is as it was never put anywhere. */
export async function readKept(): Promise<Kept> {
  const { dock, preferences } = await extension()
    .storage.local.get(['dock', 'preferences'])
    .catch((): Record<string, unknown> => ({}));
  const { top, width } = Object(dock) as Record<string, unknown>;
  const number = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
  return { place: { top: number(top), width: number(width) }, hiddenTabs: hiddenTabsIn(preferences) };
}

export function keepPlace(dock: DockPlace): void {
  if (isAlive()) extension().storage.local.set({ dock }).catch(ignore);
}

/** Calls back whenever the reader chooses anew on which apps' pages they want no tab. */
export const followHiddenTabs = (follow: (hiddenTabs: unknown[]) => void): void =>
  extension().storage.onChanged.addListener(({ preferences }) => {
    if (preferences) follow(hiddenTabsIn(preferences.newValue));
  });

/** They choose among their preferences, of which nothing else is read here. */
function hiddenTabsIn(preferences: unknown): unknown[] {
  const { hiddenTabs } = Object(preferences) as Record<string, unknown>;
  return Array.isArray(hiddenTabs) ? hiddenTabs : [];
}

/** The extension went away in that very moment. */
const ignore = () => {};
