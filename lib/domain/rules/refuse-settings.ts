import { type Refusal, refuse } from '../refusal';
import type { Thresholds } from '../settings/thresholds';
import { findRule } from './rules-on';
import { isWithinRange, thresholdRanges } from './threshold';

/**
 * Refuses a number of a rule that lies outside what its kind allows: it is never cut to fit. Rules and names that this
 * version does not know are let be, as a later one may. Paths begin with `at`.
 */
export function refuseThresholds(thresholds: Thresholds | undefined, at: string): Refusal | undefined {
  for (const [key, numbers] of Object.entries(thresholds ?? {})) {
    for (const [name, value] of Object.entries(numbers)) {
      const threshold = findRule(key)?.thresholds[name];
      if (!threshold || isWithinRange(threshold.kind, value)) continue;
      const { minimum, maximum, whole } = thresholdRanges[threshold.kind];
      const kind = whole ? 'A whole number' : 'A number';
      return refuse('out_of_range', `${kind} from ${minimum} to ${maximum} is allowed here.`, `${at}.${key}.${name}`);
    }
  }
  return undefined;
}
