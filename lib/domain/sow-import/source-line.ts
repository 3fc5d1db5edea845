import { type LineMarker, markerOf } from './line-marker';

/** One line of the source; `number` counts from 1. */
export type SourceLine = {
  number: number;
  /** As it was written. */
  raw: string;
  /** Without indentation, quoting and emphasis. */
  text: string;
  /** Characters of indentation, a tab counting four. */
  indent: number;
  marker: LineMarker | undefined;
};

/** Splits a text into its lines, blank ones included. */
export function sourceLinesOf(text: string): SourceLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((raw, index) => {
      const indentation = /^[ \t\u3000]*/.exec(raw)?.[0] ?? '';
      const shown = withoutEmphasis(raw.trim().replace(/^(?:>\s*)+/, ''));
      return {
        number: index + 1,
        raw,
        text: shown,
        indent: [...indentation].reduce((sum, character) => sum + (character === '\t' ? 4 : 1), 0),
        marker: markerOf(shown),
      };
    });
}

/** Markdown's emphasis and code marks say nothing about what is agreed. */
export function withoutEmphasis(text: string): string {
  return text
    .replace(/(\*\*|__|`)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])([*_])(?=[^\s*_])([^*_]+?)(?<=\S)\1(?![\w*])/g, '$2');
}

/** Whether a line has anything to read: a letter or a digit. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

export const isBlank = (line: SourceLine): boolean => line.raw.trim() === '';

/** Whether a text ends as a sentence, or a clause of a list, does. */
export const endsSentence = (text: string): boolean => /[.!?;。!?;…][)"“”」』)]*$/u.test(text);
