import type { ClientDrift } from '../../../lib/domain/portfolio/portfolio-drift';
import { useTexts } from '../../ui/texts';
import { NumbersTable } from '../documents/NumbersTable';
import { sectionHash } from '../route';

export type ClientDriftTableProps = { clients: readonly ClientDrift[]; names: Readonly<Record<string, string>> };

/** Clients shown; those who were given most come first. */
const mostShown = 50;

/** What each client was given beyond what was agreed. */
export function ClientDriftTable({ clients, names }: ClientDriftTableProps) {
  const { say, number } = useTexts();
  if (clients.length === 0) return <p class="nothing">{say('workspace.drift.no_clients')}</p>;
  const hours = (value: string) => (value === '0' ? '–' : say('workspace.creep.hours', { hours: number(value) }));
  return (
    <NumbersTable label={say('workspace.drift.clients')}>
      <thead>
        <tr>
          <th scope="col">{say('workspace.client.name')}</th>
          <th scope="col" class="amount">
            {say('workspace.drift.additions')}
          </th>
          <th scope="col" class="amount">
            {say('workspace.goodwill.title')}
          </th>
          <th scope="col" class="amount">
            {say('workspace.drift.share')}
          </th>
          <th scope="col" class="amount">
            {say('workspace.drift.counted')}
          </th>
        </tr>
      </thead>
      <tbody>
        {clients.slice(0, mostShown).map(({ clientId, additionHours, goodwillHours, share, goodwillCount }) => (
          <tr key={clientId}>
            <td>
              <a class="cell-strong" href={sectionHash('clients', clientId)}>
                {names[clientId]}
              </a>
            </td>
            <td class="amount">{hours(additionHours)}</td>
            <td class="amount">{hours(goodwillHours)}</td>
            <td class="amount">
              {share === null || share === '0' ? '–' : `${number(Math.round(Number(share) * 1000) / 10)} %`}
            </td>
            <td class="amount">{goodwillCount === 0 ? '–' : number(goodwillCount)}</td>
          </tr>
        ))}
      </tbody>
    </NumbersTable>
  );
}
