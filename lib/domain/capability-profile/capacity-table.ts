import type { DocumentOf } from '../document';
import type { DocumentIndex } from '../documents/document-index';
import { decimalText, exact, sumOf } from '../values/exact';

/** The hours that members have, month by month. Hours are decimal strings; null where nobody has said. */
export type CapacityTable = {
  months: string[];
  rows: { memberId: string; name: string; cells: (DocumentOf<'capacity'> | null)[] }[];
  /** What is known of each month, added up. */
  totals: string[];
};

/** The hours of every member in `count` months from that of `today` on. One who only reads has none. */
export function capacityTable(index: DocumentIndex, today: string, count: number): CapacityTable {
  const months = Array.from({ length: count }, (_, ahead) => monthAfter(today, ahead));
  const capacities = index.list('capacity');
  const members = index.list('workspace')[0]?.members.filter(({ role }) => role !== 'viewer') ?? [];
  const rows = members.map(({ id, name }) => ({
    memberId: id,
    name,
    cells: months.map((month) => capacities.find((one) => one.memberId === id && one.month === month) ?? null),
  }));
  const totals = months.map((_month, column) =>
    decimalText(sumOf(rows.flatMap(({ cells }) => (cells[column] ? [exact(cells[column].availableHours)] : [])))),
  );
  return { months, rows, totals };
}

function monthAfter(today: string, ahead: number): string {
  const count = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + ahead;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
