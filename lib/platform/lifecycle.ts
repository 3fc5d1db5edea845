import { browser } from './browser';

/** Calls back when the extension was installed or updated; both drop what was registered in pages. */
export function onInstalled(installed: (isFirst: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => installed(reason === 'install'));
}

/** Calls back when the device has a network again. */
export function onOnline(online: () => void): void {
  globalThis.addEventListener('online', online);
}

/** The language of the browser's own texts, as `de-AT`. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Keeps content scripts out of the stored values, where the browser can: they run in pages that are not trusted. */
export async function closeSessionValues(): Promise<void> {
  await browser.storage.session.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** How this device appears in the list of connected extensions: `Chrome on Linux`. */
export async function deviceName(): Promise<string> {
  const { os } = await browser.runtime.getPlatformInfo();
  const agent = navigator.userAgent;
  const product = agent.includes('Firefox/') ? 'Firefox' : agent.includes('Edg/') ? 'Edge' : 'Chrome';
  const systems: Record<string, string> = { mac: 'macOS', win: 'Windows', linux: 'Linux', cros: 'ChromeOS' };
  return `${product} on ${systems[os] ?? os}`;
}

/** The version of this extension, as `1.4.0`. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
