import * as z from 'zod/mini';
import { dayOfInstant } from '../../lib/domain/values/day';
import { type Failure, fail } from '../failure';

const Day = z.iso.date();

/** The day that `--on` names, or today in a time zone (IANA name). Fails `wrong_type` for what is no day. */
export function judgedDay(on: string | undefined, timeZone: string): string | Failure {
  const day = on ?? dayOfInstant(new Date().toISOString(), timeZone);
  return Day.safeParse(day).success ? day : fail('wrong_type', 'Write the day as YYYY-MM-DD.', '--on');
}
