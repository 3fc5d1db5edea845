import type { DocumentOf } from '../document';
import { byDayThenId } from './reading/days';
import { matchTerms, termsOf } from './reading/lexicon-terms';
import { clientName } from './reading/people';
import type { Reading } from './reading/reading';
import { languageOfText } from './reading/script';
import { defineRule, subjectOf } from './rule';
import { count, days } from './threshold';

/** GR-69: notes among ourselves describe the person instead of the matter. Only their number leaves the rule. */
export const teamBlameWording = defineRule({
  key: 'team.blame_wording',
  number: 69,
  offByDefault: true,
  internalOnly: true,
  runsIn: ['active'],
  thresholds: { minCount: count(2), windowDays: days(14) },
  shows: { client: 'text', count: 'count', windowDays: 'count' },
  texts: {
    title: 'Notes have turned against the client',
    shown: {
      default:
        'Notes about {client} have begun to describe the person ({count} in {windowDays, plural, one {# day} other {# days}}). Has an option been offered yet?',
    },
    next: 'Assume good intent. Write what the client needs, then offer an alternative.',
    why: 'No client wishes us harm.',
  },
  *evaluate(reading, { minCount, windowDays }) {
    const notes = reading
      .all('note')
      .filter((note) => reading.isWithin(note.on, windowDays) && blames(reading, note))
      .sort(byDayThenId);
    const newest = notes.at(-1);
    if (!newest || notes.length < minCount) return;
    yield {
      subject: subjectOf(reading.engagement),
      severity: 'info',
      params: { client: clientName(reading), count: notes.length, windowDays },
      facts: { on: newest.on },
      since: newest.on,
    };
  },
});

function blames(reading: Reading, note: DocumentOf<'note'>): boolean {
  const { locale, settings } = reading.workspace;
  const language = languageOfText(note.text, [note.language], locale);
  return matchTerms(note.text, termsOf('blame', language, settings.lexicon)).length > 0;
}
