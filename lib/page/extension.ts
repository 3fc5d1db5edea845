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
  local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  onChanged: { addListener(listener: (changes: Record<string, unknown>) => void): void };
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

/** Hears the background, and answers it at once. Nothing else can send here: a page has no way to this listener. */
export const hear = (listener: (message: DockMessage) => string | null) =>
  extension().runtime.onMessage.addListener((message, _sender, answer) => answer(listener(message)));

/** Hears the background without answering, beside another script of ours that does. */
export const overhear = (listener: (message: DockMessage) => void) =>
  extension().runtime.onMessage.addListener((message) => listener(message));

/** The address of the panel's page; the browser may make it new in each session. */
export const panelUrl = () => extension().runtime.getURL('panel.html');

/**
 * Where the dock was put: its tab as a share of the window's height, its panel's width in pixels. Kept by the browser for
 * all pages; nothing of a client is in it.
 */
export type DockPlace = { top: number | undefined; width: number | undefined };

export async function readPlace(): Promise<DockPlace> {
  const { dock } = await extension()
    .storage.local.get('dock')
    .catch(() => ({ dock: undefined }));
  const stored = Object(dock) as Record<string, unknown>;
  const number = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
  return { top: number(stored['top']), width: number(stored['width']) };
}

export function keepPlace(dock: DockPlace): void {
  if (isAlive()) extension().storage.local.set({ dock }).catch(ignore);
}

/**
 * Calls back with whether the reader wants no tab on the pages of `app`: now, whenever they choose anew, and when the
 * answer is called and the app is another. They choose among their preferences, of which nothing else is read here.
 */
export function followTabHidden(app: () => string | null, follow: (isHidden: boolean) => void): () => void {
  const { local, onChanged } = extension().storage;
  let readFor: string | null;
  const read = async () => {
    readFor = app();
    const { preferences } = await local.get('preferences').catch(() => ({ preferences: undefined }));
    const hidden = Object(preferences)['hiddenTabs'];
    follow(Array.isArray(hidden) && hidden.includes(readFor));
  };
  onChanged.addListener((changes) => void ('preferences' in changes && read()));
  void read();
  return () => void (app() === readFor || read());
}

/** The extension went away in that very moment. */
const ignore = () => {};
