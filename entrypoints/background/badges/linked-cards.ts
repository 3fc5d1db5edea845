import type { DocumentOf } from '../../../lib/domain/document';
import type { Replica } from '../../../lib/replica/replica';
import { meantOn } from '../page-scripts';

type Link = DocumentOf<'recordLink'>;

const readLinks = new WeakMap<Replica, { version: number; links: Promise<readonly Link[]> }>();

/**
 * The links to records of these apps that are meant on the page at `url`: it is told of no others, whatever it claims to
 * be.
 */
export async function linksMeantOn(replica: Replica, apps: readonly string[], url: string): Promise<Link[]> {
  let read = readLinks.get(replica);
  if (read?.version !== replica.version) {
    read = { version: replica.version, links: replica.list('recordLink') };
    readLinks.set(replica, read);
  }
  const isMeantHere = new Map(apps.map((app) => [app, meantOn(app, url)]));
  return (await read.links).filter((link) => isMeantHere.get(link.app)?.(link));
}
