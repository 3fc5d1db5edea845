import { dayOfInstant } from '../values/day';
import { type Stakeholder, stakeholdersOf } from './reading/people';
import { firstDayBeyond, type Reading } from './reading/reading';
import { newestSignOffs, type SignOff } from './reading/sign-offs';
import { type Agreement, offeredVersion } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';
import { days } from './threshold';

/** GR-04: somebody who has to sign has not, or has declined. */
export const signoffMissing = defineRule({
  key: 'signoff.missing',
  number: 4,
  core: true,
  runsIn: ['active'],
  thresholds: { graceDays: days(7), criticalDays: days(14) },
  shows: { name: 'text', version: 'count', age: 'count' },
  texts: {
    title: 'Required sign-off missing',
    shown: {
      default: '{name} has not signed version {version}, proposed {age, plural, one {# day} other {# days}} ago.',
      declined: '{name} declined version {version}.',
    },
    next: 'Send a reminder with the list of what changed, or name another approver together with the client.',
    why: 'Every key stakeholder signs.',
  },
  *evaluate(reading, { graceDays, criticalDays }) {
    const version = offeredVersion(reading);
    if (!version) return;
    const askedOn = version.proposedOn ?? version.inForceOn;
    for (const signer of stakeholdersOf(reading).filter(({ signoffRequired }) => signoffRequired)) {
      const newest = newestSignOffs(reading, version).find(({ stakeholderId }) => stakeholderId === signer.id);
      if (newest?.state === 'approved') continue;
      if (newest?.state === 'declined') {
        yield declined(reading, version, signer, newest);
        continue;
      }
      if (askedOn === undefined) {
        yield unchecked(signer, 'no_proposed_date');
        continue;
      }
      const age = reading.age(askedOn);
      if (age <= graceDays) continue;
      yield {
        subject: subjectOf(signer),
        severity: age > criticalDays ? 'critical' : 'warning',
        params: { name: signer.name, version: version.version, age },
        facts: { agreementId: version.id, state: newest?.state },
        since: firstDayBeyond(askedOn, graceDays),
      };
    }
  },
});

function declined(reading: Reading, version: Agreement, signer: Stakeholder, signOff: SignOff) {
  return {
    subject: subjectOf(signer),
    severity: 'critical' as const,
    params: { name: signer.name, version: version.version, variant: 'declined' },
    facts: { agreementId: version.id, state: signOff.state },
    since: signOff.at === undefined ? null : dayOfInstant(signOff.at, reading.workspace.timeZone),
  };
}
