import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Frame, type Page, type Worker } from '@playwright/test';
import { findBrowser, noBrowserSentence } from '../../scripts/find-browser';

const root = path.join(import.meta.dirname, '../..');

export type BrowserOptions = {
  /** Match patterns of the hosts that the user has granted. */
  grants?: readonly string[];
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  locale?: string;
  /** More of the browser's own switches. */
  arguments?: readonly string[];
  /** Where the built extension lies. */
  build?: string;
};

/**
 * The production build in a real Chromium, with a profile of its own. Host permissions that a user would grant in the
 * browser's own prompt (which nothing can press) are granted the way they persist: the profile starts once with a
 * manifest that holds them, and from then on with the real one.
 */
export class ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly #folder: string;

  private constructor(context: BrowserContext, extensionId: string, folder: string) {
    this.context = context;
    this.extensionId = extensionId;
    this.#folder = folder;
  }

  static async open(options: BrowserOptions = {}): Promise<ExtensionBrowser> {
    const folder = mkdtempSync(path.join(tmpdir(), 'goalpost-browser-'));
    const extension = path.join(folder, 'extension');
    cpSync(options.build ?? path.join(root, '.output/chrome-mv3'), extension, { recursive: true });
    if (options.grants?.length) await grantHosts(folder, extension, options);
    const context = await launch(folder, extension, options);
    const worker = await serviceWorker(context);
    return new ExtensionBrowser(context, new URL(worker.url()).host, folder);
  }

  /** The background, started if it was stopped. */
  async worker(): Promise<Worker> {
    return serviceWorker(this.context);
  }

  /** Ends the background at once, as the browser does when it is idle. It starts again with the next message. */
  async stopWorker(): Promise<void> {
    const session = await this.#browserSession();
    const { targetInfos } = await session.send('Target.getTargets');
    for (const target of targetInfos) {
      if (target.type === 'service_worker' && target.url.includes(this.extensionId)) {
        await session.send('Target.closeTarget', { targetId: target.targetId });
      }
    }
    await session.detach();
  }

  /**
   * Updates the extension in place, as the browser does: its background ends and starts anew, and the content scripts of
   * open pages are cut off. (`runtime.reload()` switches off what the command line loaded.)
   */
  async update(): Promise<void> {
    const started = this.context.waitForEvent('serviceworker', { timeout: 20_000 });
    const session = await this.#browserSession();
    // Not in Playwright's list of commands yet.
    await (session as CDPSession & { send(method: string, params: object): Promise<unknown> }).send(
      'Extensions.loadUnpacked',
      { path: path.join(this.#folder, 'extension') },
    );
    await session.detach();
    await started;
  }

  /** Removes the extension, as the browser's own settings do. */
  async remove(): Promise<void> {
    const session = await this.#browserSession();
    // Not in Playwright's list of commands yet.
    await (session as CDPSession & { send(method: string, params: object): Promise<unknown> }).send(
      'Extensions.uninstall',
      { id: this.extensionId },
    );
    await session.detach();
  }

  /** Presses the toolbar button on a page. */
  async pressToolbarButton(page: Page): Promise<void> {
    const session = await this.#browserSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const target = targetInfos.find((candidate) => candidate.url === page.url());
    if (!target) throw new Error(`no tab shows ${page.url()}`);
    // Not in Playwright's list of commands yet.
    await (session as CDPSession & { send(method: string, params: object): Promise<unknown> }).send(
      'Extensions.triggerAction',
      {
        id: this.extensionId,
        targetId: target.targetId,
      },
    );
    await session.detach();
  }

  /** The addresses of everything that is open: tabs, frames of their own, the browser's side panel and popups. */
  async targetUrls(): Promise<string[]> {
    const session = await this.#browserSession();
    const { targetInfos } = await session.send('Target.getTargets');
    await session.detach();
    return targetInfos.map(({ type, url }) => `${type} ${url}`);
  }

  extensionPage(file: string): string {
    return `chrome-extension://${this.extensionId}/${file}`;
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #browserSession(): Promise<CDPSession> {
    const browser = this.context.browser();
    if (!browser) throw new Error('the browser is gone');
    return browser.newBrowserCDPSession();
  }
}

/** The panel's frame inside a host page, once it is there. */
export async function panelFrame(page: Page, timeoutMs = 15_000): Promise<Frame> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const frame = page.frames().find((candidate) => /^chrome-extension:.*panel\.html/.test(candidate.url()));
    if (frame) return frame;
    if (Date.now() > deadline) throw new Error('the panel’s frame did not appear');
    await page.waitForTimeout(50);
  }
}

async function grantHosts(folder: string, extension: string, options: BrowserOptions): Promise<void> {
  const file = path.join(extension, 'manifest.json');
  const real = readFileSync(file, 'utf8');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(real), host_permissions: options.grants }));
  const context = await launch(folder, extension, options);
  await serviceWorker(context);
  await context.close();
  writeFileSync(file, real);
}

async function launch(folder: string, extension: string, options: BrowserOptions): Promise<BrowserContext> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(noBrowserSentence);
  return chromium.launchPersistentContext(path.join(folder, 'profile'), {
    executablePath,
    headless: true,
    viewport: options.viewport ?? { width: 1280, height: 800 },
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ...(options.locale ? { locale: options.locale } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.arguments ?? []),
      ...(options.locale ? [`--lang=${options.locale}`] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
}

async function serviceWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers().at(-1) ?? context.waitForEvent('serviceworker', { timeout: 20_000 });
}
