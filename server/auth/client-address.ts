import type { IncomingMessage } from 'node:http';

/** The network address a request comes from. `behindProxy`: the nearest proxy's word counts, as its last entry. */
export function clientAddress(
  incoming: Pick<IncomingMessage, 'headers'> & { socket: Pick<IncomingMessage['socket'], 'remoteAddress'> },
  behindProxy: boolean,
): string {
  const forwarded = behindProxy ? incoming.headers['x-forwarded-for'] : undefined;
  const last = (Array.isArray(forwarded) ? forwarded.join(',') : forwarded)?.split(',').at(-1)?.trim();
  return last || incoming.socket.remoteAddress || 'unknown';
}
