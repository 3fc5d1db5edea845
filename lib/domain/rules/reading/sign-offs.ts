import type { DocumentOf } from '../../document';
import { dayOfInstant } from '../../values/day';
import type { Reading } from './reading';
import type { Agreement } from './versions';

export type SignOff = DocumentOf<'signOff'>;

/**
 * The sign-offs of a version that have happened, the newest first; those without an instant come last. A void one, of a
 * proposal that was taken back or a signer who was replaced, says nothing about the version.
 */
export function newestSignOffs(reading: Reading, version: Agreement): SignOff[] {
  return reading
    .all('signOff')
    .filter((signOff) => signOff.agreementId === version.id && signOff.voidedOn === undefined)
    .filter((signOff) => hasHappened(reading, signOff))
    .sort((a, b) => instantOf(b) - instantOf(a) || (a.id < b.id ? 1 : -1));
}

const instantOf = (signOff: SignOff) => (signOff.at === undefined ? Number.MIN_SAFE_INTEGER : Date.parse(signOff.at));

function hasHappened(reading: Reading, { at }: SignOff): boolean {
  return at === undefined || reading.hasCome(dayOfInstant(at, reading.workspace.timeZone));
}
