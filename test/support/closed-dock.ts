import type { CDPSession, Page } from '@playwright/test';

type Node = {
  nodeName: string;
  backendNodeId: number;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
  contentDocument?: Node;
};

/** Looks into the dock's closed shadow root, which neither the page nor Playwright's locators can. */
export class ClosedDock {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async on(page: Page): Promise<ClosedDock> {
    return new ClosedDock(page, await page.context().newCDPSession(page));
  }

  /** Runs `look` in the page with the first such element of the dock as its argument; null while there is none. */
  async evaluate<Result>(
    nodeName: 'button' | 'iframe' | 'div',
    look: (element: HTMLElement) => Result,
  ): Promise<Result | null> {
    const node = await this.#find(nodeName.toUpperCase());
    if (!node) return null;
    const { object } = await this.#session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
    if (!object.objectId) return null;
    const { result } = await this.#session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return (${look.toString()})(this); }`,
      returnByValue: true,
    });
    return result.value as Result;
  }

  /** What a screen reader says of the tab. */
  async tabLabel(): Promise<string | null> {
    return this.evaluate('button', (button) => button.getAttribute('aria-label'));
  }

  /** Clicks the tab as a person would: with the mouse, in its middle. */
  async clickTab(): Promise<void> {
    const { x, y } = await this.#untilTabIsThere();
    await this.#page.mouse.click(x, y);
  }

  /** Opens the panel of a tab in which it was open or not: where it was, it opens by itself. */
  async openPanel(): Promise<void> {
    await this.#untilTabIsThere();
    // Looked at and pressed in one task: a panel that opens by itself in between would be closed by the press.
    await this.evaluate('button', (button) => button.ariaExpanded === 'true' || button.click());
    if (!(await this.#opensWithin(15_000))) throw new Error('the panel did not open');
  }

  /** Opens the panel of a tab in which it was never open, and which therefore does not open it by itself. */
  async openFirst(): Promise<void> {
    await this.clickTab();
    if (!(await this.#opensWithin(15_000))) throw new Error('a click on the tab did not open the panel');
  }

  /** Waits until the panel, which was open in this tab before a load, has opened by itself. */
  async openAgain(): Promise<void> {
    if (!(await this.#opensWithin(40_000))) throw new Error('the panel did not open by itself');
  }

  /** Whether a person can see the panel's frame. */
  async isPanelVisible(): Promise<boolean> {
    const visible = await this.evaluate('iframe', (frame) => {
      const { width, right, left } = frame.getBoundingClientRect();
      // The frame or what it lies in is see-through while it is closed or shows no confirmed record.
      let opacity = 1;
      for (let around: Element | null = frame; around; around = around.parentElement)
        opacity *= Number(getComputedStyle(around).opacity);
      return width > 0 && left < innerWidth && right > 0 && opacity > 0.05;
    });
    return visible ?? false;
  }

  /** Waits until the tab can be pressed, and gives its middle. */
  async #untilTabIsThere(): Promise<{ x: number; y: number }> {
    const deadline = Date.now() + 15_000;
    for (;;) {
      const box = await this.evaluate('button', (button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2, width };
      });
      if (box && box.width > 0) return box;
      if (Date.now() > deadline) throw new Error('the dock’s tab did not appear');
      await this.#page.waitForTimeout(50);
    }
  }

  async #opensWithin(timeoutMs: number): Promise<boolean> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      if (await this.evaluate('button', (button) => button.getAttribute('aria-expanded') === 'true')) return true;
      if (Date.now() > deadline) return false;
      await this.#page.waitForTimeout(50);
    }
  }

  async #find(nodeName: string): Promise<Node | null> {
    const { root } = await this.#session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = findNode(root as Node, 'GOALPOST-DOCK');
    return host ? findNode(host, nodeName) : null;
  }
}

function findNode(node: Node, nodeName: string): Node | null {
  if (node.nodeName === nodeName) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = findNode(child, nodeName);
    if (found) return found;
  }
  return null;
}
