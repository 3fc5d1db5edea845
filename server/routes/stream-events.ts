import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { readWorkspaceSeq } from '../services/read-workspace-seq';
import type { Handler } from './handler';

/** Keeps the connection open and tells it each time the workspace moved. */
export const streamEvents: Handler<'streamEvents'> = async ({ service, hub, actor, http }) => {
  const lastEventId = http.req.header('last-event-id');
  const { outgoing } = http.env;
  for (const [name, value] of http.res.headers) outgoing.setHeader(name, value);
  outgoing.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // Proxies such as nginx would hold events back.
    'x-accel-buffering': 'no',
  });
  const knownSeq = lastEventId !== undefined && /^\d{1,15}$/.test(lastEventId) ? Number(lastEventId) : null;
  const stream = { response: outgoing, workspaceId: actor.workspaceId, tokenId: actor.tokenId, knownSeq };
  hub.open(stream);
  hub.catchUp(stream, await readWorkspaceSeq(service, actor.workspaceId));
  return RESPONSE_ALREADY_SENT;
};
