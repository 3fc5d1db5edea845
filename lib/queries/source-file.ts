import type { Refusal } from '../domain/refusal';
import type { SourceFile } from '../source-files/source-file';

/** Endings that somebody can choose in a file dialog. */
export const sourceFileAccept = '.md,.txt,.csv,.tsv,.docx,.json';

/**
 * What a chosen file holds: our own JSON as it is, anything else as text or rows. What reads Word and CSV comes when it
 * is needed. Refuses what is too large, damaged or of another kind.
 */
export async function readChosenFile(file: File): Promise<SourceFile | { kind: 'json'; text: string } | Refusal> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (file.name.toLowerCase().endsWith('.json')) {
    const { decodeText } = await import('../source-files/decode-text');
    const text = decodeText(bytes);
    return typeof text === 'string' ? { kind: 'json', text } : text;
  }
  const { readSourceFile } = await import('../source-files/read-source-file');
  return readSourceFile({ name: file.name, bytes });
}
