import type { Period } from '../values/period-name';
import type { HeadingCues } from './heading-cues/cues';

/** What a heading, a table's column or a sentence says its part of the statement is about. */
export const sectionKinds = [
  'deliverable',
  'activity',
  'scope',
  'exclusion',
  'assumption',
  'clientDuty',
  'milestone',
  'criterion',
  'ignored',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** What a sentence of running text can say of itself. */
export const sentenceKinds = [
  'ignored',
  'exclusion',
  'clientDuty',
  'assumption',
  'felt',
  // What people say or do of themselves, where no number is named beside it.
  'opinion',
  'criterion',
  'milestone',
  'deliverable',
  'activity',
] as const;
export type SentenceKind = (typeof sentenceKinds)[number];

export const columnKinds = [
  'kind',
  'name',
  'date',
  'quantity',
  'rhythm',
  'acceptance',
  'note',
  'number',
  'baseline',
  'target',
] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** Words by which an item under a heading such as 'Scope' is something handed over, or something done. */
export type WorkWords = { things: readonly string[]; doings: readonly string[] };

/** Words around a number: those that stand before it and those that stand behind it. */
export type Around = { before: readonly string[]; after: readonly string[] };

/**
 * The words by which one language writes statements of work; one file a language in `lexicons/`. All lexicons are
 * applied to every text, because such papers mix languages.
 *
 * A phrase is plain text in lower case. It matches whole words; `-` at its end or beginning leaves that side open
 * (`mitwirkung-` finds „Mitwirkungspflichten“), and ` * ` stands for up to a few words. Languages written without
 * spaces match anywhere.
 */
export type StatementLexicon = {
  code: string;
  /** The character for a decimal mark in numbers. */
  decimalMark: '.' | ',';
  /** Frequent small words, by which the language of a text is told. */
  commonWords: readonly string[];
  /** What headings are called. */
  sections: Readonly<Record<SectionKind, readonly string[]>>;
  /** Words that hint at what a heading is about which no list above names. */
  cues: HeadingCues;
  /** What sentences say. */
  sentences: Readonly<Record<SentenceKind, readonly string[]>>;
  columns: Readonly<Record<ColumnKind, readonly string[]>>;
  work: WorkWords;
  /**
   * Where the word that decides stands: first („Konzept der Betreuung“), last (保守報告書), or last before the first
   * preposition ('support report on …').
   */
  head: 'first' | 'last' | 'phrase';
  /** Names and abbreviations of the twelve months; empty where months are numbers. */
  months: readonly (readonly string[])[];
  /** The characters of written dates, such as 年, 月, 日. */
  dateMarks?: { year: string; month: string; day: string };
  /** 'end of' before a month or year, or behind it. */
  endOf: Around;
  yearEnd: readonly string[];
  /** Names of the four quarters. */
  quarters: readonly (readonly string[])[];
  /** What stands before a calendar week's number: KW. */
  calendarWeek: readonly string[];
  /** What makes a day the last one: by, until. */
  due: Around;
  from: Around;
  to: Around;
  atLeast: Around;
  atMost: Around;
  /** The words of a limit that an allowance has; 'within 7 days' is none. */
  limit: Around;
  /** What opens a band and what divides it: between … and …. */
  between: { before: readonly string[]; divider: readonly string[]; after: readonly string[] };
  /** Words around the end of a scale, which is no number to reach. */
  scale: Around;
  rise: readonly string[];
  fall: readonly string[];
  /** Units of measure that follow a number. */
  units: readonly string[];
  /** What multiplies a number: thousand, 万. */
  magnitudes: Readonly<Record<string, string>>;
  /** Things that are counted in allowances: hours, rounds. */
  countables: readonly string[];
  /** Those of them that also say how long or how often: an allowance only with a limit or a period. */
  timeSpans: readonly string[];
  numberWords: Readonly<Record<string, string>>;
  periods: Readonly<Record<Period, readonly string[]>>;
  /** Words that join a sentence over a line's end, and are no unit. */
  joiners: readonly string[];
  /** Abbreviations whose point ends no sentence. */
  abbreviations: readonly string[];
};
