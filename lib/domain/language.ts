import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import { argumentText, compileMessage, type MessageValues, type SayMessage } from './compile-message';
import type { en } from './languages/en';
import type { RefusalCode, RefusalValues } from './refusal';
import type { NotEvaluatedCode } from './rules/not-evaluated-code';

/** The texts of one rule in one language. `shown` has an entry for each variant of the rule, mostly just `default`. */
export type RuleTexts = {
  title: string;
  shown: { default: string } & Record<string, string>;
  next: string;
  why: string;
  /** Words for the codes that the texts show, such as the names of missing fields. */
  words?: Record<string, string>;
};

export type InterfaceKey = keyof (typeof en)['interface'];

/** One language, one file: `languages/de.ts`. A language that lacks a key does not compile. */
export type Language = {
  code: string;
  name: string;
  interface: Record<InterfaceKey, Message>;
  /** They may name values of the refusal. */
  refusals: Record<RefusalCode, Message>;
  rules: Record<string, RuleTexts>;
  notEvaluated: Record<NotEvaluatedCode, string>;
  /** In a build that brings a page the first texts it shows by themselves: the way to all the others. */
  others?: () => Promise<Pick<Language, 'interface' | 'refusals'>>;
};

/** An ICU message as it was written, or as the build has parsed it ahead for pages that carry no parser. */
export type Message = string | MessageFormatElement[];

/** By locale, then by message: a key made of both would be put together for every text that is said. */
const written = new Map<string, Map<string, SayMessage>>();
const parsedAhead = new WeakMap<MessageFormatElement[], SayMessage>();

/** Fills an ICU message. Numbers and plurals follow `locale`. */
export function formatMessage(message: Message, locale: string, values: MessageValues = {}): string {
  const say = typeof message === 'string' ? sayWritten(message, locale) : sayParsed(message, locale);
  return say(values);
}

function sayWritten(message: string, locale: string): SayMessage {
  let ofLocale = written.get(locale);
  if (!ofLocale) {
    ofLocale = new Map();
    written.set(locale, ofLocale);
  }
  let say = ofLocale.get(message);
  if (!say) {
    say = sayPlain(message, locale) ?? compileMessage(parse(message, { ignoreTag: true }), locale);
    ofLocale.set(message, say);
  }
  return say;
}

/** A parsed message belongs to one language's file, so it is only ever filled in that language. */
function sayParsed(message: MessageFormatElement[], locale: string): SayMessage {
  let say = parsedAhead.get(message);
  if (!say) {
    say = compileMessage(message, locale);
    parsedAhead.set(message, say);
  }
  return say;
}

/** A message that only puts texts in their places, which most do, needs no parser. Undefined for any other. */
function sayPlain(message: string, locale: string): SayMessage | undefined {
  if (!/^[^{}']*(?:\{\w+\}[^{}']*)*$/.test(message)) return undefined;
  const parts = message.split(/\{(\w+)\}/);
  return (values) => parts.map((part, index) => (index % 2 === 0 ? part : argumentText(values[part], locale))).join('');
}

/** The sentence of a refusal, in whose text days and numbers stand as `shown` writes them. */
export function refusalSentence(
  { refusals, code: locale }: Language,
  code: RefusalCode,
  values: RefusalValues,
  shown: { day: (day: string) => string; number: (decimal: string | number) => string },
): string {
  const words = Object.entries(values).map(([name, value]) => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(String(value))) return [name, shown.day(String(value))];
    return [name, /^-?\d+(\.\d+)?$/.test(String(value)) ? shown.number(value) : value];
  });
  return formatMessage(refusals[code], locale, Object.fromEntries(words));
}

/** A function that gives the interface's texts in one language. */
export type Translate = (key: InterfaceKey, values?: MessageValues) => string;

export function translator(language: Language): Translate {
  return (key, values) => formatMessage(language.interface[key], language.code, values);
}

/** The code of the best language for `wanted` (`de-AT` gives `de`, `zh` gives `zh-CN`); English when none fits. */
export function chooseLanguage(wanted: string, available: readonly string[]): string {
  const exact = available.find((code) => code.toLowerCase() === wanted.toLowerCase());
  if (exact) return exact;
  const base = wanted.split('-')[0]?.toLowerCase();
  return available.find((code) => code.split('-')[0]?.toLowerCase() === base) ?? 'en';
}
