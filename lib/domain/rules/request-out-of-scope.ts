import type { DocumentOf } from '../document';
import type { Reading } from './reading/reading';
import { defineRule, subjectOf } from './rule';
import { days } from './threshold';

/** GR-33: a request is not covered, and nobody has decided what becomes of it. */
export const requestOutOfScope = defineRule({
  key: 'request.out_of_scope',
  number: 33,
  core: true,
  runsIn: ['active'],
  thresholds: { criticalDays: days(5) },
  shows: { request: 'text', exclusion: 'text' },
  texts: {
    title: 'Request outside the scope',
    shown: {
      default: '“{request}” is not covered: {exclusion}. No decision yet.',
      noItem: '“{request}” is not covered: no scope item. No decision yet.',
    },
    next: 'Offer an alternative, raise a change request, do it as goodwill, or decline with a reason.',
    why: 'A request outside the scope gets a decision, not silence.',
  },
  *evaluate(reading, { criticalDays }) {
    for (const request of reading.all('request')) {
      if (request.verdict !== 'not_covered' || request.decision !== undefined) continue;
      const from = request.verdictOn ?? request.receivedOn;
      if (!reading.hasCome(from)) continue;
      const exclusion = firstExclusion(reading, request);
      yield {
        subject: subjectOf(request),
        severity: reading.age(from) > criticalDays ? 'critical' : 'warning',
        params: {
          request: request.text,
          exclusion: exclusion ?? 'no scope item',
          ...(exclusion === undefined ? { variant: 'noItem' } : {}),
        },
        facts: { text: request.text, scopeItemIds: request.scopeItemIds },
        since: from,
      };
    }
  },
});

function firstExclusion(reading: Reading, { scopeItemIds }: DocumentOf<'request'>): string | undefined {
  const items = scopeItemIds.map((id) => reading.find('scopeItem', id));
  return items.find((item) => item?.kind === 'exclusion')?.text;
}
