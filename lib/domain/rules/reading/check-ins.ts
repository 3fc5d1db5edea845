import type { DocumentOf } from '../../document';
import { isEmpty } from '../../values/normal-form';
import { byDayThenId } from './days';
import type { Reading } from './reading';

export type CheckIn = DocumentOf<'checkIn'>;

/** The check-ins up to today, the newest last, the skipped ones among them. */
export function checkInsOf(reading: Reading): readonly CheckIn[] {
  return reading.once(readCheckIns);
}

const readCheckIns = (reading: Reading) =>
  reading
    .all('checkIn')
    .filter((checkIn) => reading.hasCome(checkIn.on))
    .sort(byDayThenId);

/** The check-ins in which people really talked. */
export const heldCheckInsOf = (reading: Reading) => checkInsOf(reading).filter(wasHeld);

export const wasHeld = (checkIn: CheckIn) => isEmpty(checkIn.skippedReason);
