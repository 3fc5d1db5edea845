import * as z from 'zod/mini';
import type { StoredValues } from '../../lib/platform/stored-values';

/** A site of somebody's own that the reader allowed; `app` is null until it is known which app it runs. */
export type Site = { origin: string; app: string | null };

const StoredSites = z.record(z.string(), z.strictObject({ app: z.nullable(z.string()) }));
const key = 'sites';

/** Which app each site runs, by origin: chosen by the reader, or found out by the marks of its pages. */
export class Sites {
  readonly #values: StoredValues;
  #sites: Promise<Map<string, Site>> | null = null;

  constructor(values: StoredValues) {
    this.#values = values;
  }

  async all(): Promise<Site[]> {
    return [...(await this.#load()).values()];
  }

  async appOf(origin: string): Promise<string | null> {
    return (await this.#load()).get(origin)?.app ?? null;
  }

  async save(site: Site): Promise<void> {
    const sites = await this.#load();
    sites.set(site.origin, site);
    await this.#save(sites);
  }

  async forget(origin: string): Promise<void> {
    const sites = await this.#load();
    if (sites.delete(origin)) await this.#save(sites);
  }

  #load(): Promise<Map<string, Site>> {
    this.#sites ??= this.#read();
    return this.#sites;
  }

  async #read(): Promise<Map<string, Site>> {
    const stored = StoredSites.safeParse((await this.#values.get(key)) ?? {});
    const entries = stored.success ? Object.entries(stored.data) : [];
    return new Map(entries.map(([origin, { app }]) => [origin, { origin, app }]));
  }

  async #save(sites: Map<string, Site>): Promise<void> {
    await this.#values.set(key, Object.fromEntries([...sites].map(([origin, { app }]) => [origin, { app }])));
  }
}

/** The origin of an address, `https://redmine.example.com:8443`; null for what is no web address. */
export function originOf(url: string): string | null {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return null;
  return new URL(url).origin;
}
