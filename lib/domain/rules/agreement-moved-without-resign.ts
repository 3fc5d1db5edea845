import { parseSignedTerms } from '../agreement-terms/parse-signed-terms';
import { digestOf, signedTermsOf } from '../agreement-terms/signed-terms';
import { dayOfInstant } from '../values/day';
import { isEmpty } from '../values/normal-form';
import type { Reading } from './reading/reading';
import { newestSignOffs } from './reading/sign-offs';
import { termChanges } from './reading/signed-changes';
import { type Agreement, criteriaOf, itemsOf, versionInForce } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';

/** GR-05: the terms are no longer those that were signed, and nobody has been asked to sign again. */
export const agreementMovedWithoutResign = defineRule({
  key: 'agreement.moved_without_resign',
  number: 5,
  core: true,
  runsIn: ['active'],
  thresholds: {},
  shows: { count: 'count', signedOn: 'day', changes: 'changes', version: 'count' },
  texts: {
    title: 'Goalposts moved without a new sign-off',
    shown: {
      default:
        '{count, plural, one {# agreed term} other {# agreed terms}} changed after sign-off on {signedOn}: {changes}.',
      unknownTerms: 'Version {version} is no longer what was signed on {signedOn}.',
    },
    next: 'Propose a new version to everyone who signed, or restore the signed terms.',
    why: 'When the goalposts move, the agreement is revisited and commitment is renewed by everyone.',
    words: {
      version: 'Version',
      channel: 'Channel',
      'channel.email': 'e-mail',
      'channel.call': 'call',
      'channel.meeting': 'meeting',
      'channel.chat': 'chat',
      'channel.ticket': 'ticket',
      'channel.survey': 'survey',
      'channel.other': 'another way',
      scopeItem: 'Scope item',
      criterion: 'Criterion',
      kind: 'Kind',
      text: 'Text',
      'allowance.limit': 'Limit',
      'allowance.unit': 'Unit',
      'allowance.period': 'Period',
      allowance: 'Allowance',
      tolerance: 'Tolerance',
      dueOn: 'Due date',
      duration: 'Duration',
      'duration.days': 'Days',
      'duration.from': 'Counted from',
      statement: 'Statement',
      metric: 'Metric',
      unit: 'Unit',
      direction: 'Direction',
      target: 'Target',
      targetMax: 'Upper target',
      question: 'Question',
      targetScore: 'Target score',
      deliverable: 'Deliverable',
      activity: 'Activity',
      exclusion: 'Not included',
      assumption: 'Assumption',
      clientDuty: 'Client does',
      hard: 'Hard metric',
      felt: 'Felt outcome',
      up: 'Higher is better',
      down: 'Lower is better',
      band: 'Within a range',
    },
  },
  *evaluate(reading) {
    const version = versionInForce(reading);
    if (!version || hasProposedSuccessor(reading, version)) return;
    if (isEmpty(version.digest)) {
      yield unchecked(version, 'no_digest');
      return;
    }
    const terms = signedTermsOf(version, itemsOf(reading, version), criteriaOf(reading, version));
    const now = digestOf(terms);
    if (now === version.digest) return;
    const signed = parseSignedTerms(version.signedTerms);
    const changes = signed ? termChanges(signed, terms) : [];
    yield {
      subject: subjectOf(version),
      severity: 'critical',
      params: {
        count: changes.length,
        signedOn: signedOn(reading, version),
        changes,
        version: version.version,
        ...(signed ? {} : { variant: 'unknownTerms' }),
      },
      facts: { digest: version.digest, now },
      since: null,
    };
  },
});

function hasProposedSuccessor(reading: Reading, version: Agreement): boolean {
  return reading.all('agreement').some((other) => other.status === 'proposed' && other.version > version.version);
}

/** The day of the newest approval, else the day it came into force. */
function signedOn(reading: Reading, version: Agreement): string | null {
  const approved = newestSignOffs(reading, version).find(({ state }) => state === 'approved');
  if (approved?.at !== undefined) return dayOfInstant(approved.at, reading.workspace.timeZone);
  return version.inForceOn ?? null;
}
