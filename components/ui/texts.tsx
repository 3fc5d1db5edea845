import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type Language, refusalSentence, type Translate, translator } from '../../lib/domain/language';
import type { RefusalCode, RefusalValues } from '../../lib/domain/refusal';
import { dateLocale } from '../../lib/domain/values/date-locale';
import { listMark } from '../../lib/domain/values/list-mark';

/** What a component needs to write in the reader's language. */
export type Texts = {
  /** Language code, as `de`. */
  code: string;
  /** The variety of it in which days and numbers are written, as `de-AT`. */
  locale: string;
  /** Whether all texts are there, or only those that the panel shows first. */
  areComplete: boolean;
  /** A text of the catalogue. */
  say: Translate;
  /** One sentence for a refusal, with what it names. */
  refusal: (code: RefusalCode, values?: RefusalValues | null) => string;
  /** A calendar day `YYYY-MM-DD`, with its year only when that is not `today`'s. */
  day: (day: string, today?: string) => string;
  /** An instant as the time of day in a time zone (IANA name). */
  time: (instant: string, timeZone: string) => string;
  /** A decimal string with the reader's marks, every digit kept. */
  number: (decimal: string | number) => string;
  /** What there is, one after the other with the reader's comma. */
  list: (parts: readonly (string | null | undefined)[]) => string;
  /** What divides whole and parts in a number that the reader types. */
  decimalMark: '.' | ',';
};

/** The texts of one language; days and numbers are written as in `variety`. */
export function textsIn(language: Language, variety: string = language.code): Texts {
  const { code } = language;
  const locale = dateLocale(variety);
  const translate = translator(language);
  const dated = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const datedWithYear = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const counted = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  // Intl takes a decimal string exactly; the published types know numbers alone.
  const number = (decimal: string | number) => counted.format(decimal as number);
  return {
    code,
    locale,
    areComplete: language.others === undefined,
    // A text that is not there yet is drawn once it is.
    say: (key, values) => (key in language.interface ? translate(key, values) : ''),
    refusal: (refusal, values) =>
      refusal in language.refusals
        ? refusalSentence(language, refusal, values ?? {}, { day: (day) => dated.format(startOf(day)), number })
        : '',
    day: (day, today) => (today?.slice(0, 4) === day.slice(0, 4) ? dated : datedWithYear).format(startOf(day)),
    time: (instant, timeZone) =>
      new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone }).format(new Date(instant)),
    number,
    list: (parts) => parts.filter(Boolean).join(listMark(code)),
    decimalMark: counted.format(1.5).includes(',') ? ',' : '.',
  };
}

/** The instant at which a calendar day begins in UTC, in which days are written. */
const startOf = (day: string) => new Date(`${day}T00:00:00Z`);

const TextsContext = createContext<Texts | null>(null);

/** Gives everything below it one language. */
export function TextsProvider(props: { language: Language; locale?: string; children: ComponentChildren }) {
  const texts = useMemo(() => textsIn(props.language, props.locale), [props.language, props.locale]);
  return <TextsContext.Provider value={texts}>{props.children}</TextsContext.Provider>;
}

/** The texts of the reader's language. Only below a `TextsProvider`. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('There is no language above this component.');
  return texts;
}
