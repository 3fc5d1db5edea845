import { usePortfolio } from '../../../lib/queries/portfolio';
import { useTexts } from '../../ui/texts';
import { engagementHash } from '../route';

/** All engagements, the worst open gap first. */
export function PortfolioSection() {
  const { say } = useTexts();
  const portfolio = usePortfolio().data;
  if (!portfolio) return <div class="arriving" aria-busy="true" />;
  return (
    <ul class="rows">
      {portfolio.rows.map((row) => (
        <li key={row.engagementId} class="row">
          <a href={engagementHash(row.engagementId)}>{row.clientName}</a>
          <span class="quiet">
            {row.engagementName} · {say(`engagement.${row.status}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
