import type { RuleTexts } from '../language';
import { listMark } from '../values/list-mark';
import { periodNameIn } from '../values/period-name';
import { dayIn, missing, numberIn } from './in-locale';
import type { TermChange } from './rule';

/** Terms that are kept as decimal strings or numbers: each language writes them its own way. */
const numberTerms: ReadonlySet<string> = new Set([
  'version',
  'allowance.limit',
  'duration.days',
  'target',
  'targetMax',
  'targetScore',
]);

/** Terms that are kept as codes, which each language has words for. */
const codeTerms: ReadonlySet<string> = new Set(['kind', 'direction']);

/** A changed term in a sentence: its name, what was signed, what it is now. */
export function showChange({ field, old, new: now }: TermChange, texts: RuleTexts, locale: string): string {
  return `${termName(field, texts)}: ${showTerm(field, old, texts, locale)} → ${showTerm(field, now, texts, locale)}`;
}

function showTerm(field: string, value: unknown, texts: RuleTexts, locale: string): string {
  if (value === null || value === undefined) return missing;
  if (typeof value === 'object') return showGroup(field, value, texts, locale);
  // A target has every place that was signed: 2.45 and 2.5 are two promises.
  if (numberTerms.has(field)) return numberIn(locale, { maximumFractionDigits: 20 }).format(Number(value));
  if (field === 'channel') return channelIn(String(value), texts, locale);
  if (field === 'allowance.period') return periodNameIn(String(value), locale);
  if (field === 'dueOn') return dayIn(locale).format(new Date(`${String(value)}T00:00:00Z`));
  return codeTerms.has(field) ? termName(String(value), texts) : String(value);
}

/** A channel by its name in the language, and what it is for as it was written. */
function channelIn(value: string, texts: RuleTexts, locale: string): string {
  const [type = '', ...purpose] = value.split(', ');
  const name = texts.words?.[`channel.${type}`] ?? type;
  return purpose.length === 0 ? name : `${name}${listMark(locale)}${purpose.join(', ')}`;
}

/** A group that came or went as a whole, part by part. */
function showGroup(field: string, group: object, texts: RuleTexts, locale: string): string {
  return Object.entries(group)
    .map(([part, value]) => {
      const path = `${field}.${part}`;
      return `${termName(path, texts)} ${showTerm(path, value, texts, locale)}`;
    })
    .join(', ');
}

const termName = (code: string, texts: RuleTexts) => texts.words?.[code] ?? code;
