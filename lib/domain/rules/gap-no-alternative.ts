import type { WordlessFinding } from './finding';
import { gapKeyOf } from './reading/alternatives';
import { firstDayBeyond, type Reading } from './reading/reading';
import { defineRule, unchecked } from './rule';
import { days } from './threshold';

/** Gaps that need another way forward, not only an answer. */
const rulesThatNeedOne: ReadonlySet<string> = new Set([
  'request.out_of_scope',
  'promise.beyond_benchmark',
  'capability.unavailable',
  'tool.limit_exceeded',
  'forecast.miss',
  'client_input.no_tolerance',
  'stakeholder.disagreement',
]);

/** GR-39: a gap has been open for days, and the client was offered no other way. */
export const gapNoAlternative = defineRule({
  key: 'gap.no_alternative',
  number: 39,
  core: true,
  pass: 3,
  runsIn: ['active'],
  thresholds: { maxDays: days(5), criticalDays: days(10) },
  shows: { gap: 'text', age: 'count' },
  texts: {
    title: 'Problem without an alternative',
    shown: {
      default:
        '{gap} has been open for {age, plural, one {# day} other {# days}} and the client has not been offered an alternative.',
    },
    next: 'Offer at least two ways forward with what each costs, saves and changes.',
    why: 'An adviser offers alternatives.',
  },
  *evaluate(reading, { maxDays, criticalDays }) {
    for (const { finding, since, title } of reading.findings) {
      const isOpen = finding.state === 'open' || finding.state === 'taken';
      if (!rulesThatNeedOne.has(finding.rule) || !isOpen || hasAlternative(reading, finding)) continue;
      const subject = { type: 'gap', id: finding.key };
      if (since === null) {
        yield unchecked(subject, 'no_since');
        continue;
      }
      const age = reading.age(since);
      if (age <= maxDays) continue;
      yield {
        subject,
        severity: age > criticalDays ? 'critical' : 'warning',
        params: { gap: title, age },
        facts: { fingerprint: finding.fingerprint },
        since: firstDayBeyond(since, maxDays),
      };
    }
  },
});

/** Whether an alternative that is no draft is about the gap or about what the gap is about. */
function hasAlternative(reading: Reading, { key, subject }: WordlessFinding): boolean {
  return reading.all('alternative').some((alternative) => {
    const { about, status } = alternative;
    if (status === 'draft') return false;
    if (gapKeyOf(reading, alternative) === key) return true;
    return 'id' in about && about.type === subject.type && about.id === subject.id;
  });
}
