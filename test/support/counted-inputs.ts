import type { Locator, Page } from '@playwright/test';

/**
 * What a person does, counted: one for each press of keys (with the modifiers held) and one for each click. Writing the
 * text itself is free. One input more than allowed throws, naming all of them.
 */
export class CountedInputs {
  readonly #page: Page;
  readonly #allowed: number;
  readonly #made: string[] = [];

  constructor(page: Page, allowed: number) {
    this.#page = page;
    this.#allowed = allowed;
  }

  async press(keys: string): Promise<void> {
    this.#count(keys);
    await this.#page.keyboard.press(keys);
  }

  async click(what: Locator): Promise<void> {
    this.#count(`click on ${what}`);
    await what.click();
  }

  /** Any other input, as a click into the dock's closed root. */
  async act(name: string, act: () => Promise<void>): Promise<void> {
    this.#count(name);
    await act();
  }

  /** Writes into whatever has the focus, as a person does: nothing is focused for them. */
  async write(text: string): Promise<void> {
    await this.#page.keyboard.insertText(text);
  }

  #count(input: string): void {
    this.#made.push(input);
    if (this.#made.length > this.#allowed) {
      throw new Error(`more than ${this.#allowed} inputs: ${this.#made.join(', ')}`);
    }
  }
}
