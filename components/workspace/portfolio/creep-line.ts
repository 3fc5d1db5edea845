import type { CreepFacts } from '../../../lib/domain/portfolio/portfolio-facts';
import type { Texts } from '../../ui/texts';

/** What was given for free, in words: “12 h, 5 % of what was agreed”, or a count where hours are not known. */
export function creepLine({ measure, goodwill, share }: CreepFacts, { say, number }: Texts): string {
  if (measure === 'count') return say('workspace.creep.count', { count: Number(goodwill) });
  const percent = share === null ? null : Math.round(Number(share) * 1000) / 10;
  const hours = number(goodwill);
  return percent === null
    ? say('workspace.creep.hours', { hours })
    : say('workspace.creep.share', { hours, percent: number(percent) });
}
