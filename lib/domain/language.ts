import { IntlMessageFormat } from 'intl-messageformat';
import type { en } from './languages/en';
import type { RefusalCode } from './refusal';
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
  refusals: Record<RefusalCode, string>;
  rules: Record<string, RuleTexts>;
  notEvaluated: Record<NotEvaluatedCode, string>;
};

/** An ICU message as it was written, or as the build has parsed it ahead for pages that carry no parser. */
export type Message = string | ParsedMessage;
type ParsedMessage = Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>;

/** The values an ICU message can be given. */
export type MessageValues = Record<string, string | number | boolean | Date | null | undefined>;

type Format = (values: MessageValues) => string;

const formats = new Map<string, Format>();
const parsedFormats = new WeakMap<ParsedMessage, Format>();

/** Fills an ICU message. Numbers, dates and plurals follow `locale`. */
export function formatMessage(message: Message, locale: string, values: MessageValues = {}): string {
  if (typeof message !== 'string') return parsedFormat(message, locale)(values);
  const key = `${locale} ${message}`;
  let format = formats.get(key);
  if (!format) {
    format = plainFormat(message) ?? icuFormat(message, locale);
    formats.set(key, format);
  }
  return format(values);
}

/** A parsed message belongs to one language's file, so it is only ever filled in that language. */
function parsedFormat(message: ParsedMessage, locale: string): Format {
  let format = parsedFormats.get(message);
  if (!format) {
    format = icuFormat(message, locale);
    parsedFormats.set(message, format);
  }
  return format;
}

function icuFormat(message: Message, locale: string): Format {
  const format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  return (values) => String(format.format(values));
}

/**
 * A message that only puts texts in their places, which most do, needs no library at each call. Undefined for any
 * other: one with plurals, numbers or dates in the locale's form, or quoting.
 */
function plainFormat(message: string): Format | undefined {
  if (!/^[^{}']*(?:\{\w+\}[^{}']*)*$/.test(message)) return undefined;
  const parts = message.split(/\{(\w+)\}/);
  return (values) => parts.map((part, index) => (index % 2 === 0 ? part : values[part])).join('');
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
