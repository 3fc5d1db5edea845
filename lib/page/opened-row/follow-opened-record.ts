import type { PageAdapter } from '../../adapters/page-script';
import type { Recognised, recognise } from '../recognise';
import { followOpenedRow } from './follow-opened-row';
import type { OpenedRow } from './pressed-row';

/** How the detector reads an address, what it does with a record that was opened, and what ends the following. */
type Following = { recognise: typeof recognise; onOpened: (shown: Recognised) => void; signal: AbortSignal };

/**
 * Follows the record of the row that is open, with the first of `adapters` that tells its records so; undefined if none
 * does. What it returns forgets the row without a word: the page's address has changed.
 */
export function followOpenedRecord(
  adapters: readonly PageAdapter[],
  { recognise, onOpened, signal }: Following,
  follow = followOpenedRow,
): (() => void) | undefined {
  const byRow = adapters.find(({ openedRow }) => openedRow);
  if (!byRow?.openedRow) return undefined;
  const listsOf = { ...byRow, records: byRow.openedRow.records };
  const read = (row: OpenedRow | null): Recognised =>
    row ? { ...recognise([listsOf], addressOf(row)), adapter: byRow, row } : recognise(adapters, location.href);
  return follow(byRow.openedRow, (row) => onOpened(read(row)), signal);
}

/** The list's address with the row's id added to it. */
function addressOf({ id }: OpenedRow): string {
  const url = location.href;
  const joint = /#.*\?/.test(url) ? '&' : '?';
  return `${url}${joint}row=${encodeURIComponent(id)}`;
}
