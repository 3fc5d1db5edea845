import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { mostStreamsPerToken } from '../services/event-hub';
import { readWorkspaceSeq } from '../services/read-workspace-seq';
import { answerProblem } from './answer-problem';
import type { Handler } from './handler';

/** Keeps the connection open and tells it each time the workspace moved. */
export const streamEvents: Handler<'streamEvents'> = async ({ service, hub, actor, http }) => {
  const { workspaceId, tokenId } = actor;
  if (!hub.hasRoom(workspaceId, tokenId)) {
    return answerProblem('rate_limited', `This token has ${mostStreamsPerToken} streams open: close one first.`);
  }
  const lastEventId = http.req.header('last-event-id');
  const { outgoing } = http.env;
  outgoing.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // Proxies such as nginx would hold events back.
    'x-accel-buffering': 'no',
  });
  const knownSeq = lastEventId !== undefined && /^\d{1,15}$/.test(lastEventId) ? Number(lastEventId) : null;
  const stream = { response: outgoing, workspaceId, tokenId, knownSeq, openedAt: Date.now() };
  hub.open(stream);
  hub.catchUp(stream, await readWorkspaceSeq(service, workspaceId));
  return RESPONSE_ALREADY_SENT;
};
