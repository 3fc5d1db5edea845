import { isEmpty, normalForm } from '../normal-form';
import { matchTerms, termsOf } from './reading/lexicon-terms';
import type { Reading } from './reading/reading';
import { isMostlyCjk, languageOfText } from './reading/script';
import { type Criterion, criteriaOf, newestVersion, sinceVersion } from './reading/versions';
import { defineRule, subjectOf } from './rule';
import { count } from './threshold';

/** GR-13: a criterion does not say what changes, and for whom. */
export const smartSpecific = defineRule({
  key: 'smart.specific',
  number: 13,
  core: true,
  runsIn: ['draft', 'active'],
  thresholds: { minLatin: count(20), minCjk: count(8) },
  shows: { statement: 'text' },
  texts: {
    title: 'SMART: not specific',
    shown: { default: '“{statement}” does not yet say what changes, and for whom.' },
    next: 'Name the thing and the people: “Shop visitors from Japan find the size table”.',
    why: 'Goals are specific.',
  },
  *evaluate(reading, { minLatin, minCjk }) {
    const version = newestVersion(reading);
    if (!version) return;
    for (const criterion of criteriaOf(reading, version)) {
      const statement = normalForm(criterion.statement);
      const isShort = [...statement].length < (isMostlyCjk(statement) ? minCjk : minLatin);
      if (!isShort && !isEmpty(criterion.subject) && !isVague(reading, criterion, version.language)) continue;
      yield {
        subject: subjectOf(criterion),
        severity: version.status === 'draft' ? 'info' : 'warning',
        params: { statement: criterion.statement },
        facts: { statement: criterion.statement, subject: criterion.subject },
        since: sinceVersion(version),
      };
    }
  },
});

/** Whether the statement contains a vague word that nothing clarifies; words that are only a little vague don't count. */
function isVague(reading: Reading, criterion: Criterion, agreementLanguage: string | undefined): boolean {
  if (!isEmpty(criterion.clarification)) return false;
  const { locale, settings } = reading.workspace;
  const language = languageOfText(criterion.statement, [agreementLanguage], locale);
  return matchTerms(criterion.statement, termsOf('vague', language, settings.lexicon)).length > 0;
}
