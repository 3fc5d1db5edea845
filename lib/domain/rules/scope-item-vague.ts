import { isEmpty } from '../values/normal-form';
import { matchTerms, termsOf } from './reading/lexicon-terms';
import type { Reading } from './reading/reading';
import { languageOfText } from './reading/script';
import { itemsOf, newestVersion, type ScopeItem, sinceVersion } from './reading/versions';
import { defineRule, subjectOf } from './rule';

/** GR-03: an item uses words that can be read in more than one way, and nothing limits it. */
export const scopeItemVague = defineRule({
  key: 'scope_item.vague',
  number: 3,
  core: true,
  runsIn: ['draft', 'active'],
  thresholds: {},
  shows: { terms: 'texts' },
  texts: {
    title: 'Vague wording without a limit',
    shown: { default: '“{terms}” can be read in more than one way and has no limit.' },
    next: 'Add a number, a date or an example, or move the item to “not included”.',
    why: 'Details are recorded and confirmed, not implied.',
  },
  *evaluate(reading) {
    const version = newestVersion(reading);
    if (!version) return;
    for (const item of itemsOf(reading, version)) {
      if (item.allowance !== undefined || !isEmpty(item.clarification)) continue;
      const { terms, onlySoft } = vagueTerms(reading, item, version.language);
      if (terms.length === 0) continue;
      yield {
        subject: subjectOf(item),
        severity: onlySoft ? 'info' : 'warning',
        params: { terms },
        facts: { text: item.text, terms },
        since: sinceVersion(version),
      };
    }
  },
});

function vagueTerms(reading: Reading, item: ScopeItem, agreementLanguage: string | undefined) {
  const { locale, settings } = reading.workspace;
  const language = languageOfText(item.text, [item.language, agreementLanguage], locale);
  const hard = termsOf('vague', language, settings.lexicon);
  const soft = termsOf('vagueSoft', language, settings.lexicon);
  const terms = matchTerms(item.text, [...hard, ...soft]);
  return { terms, onlySoft: !terms.some((term) => hard.includes(term)) };
}
