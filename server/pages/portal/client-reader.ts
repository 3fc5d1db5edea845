import { clientDay, clientInstant } from '../../client-time';
import type { ReaderLanguage } from '../../reader-language';

/** How one reader is told texts, days and numbers. */
export type ClientReader = ReaderLanguage & {
  /** A calendar day, or the day of an instant in the workspace's time zone. */
  day: (day: string) => string;
  /** An instant as day and time of day, in the workspace's time zone and with its offset. */
  instant: (instant: string) => string;
  /** A decimal string with the reader's marks, every digit kept. */
  number: (decimal: string | number) => string;
  money: (money: { amount: string; currency: string }) => string;
  /** The workspace's time zone, as `Europe/Berlin`. */
  timeZone: string;
  /** Sentences that stand one after the other; what is not said is left out. */
  sentences: (parts: readonly (string | false | null)[]) => string;
  /** A language by its name in the reader's own, as “Japanese”. */
  languageName: (code: string) => string;
};

export function clientReader(language: ReaderLanguage, timeZone: string): ClientReader {
  const { code } = language;
  const counted = new Intl.NumberFormat(code, { maximumFractionDigits: 10 });
  return {
    ...language,
    timeZone,
    day: (day) => clientDay(day, code, timeZone),
    instant: (instant) => clientInstant(instant, code, timeZone),
    number: (decimal) => counted.format(exactly(decimal)),
    money: ({ amount, currency }) =>
      new Intl.NumberFormat(code, { style: 'currency', currency, minimumFractionDigits: 0 }).format(exactly(amount)),
    // Japanese and Chinese leave no space behind a full stop.
    sentences: (parts) => parts.filter(Boolean).join(code.startsWith('ja') || code.startsWith('zh') ? '' : ' '),
    languageName: (wanted) => new Intl.DisplayNames(code, { type: 'language' }).of(wanted) ?? wanted,
  };
}

/** A decimal string as Intl takes it, every digit kept; the published types know numbers alone. */
const exactly = (decimal: string | number): number => decimal as number;
