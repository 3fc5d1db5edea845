import type { CommandRequest } from '../command-request';
import type { DocumentOf } from '../document';
import type { Adapter } from '../records/adapter-shape';
import { isTaughtName, nameApp } from './name-app';
import { siteOfTaught } from './site-of-taught';
import { teachAgain, teachNew } from './teach-request';

export type TakeOptions = {
  /** Of the new document. */
  id: string;
  name: string;
  /** Where the app runs for this team, `https://desk.example.com`. */
  origin: string;
  /** Apps that the workspace was taught. */
  taught: readonly DocumentOf<'adapter'>[];
  /** Names that apps have in identities already. A file may also bear the name of an app of ours that is switched off. */
  takenNames: ReadonlySet<string>;
};

/**
 * What stores an app from a file. The same app on the same site becomes its newer version, and its links stay; otherwise
 * it is a new one. A version that the team has already, or a newer one, is left as it is.
 */
export function takeAdapter(adapter: Adapter, options: TakeOptions): CommandRequest | 'had_already' {
  const { id, origin, taught, takenNames } = options;
  const name = options.name.trim() || adapter.name;
  const site = { ...adapter, name, hosts: [`${origin}/*`] };
  const known = taught.find((one) => one.app === adapter.app && siteOfTaught(one) === origin);
  const isOwnName = isTaughtName(adapter.app) && !takenNames.has(adapter.app);
  if (!known) return teachNew(id, { ...site, app: isOwnName ? adapter.app : nameApp(name, id) });
  if ((known.version ?? 1) >= (adapter.version ?? 1)) return 'had_already';
  return teachAgain(known.id, site);
}
