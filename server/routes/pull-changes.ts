import { readChanges } from '../services/read-changes';
import { readWorkspaceSeq } from '../services/read-workspace-seq';
import { acceptedEncoding, answerJsonText, compress, compressedHeaders } from './compressed-json';
import type { Handler } from './handler';
import { PageCache } from './page-cache';

const pages = new PageCache();

/** One page of the feed. The first pages of a workspace, which each new device asks for, are kept compressed. */
export const pullChanges: Handler<'pullChanges'> = async ({ service, actor, input, http }) => {
  const { workspaceId } = actor;
  const { since, limit } = input.query;
  const encoding = acceptedEncoding(http.req.header('accept-encoding'));
  if (since > 0 || !encoding) {
    const { text } = await readChanges(service, workspaceId, since, limit);
    return answerJsonText(http, text);
  }
  const key = [workspaceId, limit, encoding].join(' ');
  const seq = await readWorkspaceSeq(service, workspaceId);
  const kept = pages.find(key, seq);
  if (kept) return http.body(new Uint8Array(kept), 200, compressedHeaders(encoding));
  const { text, standsAt } = await readChanges(service, workspaceId, since, limit);
  const body = await compress(text, encoding);
  // The workspace may have moved since it was asked: the page belongs to where it stood when it was read.
  pages.save(key, standsAt, body);
  return http.body(new Uint8Array(body), 200, compressedHeaders(encoding));
};
