import type { RefObject } from 'preact';
import { useEffect, useImperativeHandle, useRef, useState } from 'preact/hooks';
import type { PortfolioSort } from '../../../lib/domain/portfolio/portfolio-order';
import type { PortfolioRow } from '../../../lib/domain/portfolio/portfolio-row';
import { useTexts } from '../../ui/texts';
import { AgreementCell, CreepCell, DueCell, NameCell, OwnerCell, WorstCell } from './PortfolioCells';
import { useVirtualRows } from './use-virtual-rows';

export type PortfolioGridProps = {
  /** Lets the search lead into the rows. */
  handle: RefObject<{ focusFirst: () => void } | null>;
  rows: readonly PortfolioRow[];
  today: string;
  sort: PortfolioSort;
  isDescending: boolean;
  onSort: (by: PortfolioSort) => void;
  onOpen: (row: PortfolioRow) => void;
  /** Rows stand in sight, and do not move, of which nothing is worked out yet. */
  onUnknownInSight: (engagementIds: string[]) => void;
};

const columns = ['client', 'worst', 'version', 'creep', 'due', 'owner'] as const;

/** The rows, of which only those in sight are drawn. One tab stop; arrows move, Enter opens. */
export function PortfolioGrid({
  handle,
  rows,
  today,
  sort,
  isDescending,
  onSort,
  onOpen,
  onUnknownInSight,
}: PortfolioGridProps) {
  const { say } = useTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const {
    rows: drawn,
    totalHeight,
    measure,
    bringIntoView,
  } = useVirtualRows({
    count: rows.length,
    scroller,
    estimatedHeight: 49,
    keyOf: (index) => rows[index]?.engagementId ?? String(index),
  });
  const { active, setActive, moveTo, press } = useActiveRow(rows, scroller, bringIntoView, onOpen);
  useUnknownInSight(
    drawn.flatMap(({ index }) => rows[index] ?? []),
    onUnknownInSight,
  );
  useImperativeHandle(handle, () => ({ focusFirst: () => moveTo(0) }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot draw only the rows in sight and keep its columns.
    <div class="grid" role="grid" aria-label={say('workspace.section.portfolio')} aria-rowcount={rows.length + 1}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <div class="grid-row grid-head" role="row" aria-rowindex={1} tabIndex={-1}>
        {columns.map((column) => (
          <ColumnHead key={column} column={column} {...{ sort, isDescending, onSort }} />
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <div class="grid-rows" role="rowgroup" ref={scroller} onKeyDown={press}>
        <div class="grid-space" role="presentation" style={{ height: totalHeight }}>
          {drawn.map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              // biome-ignore lint/a11y/useSemanticElements: as above.
              <div
                key={row.engagementId}
                ref={measure}
                class="grid-row"
                role="row"
                aria-rowindex={index + 2}
                data-index={index}
                tabIndex={index === active ? 0 : -1}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => onOpen(row)}
                onFocus={() => setActive(index)}
                onKeyDown={() => {}}
              >
                <NameCell row={row} />
                <WorstCell facts={row.facts} />
                <AgreementCell facts={row.facts} />
                <CreepCell facts={row.facts} />
                <DueCell facts={row.facts} today={today} />
                <OwnerCell row={row} />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

type ColumnHeadProps = Pick<PortfolioGridProps, 'sort' | 'isDescending' | 'onSort'> & {
  column: (typeof columns)[number];
};

/** A column’s name. The gaps’ column begins with the worst, and so does the page. */
function ColumnHead({ column, sort, isDescending, onSort }: ColumnHeadProps) {
  const { say } = useTexts();
  const isSorted = sort === column;
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above.
    // biome-ignore lint/a11y/useFocusableInteractive: the button in it is.
    <div role="columnheader" aria-sort={!isSorted ? 'none' : isDescending ? 'descending' : 'ascending'}>
      <button type="button" class="column-head" onClick={() => onSort(column)}>
        {say(`workspace.portfolio.column.${column}`)}
        {isSorted && <span aria-hidden="true">{isDescending ? '↑' : '↓'}</span>}
      </button>
    </div>
  );
}

/** Which row has the keyboard, kept with its engagement when rows move. */
function useActiveRow(
  rows: readonly PortfolioRow[],
  scroller: RefObject<HTMLDivElement | null>,
  bringIntoView: (index: number) => void,
  onOpen: (row: PortfolioRow) => void,
) {
  const [activeId, setActiveId] = useState<string | null>(null);
  const [focusing, setFocusing] = useState<string | null>(null);
  const found = rows.findIndex(({ engagementId }) => engagementId === activeId);
  const active = Math.max(0, found);
  const moveTo = (index: number) => {
    const to = Math.min(rows.length - 1, Math.max(0, index));
    const id = rows[to]?.engagementId;
    if (id === undefined) return;
    bringIntoView(to);
    setActiveId(id);
    setFocusing(id);
  };
  // The row may be drawn only by the scrolling that this move began.
  useEffect(() => {
    if (focusing === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    if (!row) return;
    row.focus({ preventScroll: true });
    setFocusing(null);
  });
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = 10;
    const to = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    const row = rows[active];
    if (to !== undefined) moveTo(to);
    else if (event.key === 'Enter' && row) onOpen(row);
    else return;
    event.preventDefault();
  };
  const setActive = (index: number) => setActiveId(rows[index]?.engagementId ?? null);
  return { active, setActive, moveTo, press };
}

/** How long rows have to stand still before they count as in sight, in milliseconds. */
const stillMs = 80;

/** Says which of the drawn rows nothing is known of, once they no longer scroll by. */
function useUnknownInSight(drawn: readonly PortfolioRow[], say: (engagementIds: string[]) => void) {
  const unknown = drawn.flatMap(({ facts, engagementId }) => (facts ? [] : engagementId)).join(' ');
  useEffect(() => {
    if (unknown === '') return;
    const timer = setTimeout(() => say(unknown.split(' ')), stillMs);
    return () => clearTimeout(timer);
  }, [unknown, say]);
}
