import { matchTerms, termsOf } from '../rules/reading/lexicon-terms';
import type { Reading } from '../rules/reading/reading';
import { isMostlyCjk, languageOfText } from '../rules/reading/script';
import type { Agreement, Criterion } from '../rules/reading/versions';
import { isEmpty, normalForm } from '../values/normal-form';

/** What keeps a criterion from saying what changes, and for whom. */
export type SpecificFault =
  | { code: 'no_subject' }
  | { code: 'too_short'; length: number; least: number }
  | { code: 'vague'; terms: string[] };

/** Least lengths of a statement, in code points: most scripts, and Han, kana and Hangul. */
export type StatementLengths = { minLatin: number; minCjk: number };

/** Everything that is not specific about a criterion of `version`; nothing when it is specific. */
export function whyNotSpecific(
  reading: Reading,
  criterion: Criterion,
  version: Agreement | undefined,
  { minLatin, minCjk }: StatementLengths,
): SpecificFault[] {
  const faults: SpecificFault[] = [];
  if (isEmpty(criterion.subject)) faults.push({ code: 'no_subject' });
  const statement = normalForm(criterion.statement);
  const { length } = [...statement];
  const least = isMostlyCjk(statement) ? minCjk : minLatin;
  if (length < least) faults.push({ code: 'too_short', length, least });
  const terms = vagueTerms(reading, criterion, version?.language);
  if (terms.length > 0) faults.push({ code: 'vague', terms });
  return faults;
}

/** The vague words that nothing clarifies; words that are only a little vague don't count. */
function vagueTerms(reading: Reading, criterion: Criterion, agreementLanguage: string | undefined): string[] {
  if (!isEmpty(criterion.clarification)) return [];
  const { locale, settings } = reading.workspace;
  const language = languageOfText(criterion.statement, [agreementLanguage], locale);
  return matchTerms(criterion.statement, termsOf('vague', language, settings.lexicon));
}
