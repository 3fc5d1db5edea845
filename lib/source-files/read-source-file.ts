import { type Refusal, refuse } from '../domain/refusal';
import { decodeText } from './decode-text';
import { largestFile, type NamedBytes, type SourceFile } from './source-file';

/** Endings of files that are read, in lower case. */
export const sourceFileEndings = ['.md', '.txt', '.csv', '.tsv', '.docx'] as const;

/**
 * Reads what a file holds: a Word document as text, a table as rows, everything else as text. The packages that read
 * Word and CSV load when such a file comes. Refuses what is too large, damaged or of another kind.
 */
export async function readSourceFile(file: NamedBytes): Promise<SourceFile | Refusal> {
  if (file.bytes.byteLength > largestFile) {
    return refuse(
      'too_large',
      `The file is larger than ${largestFile / 2 ** 20} MB. Split it, or paste its text.`,
      'file',
    );
  }
  const ending = /\.[^.]*$/.exec(file.name.toLowerCase())?.[0] ?? '';
  switch (ending) {
    case '.docx': {
      const { readWordFile } = await import('./read-word-file');
      return readWordFile(file.bytes);
    }
    case '.csv':
    case '.tsv': {
      const text = decodeText(file.bytes);
      if (typeof text !== 'string') return text;
      const { readCsv } = await import('./read-csv');
      return readCsv(text);
    }
    case '.md':
    case '.txt': {
      const text = decodeText(file.bytes);
      return typeof text === 'string' ? { kind: 'text', text } : text;
    }
    default:
      return refuse(
        'wrong_type',
        `A statement of work is read from ${sourceFileEndings.join(', ')} or .json: this file is none of them.`,
        'file',
      );
  }
}
