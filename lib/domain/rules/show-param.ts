import type { RuleTexts } from '../language';
import { listMark } from '../values/list-mark';
import { dayIn, missing, monthIn, numberIn } from './in-locale';
import type { ParamKind, TermChange } from './rule';
import { showChange } from './show-change';

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
      return decimalIn(locale).format(Number(value));
    case 'decimals':
      return listOf(value)
        .map((item) => decimalIn(locale).format(Number(item)))
        .join(listMark(locale));
    case 'ratio':
      return numberIn(locale, { style: 'percent', maximumFractionDigits: 1 }).format(Number(value));
    case 'day':
      return dayIn(locale).format(new Date(`${String(value)}T00:00:00Z`));
    case 'month':
      return monthIn(locale).format(new Date(`${String(value)}-01T00:00:00Z`));
    case 'word':
      return texts.words?.[String(value)] ?? String(value);
    case 'words':
      return listOf(value)
        .map((code) => texts.words?.[String(code)] ?? String(code))
        .join(listMark(locale));
    case 'texts':
      return listOf(value).map(String).join(listMark(locale));
    case 'changes':
      return (listOf(value) as TermChange[]).map((change) => showChange(change, texts, locale)).join('; ');
    case 'text':
      return String(value);
  }
}

const decimalIn = (locale: string) => numberIn(locale, { maximumFractionDigits: 1 });

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
