import * as z from 'zod/mini';
import { HandedText } from '../../../lib/messaging/views';
import type { StoredValues } from '../../../lib/platform/stored-values';

const Stored = z.record(z.string(), z.array(HandedText));
type Waiting = z.infer<typeof Stored>;
const key = 'handed-texts';

/**
 * Texts that somebody selected on a page and sent to the panel, until the panel has taken them in one after another: it
 * may not be open yet, or the record not linked. Kept until the browser closes, for each tab.
 */
export class HandedTexts {
  readonly #values: StoredValues;
  /** One change after another: two at once would each keep what it has read, and lose the other's. */
  #last: Promise<void> = Promise.resolve();

  constructor(values: StoredValues) {
    this.#values = values;
  }

  /** The text that has waited longest in a tab. */
  async first(tabId: number): Promise<HandedText | null> {
    return (await this.#all())[tabId]?.[0] ?? null;
  }

  add(handed: HandedText): Promise<void> {
    const { tabId } = handed;
    // An empty one only leads to the field, where any text leads too: one of them is enough.
    const keep = ({ text }: HandedText) => text !== '';
    return this.#change((all) => ({ ...all, [tabId]: [...(all[tabId] ?? []).filter(keep), handed] }));
  }

  remove(tabId: number, id: string): Promise<void> {
    return this.#change((all) => ({ ...all, [tabId]: (all[tabId] ?? []).filter((handed) => handed.id !== id) }));
  }

  /** The tab is gone. */
  forget(tabId: number): Promise<void> {
    return this.#change(({ [tabId]: _gone, ...others }) => others);
  }

  #change(next: (all: Waiting) => Waiting): Promise<void> {
    const changed = this.#last.then(async () => this.#values.set(key, next(await this.#all())));
    this.#last = changed.catch(() => {});
    return changed;
  }

  async #all(): Promise<Waiting> {
    const stored = Stored.safeParse((await this.#values.get(key)) ?? {});
    return stored.success ? stored.data : {};
  }
}
