import * as z from 'zod/mini';
import { RecordRef } from '../../lib/domain/records/record-ref';
import { CardsOf } from '../../lib/messaging/page-messages';
import type { StoredValues } from '../../lib/platform/stored-values';

/** What the page in one tab shows, as its content script said. */
export const OpenPage = z.strictObject({
  navigation: z.int(),
  app: z.nullable(z.string()),
  record: z.nullable(RecordRef),
  url: z.string(),
  title: z.nullable(z.string()),
  clientName: z.nullable(z.string()),
  /** Records above the open one, nearest first. */
  parents: z.array(RecordRef),
  isPanelOpen: z.boolean(),
  /** The installations whose cards the page has, as the script that draws badges said. */
  cardsOf: z.optional(z.array(CardsOf)),
});
export type OpenPage = z.infer<typeof OpenPage>;

const StoredPages = z.record(z.string(), OpenPage);
const key = 'pages';

/** The pages in the browser's tabs. Kept until the browser closes, so that a stop of the worker forgets none. */
export class OpenPages {
  readonly #values: StoredValues;
  #pages: Promise<Map<number, OpenPage>> | null = null;

  constructor(values: StoredValues) {
    this.#values = values;
  }

  async get(tabId: number): Promise<OpenPage | null> {
    return (await this.#load()).get(tabId) ?? null;
  }

  async all(): Promise<[tabId: number, page: OpenPage][]> {
    return [...(await this.#load())];
  }

  /** Replaces what is known of a tab by what `next` makes of it, in one step; null leaves it as it is. */
  async update(tabId: number, next: (before: OpenPage | null) => OpenPage | null): Promise<OpenPage | null> {
    const pages = await this.#load();
    const page = next(pages.get(tabId) ?? null);
    if (!page) return null;
    pages.set(tabId, page);
    await this.#save();
    return page;
  }

  async remove(tabId: number): Promise<void> {
    if ((await this.#load()).delete(tabId)) await this.#save();
  }

  #load(): Promise<Map<number, OpenPage>> {
    this.#pages ??= this.#read();
    return this.#pages;
  }

  async #read(): Promise<Map<number, OpenPage>> {
    const stored = StoredPages.safeParse((await this.#values.get(key)) ?? {});
    const entries = stored.success ? Object.entries(stored.data) : [];
    return new Map(entries.map(([tabId, page]) => [Number(tabId), page]));
  }

  async #save(): Promise<void> {
    await this.#values.set(key, Object.fromEntries(await this.#load()));
  }
}
