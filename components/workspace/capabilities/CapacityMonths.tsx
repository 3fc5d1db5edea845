import type { CapacityTable } from '../../../lib/domain/capability-profile/capacity-table';
import { useTexts } from '../../ui/texts';
import { NumbersTable } from '../documents/NumbersTable';

/** The hours of each member in the months ahead, and of all together. Where nobody has said, a dash stands. */
export function CapacityMonths({ table }: { table: CapacityTable }) {
  const { say, number } = useTexts();
  return (
    <NumbersTable label={say('workspace.capacity.months')}>
      <thead>
        <tr>
          <th scope="col">{say('workspace.capacity.member')}</th>
          {table.months.map((month) => (
            <th key={month} scope="col" class="amount">
              {month}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ memberId, name, cells }) => (
          <tr key={memberId}>
            <th scope="row">{name}</th>
            {cells.map((cell, place) => (
              <td key={table.months[place]} class="amount">
                {cell ? number(cell.availableHours) : '–'}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{say('workspace.capacity.total')}</th>
          {table.totals.map((total, place) => (
            <td key={table.months[place]} class="amount">
              {number(total)}
            </td>
          ))}
        </tr>
      </tbody>
    </NumbersTable>
  );
}
