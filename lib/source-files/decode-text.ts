import { type Refusal, refuse } from '../domain/refusal';

/** The text of a file in UTF-8, or in UTF-16 when it says so by its first bytes, as spreadsheets save it. */
export function decodeText(bytes: Uint8Array): string | Refusal {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\u0000')) return text;
  } catch {
    // Not in that encoding: said below, with what to do.
  }
  return refuse('wrong_type', 'The file is not text in UTF-8. Save it as UTF-8, or paste its text.', 'file');
}
