import type { CDPSession, Page } from '@playwright/test';
import { panelFrame } from './extension-browser';

/** One animation frame of the host page: its address, and whether a person could see the panel's frame. */
type PageSample = { at: number; address: string; visible: boolean };
/** One change of what the panel shows. */
type PanelSample = { at: number; record: string };

/** A frame in which the panel was visible and showed another record than the page's address. */
export type Leak = PageSample & { showed: string };

/**
 * Watches, in every animation frame of the host page, whether a visible panel shows the record of the page's address.
 * It is handed the panel's frame element from inside the closed root, which no page can reach.
 */
export class IdentitySampler {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async on(page: Page): Promise<IdentitySampler> {
    const sampler = new IdentitySampler(page, await page.context().newCDPSession(page));
    await sampler.#watchPage();
    await (await panelFrame(page)).evaluate(watchPanel);
    return sampler;
  }

  /** Waits until the panel is seen beside the page's address. One that never came back would leak nothing. */
  async shown(): Promise<void> {
    await this.#page.waitForFunction(
      () => {
        const last: PageSample | undefined = Reflect.get(globalThis, 'pageSamples').at(-1);
        return last?.visible && last.address === location.href;
      },
      null,
      { timeout: 40_000 },
    );
  }

  /** The frames in which it showed another record than the page's. */
  async leaks(recordOf: (address: string) => string | null): Promise<Leak[]> {
    const seen: PageSample[] = await this.#page.evaluate(() => Reflect.get(globalThis, 'pageSamples'));
    const shown: PanelSample[] = await (await panelFrame(this.#page)).evaluate(() =>
      Reflect.get(globalThis, 'panelSamples'),
    );
    const leaks: Leak[] = [];
    for (const sample of seen) {
      if (!sample.visible) continue;
      // What the panel showed when this frame was drawn: its last change before it.
      const showed = shown.findLast((change) => change.at <= sample.at)?.record ?? '';
      const expected = recordOf(sample.address);
      // An empty panel shows nobody's record.
      if (showed !== '' && (expected === null || !showed.endsWith(`/${expected}`))) leaks.push({ ...sample, showed });
    }
    return leaks;
  }

  async #watchPage(): Promise<void> {
    const { root } = await this.#session.send('DOM.getDocument', { depth: -1, pierce: true });
    const backendNodeId = findFrame(root as Node);
    if (backendNodeId === null) throw new Error('the panel’s frame is not there yet');
    const { object } = await this.#session.send('DOM.resolveNode', { backendNodeId });
    await this.#session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { (${watchFrame.toString()})(this); }`,
    });
  }
}

type Node = { nodeName: string; backendNodeId: number; children?: Node[]; shadowRoots?: Node[]; attributes?: string[] };

function findFrame(node: Node, inDock = false): number | null {
  if (inDock && node.nodeName === 'IFRAME') return node.backendNodeId;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = findFrame(child, inDock || node.nodeName === 'GOALPOST-DOCK');
    if (found !== null) return found;
  }
  return null;
}

/** Runs in the host page. */
function watchFrame(frame: HTMLElement): void {
  const samples: PageSample[] = [];
  Reflect.set(globalThis, 'pageSamples', samples);
  const look = () => {
    const { left, right, width } = frame.getBoundingClientRect();
    const style = getComputedStyle(frame);
    const visible =
      width > 0 && left < innerWidth && right > 0 && Number(style.opacity) > 0.05 && style.visibility === 'visible';
    samples.push({ at: performance.timeOrigin + performance.now(), address: location.href, visible });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the panel's frame. */
function watchPanel(): void {
  const samples: PanelSample[] = [];
  Reflect.set(globalThis, 'panelSamples', samples);
  const element = document.querySelector('[data-record]') ?? document.documentElement;
  const note = () =>
    samples.push({ at: performance.timeOrigin + performance.now(), record: element.getAttribute('data-record') ?? '' });
  note();
  new MutationObserver(note).observe(element, { attributes: true, attributeFilter: ['data-record'] });
}
