import { chooseLanguage, type RuleTexts } from '../language';
import { languages } from '../languages/registry.generated';
import { findRule } from './rules-on';

/** The languages by their codes. */
const byCode = new Map<
  string,
  { code: string; rules: Record<string, RuleTexts>; notEvaluated: Record<string, string> }
>(Object.values(languages).map((language) => [language.code, language]));

const codes = [...byCode.keys()];

/** Asked for every finding, mostly with the very code of a language. */
const bestCode = (wanted: string) => (byCode.has(wanted) ? wanted : chooseLanguage(wanted, codes));

/** A rule's texts and the locale they are written in. */
export type SaidInLocale = { texts: RuleTexts; locale: string };

/** A rule's texts: in English where the wanted language lacks them. */
export function ruleTexts(key: string, wanted: string): SaidInLocale | undefined {
  const locale = bestCode(wanted);
  const translated = byCode.get(locale)?.rules[key];
  if (translated) return { texts: translated, locale };
  const rule = findRule(key);
  return rule && { texts: rule.texts, locale: 'en' };
}

/** Why a rule could not be checked, in words; the code itself where no language has any. */
export function notEvaluatedReason(code: string, wanted: string): string {
  const locale = bestCode(wanted);
  return byCode.get(locale)?.notEvaluated[code] ?? byCode.get('en')?.notEvaluated[code] ?? code;
}
