import mammoth from 'mammoth';
import { type Refusal, refuse } from '../domain/refusal';
import { linesOfMarkup } from './lines-of-markup';
import type { SourceFile } from './source-file';
import { unpackedSize } from './unpacked-size';

/** The most a Word file may unpack to, in bytes: a small file can hold gigabytes of nothing. */
const largestUnpacked = 100 * 2 ** 20;

/** Titles stand above the headings of the text. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  ...[1, 2, 3, 4, 5].map((level) => `p[style-name='heading ${level}'] => h${level + 1}:fresh`),
  ...[1, 2, 3, 4, 5].map((level) => `p[style-name='Heading ${level}'] => h${level + 1}:fresh`),
];

/**
 * Reads a Word document (.docx) as lines of Markdown: headings, lists with their depth, tables. One paragraph or row is
 * one line. Pictures are left out. Refuses a file that is damaged, or unpacks to more than 100 MB.
 */
export async function readWordFile(file: Uint8Array): Promise<SourceFile | Refusal> {
  const bytes = Uint8Array.from(file);
  const size = await unpackedSize(bytes, largestUnpacked);
  if (size === undefined) return damaged();
  if (size > largestUnpacked) {
    return refuse(
      'too_large',
      `The Word file unpacks to more than ${largestUnpacked / 2 ** 20} MB. Paste its text instead.`,
      'file',
    );
  }
  try {
    const { value } = await mammoth.convertToHtml(inputOf(bytes.buffer), {
      styleMap,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    return { kind: 'text', text: linesOfMarkup(value).join('\n') };
  } catch {
    // The package throws errors of all kinds for what is no Word document within a sound archive.
    return damaged();
  }
}

// The package has a build for each side, and each takes its own kind of bytes.
const inputOf = (arrayBuffer: ArrayBuffer) =>
  typeof Buffer === 'undefined' ? { arrayBuffer } : { buffer: Buffer.from(arrayBuffer) };

const damaged = () =>
  refuse('wrong_type', 'The file is damaged or no Word document (.docx). Save it again, or paste its text.', 'file');
