import { addDays } from '../values/day';
import { aroundOfAll, lexicons, wordsOfAll } from './lexicons';
import { folded, phraseSource } from './phrases';

/** A calendar day that a text names, with the words that name it. */
export type NamedDay = {
  /** `YYYY-MM-DD`. */
  day: string;
  start: number;
  end: number;
  /** Whether the words make it the last day: 'by', 'bis', まで. */
  isDue: boolean;
};

/** Reads the parts of one way to write a day; undefined when they are no day. `isDue` as in `NamedDay`. */
type DayReader = (match: RegExpExecArray, today: string, isDue: boolean) => string | undefined;

const monthNames = new Map(
  lexicons.flatMap((lexicon) =>
    lexicon.months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  ),
);
const quarterNames = new Map(
  lexicons.flatMap((lexicon) =>
    lexicon.quarters.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  ),
);
const endOf = aroundOfAll((lexicon) => lexicon.endOf);
const due = aroundOfAll((lexicon) => lexicon.due);
const marks = lexicons.flatMap((lexicon) => lexicon.dateMarks ?? []);
const oneOfMarks = (part: 'year' | 'month' | 'day') => phraseSource(marks.map((mark) => mark[part]));
const endBefore = `(?<endOf>${phraseSource(endOf.before)}\\s+)?`;
const endAfter = phraseSource(endOf.after);
const month = phraseSource([...monthNames.keys()]);
const quarter = phraseSource([...quarterNames.keys()]);

const readers: readonly { pattern: RegExp; read: DayReader }[] = [
  {
    pattern: /(?<![\d.])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d-])/gu,
    read: ([, year, monthNumber, dayNumber]) => dayFrom(year, monthNumber, dayNumber),
  },
  {
    pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2}(?!\d))?(?!\d)/gu,
    read: ([, dayNumber, monthNumber, year], today) => dayOrNext(longYear(year), monthNumber, dayNumber, today),
  },
  { pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/gu, read: readSlashes },
  {
    pattern: new RegExp(
      `${endBefore}(?:(?<before>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?)?(?<month>${month})(?:\\s+(?<after>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]))?(?:\\s?,?\\s*(?<year>\\d{4})(?!\\d))?`,
      'gu',
    ),
    read: readMonthName,
  },
  {
    pattern: new RegExp(
      `${endBefore}(?:(?<earlier>\\d{4})\\s*(?:${oneOfMarks('year')})?\\s*)?(?:(?<![\\p{L}\\d])q(?<digit>[1-4])|(?<name>${quarter}))(?:${endAfter})?(?:[\\s/]*(?<year>\\d{4})(?!\\d))?`,
      'gu',
    ),
    read: readQuarter,
  },
  {
    pattern: new RegExp(
      `(?:(?<year>\\d{4})\\s*${oneOfMarks('year')}\\s*)?(?<!\\d)(?<!\\d[.,])(?<month>\\d{1,2})\\s*${oneOfMarks('month')}(?:\\s*(?<day>\\d{1,2})\\s*${oneOfMarks('day')}|(?<end>${endAfter}))?`,
      'gu',
    ),
    read: readMarkedMonth,
  },
  {
    pattern: new RegExp(
      `(?:${phraseSource(endOf.before)}\\s+(?<before>\\d{4})|(?<after>\\d{4})\\s*${oneOfMarks('year')}${endAfter})(?!\\d)`,
      'gu',
    ),
    read: ({ groups }) => dayFrom(groups?.['before'] ?? groups?.['after'], '12', '31'),
  },
  {
    pattern: new RegExp(phraseSource(wordsOfAll((lexicon) => lexicon.yearEnd)), 'gu'),
    read: (_match, today) => dayFrom(today.slice(0, 4), '12', '31'),
  },
  {
    pattern: new RegExp(
      `${phraseSource(wordsOfAll((lexicon) => lexicon.calendarWeek))}\\s*(\\d{1,2})(?:\\s*\\/?\\s*(\\d{4}))?`,
      'gu',
    ),
    read: ([, week, year], today) => fridayOfWeek(Number(week), Number(year ?? today.slice(0, 4))),
  },
];

/**
 * The days that a text names, in its order, each once. `today` gives the year where none is written: the next such day.
 * Offsets are of the text in Unicode normal form KC, which is what must be given.
 */
export function readDays(written: string, today: string): NamedDay[] {
  const text = folded(written);
  const found: NamedDay[] = [];
  for (const { pattern, read } of readers) {
    for (const match of text.matchAll(pattern)) {
      const span = widenedToDueWords(text, match.index, match.index + match[0].trimEnd().length);
      const day = read(match, today, span.isDue);
      const overlaps = found.some((other) => other.start < span.end && span.start < other.end);
      if (day !== undefined && !overlaps) found.push({ day, ...span });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The day by which something is due: the first that is said to be the last one, else the last that is named. */
export function dueDayOf(days: readonly NamedDay[]): NamedDay | undefined {
  return days.find(({ isDue }) => isDue) ?? days.at(-1);
}

const dueBefore = new RegExp(`${phraseSource(due.before)}:?\\s*$`, 'u');
const dueAfter = new RegExp(`^\\s*${phraseSource(due.after)}`, 'u');

function widenedToDueWords(text: string, start: number, end: number) {
  const before = dueBefore.exec(text.slice(Math.max(0, start - 30), start))?.[0].length ?? 0;
  const after = dueAfter.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  return { start: start - before, end: end + after, isDue: before + after > 0 };
}

function readSlashes([, first = '', second = '', year]: RegExpExecArray): string | undefined {
  // 03/04 is a day in April to some and in March to others: better not read than read wrongly.
  if (Number(first) <= 12 && Number(second) <= 12 && first !== second) return undefined;
  return Number(first) > 12 ? dayFrom(year, second, first) : dayFrom(year, first, second);
}

function readMonthName({ groups = {} }: RegExpExecArray, today: string, isDue: boolean): string | undefined {
  const number = String(monthNames.get((groups['month'] ?? '').toLowerCase()) ?? '');
  const written = groups['before'] ?? groups['after'];
  if (written !== undefined) return dayOrNext(groups['year'], number, written, today);
  if (groups['endOf'] === undefined && groups['year'] === undefined && !isDue) return undefined;
  return lastOfMonth(groups['year'], number, today);
}

function readMarkedMonth({ groups = {} }: RegExpExecArray, today: string, isDue: boolean): string | undefined {
  const { year, month: number = '', day, end } = groups;
  if (day !== undefined) return dayOrNext(year, number, day, today);
  return end !== undefined || year !== undefined || isDue ? lastOfMonth(year, number, today) : undefined;
}

function readQuarter({ groups = {} }: RegExpExecArray, today: string): string | undefined {
  const quarterNumber = Number(groups['digit'] ?? quarterNames.get((groups['name'] ?? '').toLowerCase()));
  return lastOfMonth(groups['year'] ?? groups['earlier'], String(quarterNumber * 3), today);
}

const longYear = (year: string | undefined) => (year?.length === 2 ? `20${year}` : year);

/** `YYYY-MM-DD`, or undefined when the calendar has no such day. */
function dayFrom(year = '', monthNumber = '', dayNumber = ''): string | undefined {
  const day = `${year}-${monthNumber.padStart(2, '0')}-${dayNumber.padStart(2, '0')}`;
  const instant = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== day ? undefined : day;
}

/** The day in its year; without one, the next from `today`. */
function dayOrNext(year: string | undefined, monthNumber = '', dayNumber = '', today = ''): string | undefined {
  if (year !== undefined) return dayFrom(year, monthNumber, dayNumber);
  const thisYear = dayFrom(today.slice(0, 4), monthNumber, dayNumber);
  if (thisYear === undefined || thisYear >= today) return thisYear;
  return dayFrom(String(Number(today.slice(0, 4)) + 1), monthNumber, dayNumber);
}

function lastOfMonth(year: string | undefined, monthNumber: string, today: string): string | undefined {
  const last = (inYear: number) => new Date(Date.UTC(inYear, Number(monthNumber), 0)).toISOString().slice(0, 10);
  if (!(Number(monthNumber) >= 1 && Number(monthNumber) <= 12)) return undefined;
  if (year !== undefined) return last(Number(year));
  const thisYear = last(Number(today.slice(0, 4)));
  return thisYear >= today ? thisYear : last(Number(today.slice(0, 4)) + 1);
}

/** The last working day of a week as ISO 8601 counts them. */
function fridayOfWeek(week: number, year: number): string | undefined {
  if (week < 1 || week > 53) return undefined;
  // The fourth of January lies in the first week.
  const weekday = (new Date(`${year}-01-04T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(`${year}-01-04`, (week - 1) * 7 - weekday + 4);
}

/** The text without the words that name `days`. */
export function withoutDays(text: string, days: readonly NamedDay[]): string {
  return [...days].reverse().reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
}
