import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { halves, type LabelledStatement, readCorpus } from '../statements-of-work/corpus';

const corpus = readCorpus();

/** The lines that the labels count: of a Word file those of the outline that it was made from. */
function sourceLines({ file }: LabelledStatement): string[] {
  return readFileSync(file.replace(/\.docx$/, '.outline.md'), 'utf8').split('\n');
}

describe('the corpus of statements of work', () => {
  it('holds at least ten a language, in all parts and all kinds of file', () => {
    for (const language of ['en', 'de', 'ja', 'zh-CN']) {
      const own = corpus.filter(({ expected }) => expected.language === language);
      expect(own.length, language).toBeGreaterThanOrEqual(10);
      expect(new Set(own.map(({ expected }) => expected.half)).size).toBe(halves.length);
      for (const extension of ['md', 'txt', 'csv', 'docx']) {
        expect(own.some(({ name }) => name.endsWith(extension))).toBe(true);
      }
    }
  });

  it.each(corpus.map((statement) => [statement.name, statement] as const))('labels every line of %s', (_name, one) => {
    expect(existsSync(one.file)).toBe(true);
    const { documents, headings, notUnderstood } = one.expected;
    const labelled = new Set([...documents.flatMap(({ lines }) => lines), ...headings, ...notUnderstood]);
    const filled = sourceLines(one).flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
    expect([...labelled].sort((a, b) => a - b)).toEqual(filled);
  });
});
