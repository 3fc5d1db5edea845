import { type Alternative, gapKeyOf } from './reading/alternatives';
import { latestDay } from './reading/days';
import { nameOfRef } from './reading/named';
import { firstDayBeyond, type Reading } from './reading/reading';
import { defineRule, type Subject } from './rule';
import { storedGapOf } from './stored-state';
import { count, days } from './threshold';

/** GR-40: proposals were declined by either side, and nothing new has been offered since. */
export const gapStandoff = defineRule({
  key: 'gap.standoff',
  number: 40,
  core: true,
  pass: 3,
  runsIn: ['active'],
  thresholds: { minDeclines: count(2), maxDays: days(3), criticalDays: days(7) },
  shows: { declines: 'count', about: 'text', age: 'count' },
  texts: {
    title: 'Positions have hardened',
    shown: {
      default:
        '{declines, plural, one {# proposal} other {# proposals}} on {about} {declines, plural, one {was} other {were}} declined and nothing new has been offered for {age, plural, one {# day} other {# days}}.',
    },
    next: 'Look for a step towards the client: a smaller part, a later phase, a trial, a swap.',
    why: 'Look for the compromise early.',
  },
  *evaluate(reading, { minDeclines, maxDays, criticalDays }) {
    for (const { subject, alternatives } of alternativesBySubject(reading)) {
      const declined = alternatives.filter(({ status }) => status === 'declined');
      const lastOn = latestDay(declined.map(({ decidedOn, offeredOn }) => decidedOn ?? offeredOn));
      if (declined.length < minDeclines || lastOn === undefined) continue;
      if (isMoving(alternatives, lastOn) || isSettled(reading, subject)) continue;
      const age = reading.age(lastOn);
      if (age <= maxDays) continue;
      yield {
        subject,
        severity: age > criticalDays ? 'critical' : 'warning',
        params: { declines: declined.length, about: nameOf(reading, subject), age },
        facts: { declined: declined.map(({ id }) => id) },
        since: firstDayBeyond(lastOn, maxDays),
      };
    }
  },
});

/** Alternatives by what they are about; a gap named by its key and by its document is the same. */
function alternativesBySubject(reading: Reading): { subject: Subject; alternatives: Alternative[] }[] {
  const groups = new Map<string, { subject: Subject; alternatives: Alternative[] }>();
  for (const alternative of reading.all('alternative')) {
    const subject = subjectAbout(reading, alternative);
    const name = `${subject.type} ${subject.id}`;
    const group = groups.get(name) ?? { subject, alternatives: [] };
    group.alternatives.push(alternative);
    groups.set(name, group);
  }
  return [...groups.values()];
}

function subjectAbout(reading: Reading, alternative: Alternative): Subject {
  const { about } = alternative;
  const gapKey = gapKeyOf(reading, alternative);
  if (gapKey !== undefined || 'gapKey' in about) return { type: 'gap', id: gapKey ?? '' };
  return { type: about.type, id: about.id };
}

/** Whether something was accepted, or offered on or after the day of the last decline. */
function isMoving(alternatives: readonly Alternative[], lastOn: string): boolean {
  return alternatives.some(
    ({ status, offeredOn }) =>
      status === 'accepted' || (status === 'offered' && offeredOn !== undefined && offeredOn >= lastOn),
  );
}

/** Whether what it is about was decided, put aside, or is no gap any more. */
function isSettled(reading: Reading, subject: Subject): boolean {
  if (subject.type === 'request') return reading.find('request', subject.id)?.decision !== undefined;
  if (subject.type !== 'gap') return false;
  const stored = storedGapOf(reading, subject.id);
  if (stored?.state === 'dismissed' || stored?.state === 'resolved') return true;
  const isFlagged = stored !== undefined && stored.rule === undefined;
  return !isFlagged && !reading.findings.some(({ finding }) => finding.key === subject.id);
}

function nameOf(reading: Reading, subject: Subject): string {
  if (subject.type !== 'gap') return nameOfRef(reading, subject) ?? subject.id;
  const found = reading.findings.find(({ finding }) => finding.key === subject.id);
  return found?.title ?? storedGapOf(reading, subject.id)?.title ?? subject.id;
}
