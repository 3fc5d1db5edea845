import { compareDecimals } from '../values/decimal';
import { directionSaid } from './change-words';
import { readAmounts } from './read-amounts';
import { readTarget, type Target } from './read-target';
import type { ReadingContext } from './reading-context';

/**
 * The numbers of two cells, where something stands and where it shall get. `words` may say which way. Undefined when the
 * second has no number.
 */
export function targetOfCells(
  baseline: string,
  target: string,
  words: string,
  context: ReadingContext,
): Omit<Target, 'metric' | 'dueOn' | 'targetMax'> | undefined {
  const [from] = readAmounts(baseline.normalize('NFKC'), context.decimalMark);
  const [to] = readAmounts(target.normalize('NFKC'), context.decimalMark);
  if (!to) return undefined;
  const unit = to.unit ?? from?.unit;
  const order = from ? compareDecimals(to.value, from.value) : 0;
  const said = readTarget(target, context)?.direction === 'down' ? 'down' : (directionSaid(words) ?? 'up');
  return {
    direction: order === 0 ? said : order > 0 ? 'up' : 'down',
    target: to.value,
    ...(from ? { baseline: from.value } : {}),
    ...(unit === undefined ? {} : { unit }),
  };
}
