import type { Context } from 'hono';
import { type Failure, fail } from '../failure';

/** A body nested deeper than this is nothing of ours, and walking it could end the process. */
const deepestNesting = 64;

/** Reads a JSON body of at most `limitBytes`. Fails with its code when it is too large, no JSON, or holds no text. */
export async function readJsonBody(c: Context, limitBytes: number): Promise<{ value: unknown } | Failure> {
  const mediaType = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') return fail('wrong_media_type', 'Send JSON, as application/json.');
  const text = await readText(c, limitBytes);
  if (text === null) return fail('too_large', `The most allowed is ${limitBytes} bytes.`);
  if (isDeeperThan(text, deepestNesting))
    return fail('wrong_type', `JSON is nested at most ${deepestNesting} deep.`, '');
  try {
    const value: unknown = JSON.parse(text);
    const broken = mayHoldBrokenText(text) ? findBrokenText(value, '') : undefined;
    return broken === undefined ? { value } : fail('wrong_type', 'This is no valid text.', broken);
  } catch {
    return fail('wrong_type', 'This is no valid JSON.', '');
  }
}

/** Null when the body is longer than `limitBytes`, whatever its headers said. */
async function readText(c: Context, limitBytes: number): Promise<string | null> {
  const declared = c.req.header('content-length');
  if (declared !== undefined) return Number(declared) > limitBytes ? null : c.req.text();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    length += chunk.byteLength;
    if (length > limitBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Counts brackets outside of strings, without recursion. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') index = endOfString(text, index);
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > limit) return true;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return false;
}

function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
  return index;
}

/** NUL and halves of surrogate pairs come only as escapes; neither can be stored everywhere. */
const mayHoldBrokenText = (text: string) => /\\u(0000|d[89a-f])/i.test(text);

function findBrokenText(value: unknown, path: string): string | undefined {
  if (typeof value === 'string') return isBroken(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`;
    const found = isBroken(key) ? path : findBrokenText(item, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isBroken = (text: string) => text.includes('\u0000') || /\p{Surrogate}/u.test(text);
