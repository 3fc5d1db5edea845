import type { Browser, Permissions, Runtime, Scripting, Storage, Tabs } from 'webextension-polyfill';

/**
 * The browser's extension interface, for the extension's own pages and its background. Nothing but `lib/platform` and
 * `lib/messaging` names it. Chromium and Firefox both have it under this name, and with Manifest V3 both answer with
 * promises, so that no polyfill is needed. The types are those of Firefox's interface; what they lack is added here.
 */

type Additions = {
  /** Chromium's side panel; missing in Firefox. */
  sidePanel?: {
    open(options: { tabId: number }): Promise<void>;
  };
};

/** Chromium alone can close a storage area to content scripts. */
type ClosableArea = {
  setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' | 'TRUSTED_AND_UNTRUSTED_CONTEXTS' }): Promise<void>;
};

type ExtendedBrowser = Browser & Additions & { storage: { local: ClosableArea; session: ClosableArea } };

// Outside of an extension, as in tests and pictures, there is none.
export const browser = (globalThis as unknown as { chrome: ExtendedBrowser }).chrome;

export type { Permissions, Runtime, Scripting, Storage, Tabs };
