import { compileAdapter } from '../../../lib/adapters/address/compile-adapter';
import { matchAddress } from '../../../lib/adapters/address/match-address';
import { mostCertain } from '../../../lib/adapters/address/most-certain';
import { nearness } from '../../../lib/adapters/address/nearness';
import type { PageAdapter } from '../../../lib/adapters/page-script';
import { adapters } from '../../../lib/adapters/registry.generated';
import { type ResolvedAddress, resolveAddress } from '../../../lib/adapters/resolve';
import type { KnownAddress } from '../../../lib/adapters/teaching/learn';
import type { DocumentOf } from '../../../lib/domain/document';
import { type Adapter, AdapterShape } from '../../../lib/domain/records/adapter-shape';
import { adapterFault } from '../../../lib/domain/teaching/adapter-fault';
import { siteOfTaught } from '../../../lib/domain/teaching/site-of-taught';
import { permissionFor } from '../../../lib/platform/match-pattern';
import type { StoredValues } from '../../../lib/platform/stored-values';
import { isOfAnApp, usedAdapters } from '../page-scripts';
import { originOf } from '../sites';

/** An app that somebody of the workspace taught, on the pages of one origin. */
export type TaughtApp = { id: string; origin: string; name: string; app: string; forPages: PageAdapter };

/** Where it is kept, until the browser closes, what the pages were last told. */
const toldKey = 'taught-told';

const shippedApps: ReadonlySet<string> = new Set(Object.values<Adapter>(adapters).map(({ app }) => app));

/** The open workspace, as far as what it was taught goes. */
type TaughtReplica = { version: number; list(type: 'adapter'): Promise<readonly DocumentOf<'adapter'>[]> };
type TaughtKeeper = { current(): Promise<{ replica: TaughtReplica } | null> };

/** The apps that the open workspace was taught. Colleagues' are among them: they come with the workspace. */
export class TaughtApps {
  readonly #keeper: TaughtKeeper;
  readonly #values: StoredValues;
  #read: { replica: object; version: number; apps: Promise<TaughtApp[]> } | null = null;

  constructor(keeper: TaughtKeeper, values: StoredValues) {
    this.#keeper = keeper;
    this.#values = values;
  }

  async all(): Promise<TaughtApp[]> {
    const account = await this.#keeper.current();
    if (!account) return [];
    const { replica } = account;
    if (this.#read?.replica !== replica || this.#read.version !== replica.version) {
      const apps = replica.list('adapter').then((taught) => [...taught].sort(taughtEarlier).flatMap(taughtApp));
      this.#read = { replica, version: replica.version, apps };
    }
    return this.#read.apps;
  }

  /** Whether they are others than when this was last asked, also by a worker that was stopped since. */
  async haveChanged(): Promise<boolean> {
    const now = JSON.stringify(await this.all());
    if (((await this.#values.get(toldKey)) ?? '[]') === now) return false;
    await this.#values.set(toldKey, now);
    return true;
  }

  /** Those of the page's own origin, port and all: the nearest to its path first, of two as near the one taught earlier. */
  async at(url: string): Promise<TaughtApp[]> {
    const origin = originOf(url);
    const own = (await this.all()).filter((taught) => taught.origin === origin);
    const near = new Map(own.map((taught) => [taught, nearness(taught.forPages, url)]));
    return own.sort((one, other) => (near.get(other) ?? 0) - (near.get(one) ?? 0));
  }

  /**
   * What an address shows. What the team taught for its origin comes before what Goalpost knows of apps in general, but
   * not before a vendor's app on its own hosts.
   */
  async resolve(url: string): Promise<ResolvedAddress> {
    const shipped = resolveAddress(url, usedAdapters);
    if (isVendors(url, shipped)) return shipped;
    const taught = await this.at(url);
    const match = mostCertain(
      taught.map(({ forPages }) => forPages),
      url,
      { isFirstPreferred: true },
    );
    if (match) return match.record;
    return shipped.app === null && taught[0] ? { app: taught[0].app, kind: null } : shipped;
  }

  /** Who knows an address already, for the lesson that would become the adapter with that id. */
  async knows(url: string, lessonId: string): Promise<ReturnType<KnownAddress>> {
    if (isVendors(url, resolveAddress(url, usedAdapters))) return 'known_app';
    const others = (await this.at(url)).filter(({ id }) => id !== lessonId);
    return others.some(({ forPages }) => matchAddress(forPages, url)) ? 'taught_already' : null;
  }
}

/** A record of an app on hosts that are its own. */
const isVendors = (url: string, resolved: ResolvedAddress) => {
  const origin = originOf(url);
  return 'recordId' in resolved && origin !== null && isOfAnApp(permissionFor(origin));
};

/** Ids begin with the time at which they were made, so that all colleagues have the same order. */
const taughtEarlier = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

/** An adapter for one origin alone, and under no name that an app of ours has: its records would be taken for those. */
function taughtApp({ id, type: _type, ...document }: DocumentOf<'adapter'>): TaughtApp[] {
  const { createdAt: _at, createdBy: _by, updatedAt: _later, updatedBy: _who, edits: _edits, ...fields } = document;
  const adapter = AdapterShape.safeParse(fields);
  const origin = adapter.success ? siteOfTaught(adapter.data) : null;
  // It may have come by a road that does not look at it: what holds up pages, or takes any for a record, is left out.
  if (!adapter.success || origin === null || adapterFault(adapter.data)) return [];
  const { app, name } = adapter.data;
  return shippedApps.has(app) ? [] : [{ id, origin, name, app, forPages: compileAdapter(adapter.data) }];
}
