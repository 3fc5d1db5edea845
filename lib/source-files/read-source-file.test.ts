import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../domain/refusal';
import { readSourceFile } from './read-source-file';

const corpus = path.join(import.meta.dirname, '../../test/statements-of-work');
const utf8 = (text: string) => new TextEncoder().encode(text);
const words = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** An archive of one entry whose directory claims that it holds almost nothing. */
function archiveOf(name: string, content: Uint8Array): Uint8Array {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30 + name.length);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(10, 22);
  local.writeUInt16LE(name.length, 26);
  local.write(name, 30);
  const entry = Buffer.alloc(46 + name.length);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(10, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.write(name, 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, entry, end]);
}

describe('readSourceFile', () => {
  const wordFiles = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.docx'));

  it.each(wordFiles)('reads %s line by line as it was written', async (file) => {
    const source = await readSourceFile({ name: file, bytes: readFileSync(path.join(corpus, file)) });
    const outline = readFileSync(path.join(corpus, file.replace('.docx', '.outline.md')), 'utf8');
    if (isRefusal(source) || source.kind !== 'text') throw new Error('not read');
    const written = outline.trimEnd().split('\n');
    const read = source.text.split('\n');
    expect(read.map(words)).toEqual(written.map(words));
    const shape = (line: string) => /^(#+|\||( *)-)/.exec(line)?.[0];
    expect(read.map(shape)).toEqual(written.map(shape));
  });

  it('reads the rows of a table with the lines they begin on, quoted breaks and all', async () => {
    const bytes = utf8('\uFEFFItem;Note\n"Site; map";"two\nlines"\nHosting;\n');
    expect(await readSourceFile({ name: 'Plan.CSV', bytes })).toEqual({
      kind: 'rows',
      rows: [
        { line: 1, cells: ['Item', 'Note'] },
        { line: 2, cells: ['Site; map', 'two\nlines'] },
        { line: 4, cells: ['Hosting', ''] },
      ],
    });
  });

  it('reads UTF-16 as spreadsheets save it', async () => {
    const bytes = new Uint8Array(Buffer.from('\uFEFFÜbergabe', 'utf16le'));
    expect(await readSourceFile({ name: 'a.txt', bytes })).toMatchObject({ kind: 'text', text: 'Übergabe' });
  });

  it.each([
    ['a Word file that is none', 'a.docx', utf8('PK\u0003\u0004nothing'), 'wrong_type'],
    ['an empty Word file', 'a.docx', new Uint8Array(), 'wrong_type'],
    ['an archive that is no document', 'a.docx', archiveOf('hello.txt', utf8('hello')), 'wrong_type'],
    [
      'a Word file cut short',
      'a.docx',
      readFileSync(path.join(corpus, 'en/data-warehouse.docx')).subarray(0, 4000),
      'wrong_type',
    ],
    [
      'a bomb that lies about its size',
      'a.docx',
      archiveOf('word/document.xml', new Uint8Array(110 * 2 ** 20)),
      'too_large',
    ],
    ['a file of more than 20 MB', 'a.txt', new Uint8Array(20 * 2 ** 20 + 1), 'too_large'],
    ['bytes that are no text', 'a.md', Uint8Array.of(0xc3, 0x28, 0x00), 'wrong_type'],
    ['a table with an open quotation', 'a.csv', utf8('a,b\n"open,c\n'), 'wrong_type'],
    ['another kind of file', 'a.pdf', utf8('%PDF'), 'wrong_type'],
  ])('refuses %s with a sentence', async (_what, name, bytes, code) => {
    const refusal = await readSourceFile({ name, bytes });
    expect(refusal).toMatchObject({ refused: true, code });
    expect(isRefusal(refusal) && refusal.message).toMatch(/^[A-Z].*\.$/);
  });
});
