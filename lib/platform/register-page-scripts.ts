import { browser } from './browser';

/** Scripts for the pages of some origins. */
export type PageScripts = {
  id: string;
  /** Match patterns, each within what was granted. */
  matches: string[];
  excludeMatches: string[];
  /** Files of the extension, run in this order. */
  files: string[];
};

let last: Promise<void> = Promise.resolve();

/**
 * Makes these the registered scripts, and no others, and runs them in the pages that are open already, so that nobody
 * has to reload a page to see the panel. A page that has them ignores the second run. One call after another: two at
 * once would register the same id twice, which the browser refuses. `servedTab` has been given its scripts already.
 */
export function registerPageScripts(scripts: readonly PageScripts[], servedTab: number | null = null): Promise<void> {
  const replace = () => replaceScripts(scripts, servedTab);
  last = last.then(replace, replace);
  return last;
}

async function replaceScripts(scripts: readonly PageScripts[], servedTab: number | null): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  if (registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: registered.map((script) => script.id) });
  }
  if (scripts.length === 0) return;
  await browser.scripting.registerContentScripts(
    scripts.map(({ id, matches, excludeMatches, files }) => ({
      id,
      matches,
      ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
      js: files,
      runAt: 'document_end' as const,
      allFrames: false,
      persistAcrossSessions: true,
    })),
  );
  await Promise.all(scripts.map((script) => runInOpenPages(script, servedTab)));
}

async function runInOpenPages({ matches, files }: PageScripts, servedTab: number | null): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(
    tabs.map(({ id, discarded }) => (id === undefined || id === servedTab || discarded ? null : runInTab(id, files))),
  );
}

/**
 * Runs files in a tab's page, and answers what the last of them returned; null where no extension may run, such as the
 * browser's own pages.
 */
export async function runInTab(tabId: number, files: readonly string[]): Promise<{ value: unknown } | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [...files] });
    return { value: frame?.result };
  } catch {
    return null;
  }
}

/** Whether match patterns may name a port. Firefox refuses such patterns. */
export const patternsNamePorts = (): boolean => !browser.runtime.getURL('/').startsWith('moz-extension:');

/** What a tab's page says where a selector leads, at most 500 characters; null for nothing, or where we may not look. */
export async function readTextInTab(tabId: number, selector: string): Promise<string | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      // Runs in the page, so it may name nothing from outside of itself.
      func: (wanted: string) => {
        const element = document.querySelector(wanted);
        const isField = element instanceof HTMLInputElement;
        // A password or a hidden field is no title.
        const text = isField ? (/^(text|search)$/.test(element.type) ? element.value : '') : element?.textContent;
        return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 500);
      },
      args: [selector],
    });
    return typeof frame?.result === 'string' && frame.result !== '' ? frame.result : null;
  } catch {
    return null;
  }
}

/** Leaves a value in the extension's own world of a tab's page, for the scripts that run there next. */
export async function giveToTab(tabId: number, name: string, value: object): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: (at: string, given: object) => {
        (globalThis as Record<string, unknown>)[at] = given;
      },
      args: [name, value],
    });
  } catch {
    // No extension may run there, and neither will the script that needed it.
  }
}

/** Ends the pointing that goes on in a tab's page, if one does. */
export async function stopPointingInTab(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: () => (globalThis as { goalpostPointing?: () => void }).goalpostPointing?.(),
    });
  } catch {
    // The page is gone, and the pointing with it.
  }
}

/** The links of a tab's page to its own origin, and what each says; those that stand there twice once. */
export async function readLinksInTab(tabId: number): Promise<unknown> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => {
        const links = new Map<string, string>();
        for (const link of [...document.links].slice(0, 2000)) {
          const text = (link.textContent ?? '').replace(/\s+/g, ' ').trim() || link.getAttribute('aria-label') || '';
          if (link.origin === location.origin && !links.get(link.href) && link.href.length <= 4000) {
            links.set(link.href, text.slice(0, 80));
          }
        }
        return [...links].slice(0, 500).map(([address, said]) => ({ address, text: said }));
      },
    });
    return frame?.result;
  } catch {
    return null;
  }
}
