import { chooseLanguage, type RuleTexts } from '../language';
import { languages } from '../languages/registry.generated';
import { findRule } from './rules-on';

/** The languages by their codes. */
const byCode = new Map<
  string,
  { code: string; rules: Record<string, RuleTexts>; notEvaluated: Record<string, string> }
>(Object.values(languages).map((language) => [language.code, language]));

/** A rule's texts and the locale they are written in: English where the wanted language lacks them. */
export function ruleTexts(key: string, wanted: string): { texts: RuleTexts; locale: string } | undefined {
  const locale = chooseLanguage(wanted, [...byCode.keys()]);
  const translated = byCode.get(locale)?.rules[key];
  if (translated) return { texts: translated, locale };
  const rule = findRule(key);
  return rule && { texts: rule.texts, locale: 'en' };
}

/** Why a rule could not be checked, in words; the code itself where no language has any. */
export function notEvaluatedReason(code: string, wanted: string): string {
  const locale = chooseLanguage(wanted, [...byCode.keys()]);
  return byCode.get(locale)?.notEvaluated[code] ?? byCode.get('en')?.notEvaluated[code] ?? code;
}
