import type { DocumentOf } from '../../document';
import { type Exact, exact } from '../../values/exact';
import { findStakeholder } from './people';
import type { Reading } from './reading';

/** A pulse that somebody answered. */
export type AnsweredPulse = DocumentOf<'pulse'> & { answeredOn: string };
export type Answer = AnsweredPulse['answers'][number];

/** The pulses answered up to today by people who have not left, the newest last. */
export function answeredPulsesOf(reading: Reading): readonly AnsweredPulse[] {
  return reading.once(readAnsweredPulses);
}

function readAnsweredPulses(reading: Reading): readonly AnsweredPulse[] {
  const answered = reading
    .all('pulse')
    .filter((pulse): pulse is AnsweredPulse => reading.hasCome(pulse.answeredOn))
    .filter((pulse) => findStakeholder(reading, pulse.stakeholderId) !== undefined);
  return answered.sort(byAnswer);
}

function byAnswer(a: AnsweredPulse, b: AnsweredPulse): number {
  if (a.answeredOn !== b.answeredOn) return a.answeredOn < b.answeredOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Where an answer lies on its scale, 0 the lowest and 100 the highest; undefined when the scale has no length. */
export function score100(answer: Answer): Exact | undefined {
  const { score, min, max } = answer;
  if (max <= min) return undefined;
  return exact(score)
    .sub(exact(min))
    .div(exact(max).sub(exact(min)))
    .mul(100);
}
