import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { HttpContext } from './handler';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const plainHeaders = { 'content-type': 'application/json', 'cache-control': 'no-store' };

/** The headers of a compressed JSON answer. */
export const compressedHeaders = (encoding: Encoding) => ({ ...plainHeaders, 'content-encoding': encoding });

/** Below this, in characters, compressing costs more than it saves. */
const leastLength = 1024;

/** Answers JSON text, compressed as the reader accepts. Node's own brotli quality holds a core for seconds: 4 it is. */
export async function answerJsonText(http: HttpContext, text: string): Promise<Response> {
  const encoding = text.length < leastLength ? null : acceptedEncoding(http.req.header('accept-encoding'));
  if (!encoding) return http.body(text, 200, plainHeaders);
  const body = await compress(text, encoding);
  return http.body(new Uint8Array(body), 200, compressedHeaders(encoding));
}

type Encoding = 'br' | 'gzip';

export function compress(text: string, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return gzipped(text, { level: 5 });
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } = constants;
  return brotli(text, { params: { [BROTLI_PARAM_QUALITY]: 4, [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT } });
}

/** The best encoding a reader accepts; null for none. */
export function acceptedEncoding(header: string | undefined): Encoding | null {
  const accepted = (header ?? '')
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*/))
    .filter(([, quality]) => quality === undefined || !/^q=0(\.0*)?$/.test(quality))
    .map(([name]) => name);
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : null;
}
