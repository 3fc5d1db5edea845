import type { RuleTexts } from '../language';
import type { ParamKind, TermChange } from './rule';

/** What stands where a value is missing. */
const missing = '–';

/**
 * A raw value as a text shows it: days and numbers as the language writes them, at most one decimal place, codes as
 * words. Counts stay numbers, so that a text can choose its plural.
 */
export function showParam(kind: ParamKind, value: unknown, texts: RuleTexts, locale: string): string | number {
  if (value === undefined || value === null) return missing;
  switch (kind) {
    case 'count':
      return typeof value === 'number' ? value : String(value);
    case 'decimal':
      return numberFormat(locale, 'decimal').format(Number(value));
    case 'decimals':
      return listOf(value)
        .map((item) => numberFormat(locale, 'decimal').format(Number(item)))
        .join(separator(locale));
    case 'ratio':
      return numberFormat(locale, 'percent').format(Number(value));
    case 'day':
      return dayFormat(locale).format(new Date(`${String(value)}T00:00:00Z`));
    case 'month':
      return monthFormat(locale).format(new Date(`${String(value)}-01T00:00:00Z`));
    case 'word':
      return texts.words?.[String(value)] ?? String(value);
    case 'words':
      return listOf(value)
        .map((code) => texts.words?.[String(code)] ?? String(code))
        .join(separator(locale));
    case 'texts':
      return listOf(value).map(String).join(separator(locale));
    case 'changes':
      return (listOf(value) as TermChange[]).map((change) => showChange(change, texts)).join('; ');
    case 'text':
      return String(value);
  }
}

function showChange(change: TermChange, texts: RuleTexts): string {
  const field = texts.words?.[change.field] ?? change.field;
  return `${field}: ${showTerm(change.old)} → ${showTerm(change.new)}`;
}

function showTerm(value: unknown): string {
  if (value === null || value === undefined) return missing;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const separator = (locale: string) => (locale.startsWith('ja') || locale.startsWith('zh') ? '、' : ', ');

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, style: 'decimal' | 'percent'): Intl.NumberFormat {
  const key = `${style} ${locale}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { style, maximumFractionDigits: 1 });
    numberFormats.set(key, format);
  }
  return format;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  let format = dateFormats.get(`${key} ${locale}`);
  if (!format) {
    // The order of day and month is British in English: our other languages read it without doubt.
    format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: 'UTC' });
    dateFormats.set(`${key} ${locale}`, format);
  }
  return format;
}

function dayFormat(locale: string): Intl.DateTimeFormat {
  const numeric = locale.startsWith('de');
  return dateFormat(locale, 'day', {
    day: numeric ? '2-digit' : 'numeric',
    month: numeric ? '2-digit' : locale.startsWith('en') ? 'short' : 'long',
    year: 'numeric',
  });
}

const monthFormat = (locale: string) => dateFormat(locale, 'month', { month: 'long', year: 'numeric' });
