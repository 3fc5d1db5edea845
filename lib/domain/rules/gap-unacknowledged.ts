import type { Reading } from './reading/reading';
import { defineRule, unchecked } from './rule';
import { days } from './threshold';

/** A critical gap that waits for somebody. */
type Waiting = { key: string; title: string; fingerprint: string | undefined; since: string | null };

/** GR-68: a critical gap is open, and nobody has taken it. */
export const gapUnacknowledged = defineRule({
  key: 'gap.unacknowledged',
  number: 68,
  core: true,
  pass: 3,
  runsIn: ['active'],
  thresholds: { maxBdays: days(2) },
  shows: { gap: 'text', bdays: 'count' },
  texts: {
    title: 'Critical gap nobody has seen',
    shown: {
      default:
        '{gap} has been open for {bdays, plural, one {# working day} other {# working days}} and nobody has taken it.',
    },
    next: 'Take it, or hand it to someone.',
    why: 'Care means that someone looks.',
  },
  *evaluate(reading, { maxBdays }) {
    for (const { key, title, fingerprint, since } of [...waitingFindings(reading), ...waitingFlags(reading)]) {
      const subject = { type: 'gap', id: key };
      if (since === null) {
        yield unchecked(subject, 'no_since');
        continue;
      }
      const bdays = reading.workingAge(since);
      if (bdays <= maxBdays) continue;
      yield {
        subject,
        severity: 'critical',
        params: { gap: title, bdays },
        facts: { fingerprint },
        since: reading.inWorkspace.calendar.dayAfter(since, maxBdays + 1),
      };
    }
  },
});

function waitingFindings(reading: Reading): Waiting[] {
  return reading.findings
    .filter(({ finding }) => finding.severity === 'critical' && finding.state === 'open')
    .map(({ finding: { key, fingerprint }, title, since }) => ({ key, title, fingerprint, since }));
}

/** Gaps that people flagged; one that was snoozed is open again once its day has come. */
function waitingFlags(reading: Reading): Waiting[] {
  return reading
    .all('gap')
    .filter(({ rule, severity }) => rule === undefined && severity === 'critical')
    .filter(({ state, snoozedUntil }) => state === 'open' || (state === 'snoozed' && reading.hasCome(snoozedUntil)))
    .map(({ key, title, fingerprint, openedOn }) => ({ key, title, fingerprint, since: openedOn }));
}
