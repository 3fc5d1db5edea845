import type { DocumentOf } from '../document';
import { addDays } from '../values/day';
import { isEmpty } from '../values/normal-form';

/** How far a tool's limit can be relied on. */
export type ToolLimitStanding = 'confirmed' | 'unconfirmed' | 'check_again';

/** Tools change their plans: what was looked up longer ago than this is looked up again. */
const checkedForDays = 180;

/**
 * A limit without a source is unconfirmed. One with a source that was looked up more than 180 days before `today`, or on
 * no known day, asks to be checked again.
 */
export function toolLimitStanding({ source, checkedOn }: DocumentOf<'toolLimit'>, today: string): ToolLimitStanding {
  if (isEmpty(source)) return 'unconfirmed';
  return checkedOn !== undefined && checkedOn >= addDays(today, -checkedForDays) ? 'confirmed' : 'check_again';
}
