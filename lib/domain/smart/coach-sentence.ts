import type { InterfaceKey, Translate } from '../language';
import { dateLocale } from '../values/date-locale';

/** One sentence of the coach: which text, and what is filled in. Plain data, said in the reader's language later. */
export type CoachSentence = {
  key: Extract<InterfaceKey, `coach.${string}`>;
  /** Numbers and texts as they are. */
  values?: Readonly<Record<string, string | number>>;
  /** Lists of texts that people wrote. */
  texts?: Readonly<Record<string, readonly string[]>>;
  /** Lists of words of the catalogue. */
  words?: Readonly<Record<string, readonly Extract<InterfaceKey, `coach.${string}`>[]>>;
  /** Calendar days. */
  days?: Readonly<Record<string, string | undefined>>;
};

/** A sentence of the coach in the language of `translate`, whose code is `locale`. */
export function sayCoachSentence(sentence: CoachSentence, translate: Translate, locale: string): string {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const date = new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'medium', timeZone: 'UTC' });
  const entries: [string, string | number][] = Object.entries(sentence.values ?? {});
  for (const [name, texts] of Object.entries(sentence.texts ?? {}))
    entries.push([name, list.format(texts.map(quoted))]);
  for (const [name, keys] of Object.entries(sentence.words ?? {}))
    entries.push([name, list.format(keys.map((key) => translate(key)))]);
  for (const [name, day] of Object.entries(sentence.days ?? {}))
    entries.push([name, day === undefined ? '–' : date.format(new Date(`${day}T00:00:00Z`))]);
  return translate(sentence.key, Object.fromEntries(entries));

  function quoted(text: string): string {
    return translate('coach.quote', { text });
  }
}
