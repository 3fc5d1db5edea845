import * as z from 'zod/mini';
import { HandedText } from '../../../lib/messaging/views';
import type { StoredValues } from '../../../lib/platform/stored-values';

const Stored = z.record(z.string(), HandedText);
const key = 'handed-texts';

/**
 * Text that somebody selected on a page and sent to the panel, until the panel has taken it in: it may not be open yet,
 * or the record not linked. Kept until the browser closes, one for each tab.
 */
export class HandedTexts {
  readonly #values: StoredValues;

  constructor(values: StoredValues) {
    this.#values = values;
  }

  async get(tabId: number): Promise<HandedText | null> {
    return (await this.#all())[tabId] ?? null;
  }

  async put(tabId: number, handed: HandedText): Promise<void> {
    await this.#values.set(key, { ...(await this.#all()), [tabId]: handed });
  }

  async remove(tabId: number): Promise<void> {
    const { [tabId]: taken, ...others } = await this.#all();
    if (taken) await this.#values.set(key, others);
  }

  async #all(): Promise<Record<string, HandedText>> {
    const stored = Stored.safeParse((await this.#values.get(key)) ?? {});
    return stored.success ? stored.data : {};
  }
}
