import type { PastResultGroup, ResultRange } from '../../../lib/domain/capability-profile/past-result-library';
import { useTexts } from '../../ui/texts';
import { NumbersTable } from '../documents/NumbersTable';

/** What our own results say of each metric, and of each industry by itself. */
export function PastResultRanges({ groups }: { groups: readonly PastResultGroup[] }) {
  const { say } = useTexts();
  if (groups.length === 0) return null;
  return (
    <NumbersTable label={say('workspace.past.ranges')}>
      <thead>
        <tr>
          <th scope="col">{say('field.metric')}</th>
          <th scope="col">{say('workspace.industry')}</th>
          {(['best', 'usual', 'worst', 'count'] as const).map((column) => (
            <th key={column} scope="col" class="amount">
              {say(`workspace.past.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <GroupRows key={JSON.stringify([group.metric, group.unit, group.direction])} group={group} />
      ))}
    </NumbersTable>
  );
}

/** One row an industry; a first one of all of them where there are several. */
function GroupRows({ group }: { group: PastResultGroup }) {
  const { say } = useTexts();
  const { metric, unit, direction, industries } = group;
  const all = industries.length > 1 ? [{ ...group, name: say('workspace.past.all_industries') }] : [];
  const named = industries.map((one) => ({ ...one, name: one.industry ?? say('workspace.past.no_industry') }));
  return (
    <tbody>
      {[...all, ...named].map((row, place) => (
        <tr key={row.name}>
          <td>
            <span class={place === 0 ? 'cell-strong' : 'unseen'}>{metric}</span>
            {place === 0 && <span class="hint"> {[unit, say(`direction.${direction}`)].join(' · ')}</span>}
          </td>
          <td>{row.name}</td>
          <RangeCells range={row} unit={unit} />
        </tr>
      ))}
    </tbody>
  );
}

function RangeCells({ range, unit }: { range: ResultRange; unit: string }) {
  const { say, number } = useTexts();
  const { n, isFew, best, usual, worst } = range;
  const shown = (value: string | null) => (value === null ? '–' : `${number(value)} ${unit}`);
  return (
    <>
      <td class="amount">{shown(best)}</td>
      <td class="amount">{shown(usual)}</td>
      <td class="amount">{shown(worst)}</td>
      <td class="amount">
        {isFew ? <span class="chip open">{say('workspace.past.few', { count: n })}</span> : number(n)}
      </td>
    </>
  );
}
