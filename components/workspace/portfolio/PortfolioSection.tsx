import { useMemo, useRef, useState } from 'preact/hooks';
import {
  arrangeRows,
  everything,
  type PortfolioFilter,
  type PortfolioSort,
} from '../../../lib/domain/portfolio/portfolio-order';
import { usePortfolio, useWorkOutFirst } from '../../../lib/queries/portfolio';
import { useTexts } from '../../ui/texts';
import { engagementHash } from '../route';
import { useWorkspace } from '../workspace-context';
import { NoEngagements } from './NoEngagements';
import { PortfolioFilters } from './PortfolioFilters';
import { PortfolioGrid } from './PortfolioGrid';

/** All engagements, the worst open gap first. */
export function PortfolioSection() {
  const { say, code } = useTexts();
  const { goTo } = useWorkspace();
  const portfolio = usePortfolio().data;
  const workOutFirst = useWorkOutFirst();
  const [filter, setFilter] = useState<PortfolioFilter>(everything);
  const [sort, setSort] = useState<{ by: PortfolioSort; isDescending: boolean }>({ by: 'worst', isDescending: false });
  const grid = useRef<{ focusFirst: () => void }>(null);
  const rows = useMemo(
    () => (portfolio ? arrangeRows(portfolio.rows, filter, sort.by, sort.isDescending, code) : []),
    [portfolio, filter, sort, code],
  );
  if (!portfolio) return <div class="arriving" aria-busy="true" />;
  if (portfolio.rows.length === 0) return <NoEngagements />;
  return (
    <div class="portfolio">
      <PortfolioFilters
        rows={portfolio.rows}
        filter={filter}
        onFilter={setFilter}
        onDown={() => grid.current?.focusFirst()}
      />
      <p class="small quiet" role="status">
        {say('workspace.portfolio.shown', { shown: rows.length, all: portfolio.rows.length })}
        {portfolio.due > 0 && <> · {say('workspace.portfolio.due', { count: portfolio.due })}</>}
      </p>
      {rows.length === 0 ? (
        <p class="nothing">{say('workspace.portfolio.none_found')}</p>
      ) : (
        <PortfolioGrid
          handle={grid}
          rows={rows}
          today={portfolio.today}
          sort={sort.by}
          isDescending={sort.isDescending}
          onSort={(by) => setSort({ by, isDescending: by === sort.by && !sort.isDescending })}
          onUnknownInSight={workOutFirst}
          onOpen={(row) => goTo(engagementHash(row.engagementId))}
        />
      )}
    </div>
  );
}
