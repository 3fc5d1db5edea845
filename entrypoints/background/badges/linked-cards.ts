import type { DocumentOf } from '../../../lib/domain/document';
import type { Replica } from '../../../lib/replica/replica';

type Link = DocumentOf<'recordLink'>;

const readLinks = new WeakMap<Replica, { version: number; links: Promise<readonly Link[]> }>();

/**
 * The links to records of an app on the host of `url`. A page is told of its own host's records alone, whatever tenant
 * it claims to be: ports do not count, because the sample CRM runs at any.
 */
export async function linksOnHost(replica: Replica, app: string, url: string): Promise<Link[]> {
  let read = readLinks.get(replica);
  if (read?.version !== replica.version) {
    read = { version: replica.version, links: replica.list('recordLink') };
    readLinks.set(replica, read);
  }
  const host = hostOf(url);
  return (await read.links).filter((link) => link.app === app && hostOf(link.url) === host);
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : null);
