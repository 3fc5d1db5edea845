import { readChanges, readStanding } from '../services/read-changes';
import { acceptedEncoding, answerJsonText, compress, compressedHeaders } from './compressed-json';
import type { Handler } from './handler';
import { PageCache } from './page-cache';

const pages = new PageCache();

/** One page of the feed. The first pages of a workspace, which each new device asks for, are kept compressed. */
export const pullChanges: Handler<'pullChanges'> = async ({ service, actor, input, http }) => {
  const { since, limit } = input.query;
  const encoding = acceptedEncoding(http.req.header('accept-encoding'));
  if (since > 0 || !encoding) {
    const { text } = await readChanges(service, actor, since, limit);
    return answerJsonText(http, text);
  }
  const keyFor = (seesLeadsOnly: boolean) => [actor.workspaceId, limit, encoding, seesLeadsOnly].join(' ');
  const now = await readStanding(service, actor);
  const kept = pages.find(keyFor(now.seesLeadsOnly), now.seq);
  if (kept) return http.body(new Uint8Array(kept), 200, compressedHeaders(encoding));
  const { text, standing } = await readChanges(service, actor, since, limit);
  const body = await compress(text, encoding);
  // Workspace and role may have moved since they were asked: the page belongs to where they stood when it was read.
  pages.save(keyFor(standing.seesLeadsOnly), standing.seq, body);
  return http.body(new Uint8Array(body), 200, compressedHeaders(encoding));
};
