import polyfill, {
  type Browser,
  type Permissions,
  type Runtime,
  type Scripting,
  type Storage,
  type Tabs,
} from 'webextension-polyfill';

/**
 * The browser's extension interface, for the extension's own pages and its background. Nothing but `lib/platform` and
 * `lib/messaging` names it. Content scripts go without, because the polyfill would double their size.
 */

/** What the published types lack. */
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

export const browser: ExtendedBrowser = polyfill;

export type { Permissions, Runtime, Scripting, Storage, Tabs };
