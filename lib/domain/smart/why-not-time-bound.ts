import type { Reading } from '../rules/reading/reading';
import type { Agreement, Criterion } from '../rules/reading/versions';

export type TimeBoundFault = 'no_date' | 'before_agreement' | 'after_end';

/** What is wrong with a criterion's day; undefined when it lies inside the engagement. The same day is fine. */
export function whyNotTimeBound(
  reading: Reading,
  { dueOn }: Criterion,
  version: Agreement | undefined,
): TimeBoundFault | undefined {
  const { endsOn } = reading.engagement;
  if (dueOn === undefined) return 'no_date';
  if (version?.proposedOn !== undefined && dueOn < version.proposedOn) return 'before_agreement';
  return endsOn !== undefined && dueOn > endsOn ? 'after_end' : undefined;
}
