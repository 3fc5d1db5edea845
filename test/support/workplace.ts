import type { Frame, Page } from '@playwright/test';
import * as z from 'zod/mini';
import { connectExtension, createAccount, demoPerson, type Person } from '../../scripts/demo/walk-through';
import { type SampleCrm, startSampleCrm } from '../../scripts/sample-crm/server';
import { ApiProcess } from './api-process';
import { ClosedDock } from './closed-dock';
import { type BrowserOptions, ExtensionBrowser, panelFrame } from './extension-browser';

const Invited = z.object({ joinUrl: z.string() });

export const colleague: Person = {
  name: 'Casey Bloom',
  email: 'casey@fieldwork.example',
  password: 'a long enough secret',
};

/** An API with the sample workspace and the sample CRM: where people work. */
export class Workplace {
  readonly api: ApiProcess;
  readonly crm: SampleCrm;
  readonly workspaceId: string;
  readonly #setupUrl: string;
  readonly #ownerKey: string;

  private constructor(api: ApiProcess, crm: SampleCrm, made: { workspaceId: string; setupUrl: string }) {
    this.api = api;
    this.crm = crm;
    this.workspaceId = made.workspaceId;
    this.#setupUrl = made.setupUrl;
    this.#ownerKey = api.createKey('owner', made.workspaceId).key;
  }

  static async open(): Promise<Workplace> {
    const api = await ApiProcess.start();
    const crm = await startSampleCrm();
    return new Workplace(api, crm, api.createWorkspace({ sample: true }));
  }

  /** Where the first owner makes their account, once. */
  get setupUrl(): string {
    return this.#setupUrl;
  }

  /** A browser whose user owns the workspace: made an account at the one-time address and connected the extension. */
  async ownersBrowser(options: BrowserOptions = {}): Promise<ExtensionBrowser> {
    return this.#signedIn(this.#setupUrl, demoPerson, options);
  }

  /** A second person's browser, invited by the first. */
  async colleaguesBrowser(options: BrowserOptions = {}, role = 'lead'): Promise<ExtensionBrowser> {
    const response = await this.call('POST', '/v1/auth/invitations', { name: colleague.name, role });
    return this.#signedIn(Invited.parse(await response.json()).joinUrl, colleague, options);
  }

  /** Calls the API with an owner's key. */
  call(method: string, pathAndQuery: string, body?: unknown): Promise<Response> {
    return fetch(`${this.api.url}${pathAndQuery}`, {
      method,
      headers: { authorization: `Bearer ${this.#ownerKey}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** All documents of a type, as the API has them. */
  async documents(type: string): Promise<Record<string, unknown>[]> {
    const snapshot = z.object({ documents: z.array(z.looseObject({ type: z.string() })) });
    const exported = snapshot.parse(await (await this.call('GET', '/v1/export')).json());
    return exported.documents.filter((document) => document.type === type);
  }

  /**
   * Cuts a browser off from the network, or connects it again, also beside a stop of its background. A switch that meets
   * a background which is just starting is half lost in Chromium: it hears that it is online, and its requests go on
   * failing. So the background is asked whether it reaches the API, and the switch is thrown again until it is so.
   */
  async setOffline(browser: ExtensionBrowser, isOffline: boolean): Promise<void> {
    await browser.context.setOffline(isOffline);
    while ((await this.#isReachedBy(browser)) === isOffline) {
      await browser.context.setOffline(!isOffline);
      await browser.context.setOffline(isOffline);
    }
  }

  async close(): Promise<void> {
    await this.crm.close();
    await this.api.close();
  }

  /** Whether the requests of a browser's background reach the API. */
  async #isReachedBy(browser: ExtensionBrowser): Promise<boolean> {
    for (;;) {
      const worker = await browser.worker();
      const isReached = await worker
        .evaluate((url) => fetch(url).then(Boolean, () => false), `${this.api.url}/healthz`)
        // Stopped under the question: the one that starts after it is asked.
        .catch(() => null);
      if (isReached !== null) return isReached;
    }
  }

  async #signedIn(address: string, person: Person, options: BrowserOptions): Promise<ExtensionBrowser> {
    const browser = await ExtensionBrowser.open({ grants: ['http://127.0.0.1/*'], ...options });
    const page = await browser.context.newPage();
    await createAccount(page, address, person);
    await page.close();
    await connectExtension(browser.context, browser.extensionPage('welcome.html'), this.api.url, person);
    return browser;
  }
}

/** A host page with the panel opened on it, as a person opens it. */
export type OpenPanel = { page: Page; panel: Frame; dock: ClosedDock };

export async function openPanel(browser: ExtensionBrowser, address: string): Promise<OpenPanel> {
  const page = await browser.context.newPage();
  await page.goto(address);
  const dock = await ClosedDock.on(page);
  await dock.openFirst();
  return { page, panel: await panelAgain(page), dock };
}

/** The panel of a page once it shows the page's record, as after a reload. */
export async function panelAgain(page: Page): Promise<Frame> {
  const panel = await panelFrame(page);
  await panel.locator('[data-record]').waitFor();
  return panel;
}
