import type { CreepPeriod } from '../../../../lib/domain/scope-creep/scope-creep';
import type { Texts } from '../../../ui/texts';

/** Agreed, added and given in one line: in hours, or counted where hours are not known. */
export function creepSum({ measure, agreed, additions, goodwill }: CreepPeriod, { say, number }: Texts): string {
  return measure === 'hours'
    ? say('change.creep_hours', {
        agreed: number(agreed ?? '0'),
        additions: number(additions),
        goodwill: number(goodwill),
      })
    : say('change.creep_counts', { additions: Number(additions), goodwill: Number(goodwill) });
}
