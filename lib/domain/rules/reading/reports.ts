import type { DocumentOf } from '../../document';
import { byDayThenId } from './days';
import type { Reading } from './reading';

export type Report = DocumentOf<'report'>;

/** The reports that were sent, the newest last. One with a day to come does not exist yet. */
export function sentReportsOf(reading: Reading): readonly Report[] {
  return reading.once(readSentReports);
}

function readSentReports(reading: Reading): readonly Report[] {
  const sent = reading.all('report').filter(({ status, on }) => status === 'sent' && reading.hasCome(on));
  return sent.sort(byDayThenId);
}

/** The reports that still say something: those being written, those ready to be sent, and the newest that was sent. */
export function standingReportsOf(reading: Reading): readonly Report[] {
  const unsent = reading.all('report').filter(({ status, on }) => status !== 'sent' && reading.hasCome(on));
  const newestSent = sentReportsOf(reading).at(-1);
  return newestSent ? [...unsent, newestSent] : unsent;
}
