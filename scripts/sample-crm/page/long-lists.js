import { dealRow, fillRow } from './views.js';

/** Two ways in which applications show long lists: `?rows=endless` and `?rows=virtual`. */

const rowsAPage = 50;

/** Adds the next rows whenever the list's end comes near. */
export function growEndless(body, deals) {
  let shown = 0;
  const end = new IntersectionObserver(
    ([entry]) => {
      if (!entry.isIntersecting) return;
      body.append(...deals.slice(shown, shown + rowsAPage).map(dealRow));
      shown += rowsAPage;
      end.unobserve(entry.target);
      if (shown < deals.length) end.observe(body.lastElementChild);
    },
    { rootMargin: '300px' },
  );
  body.append(...deals.slice(0, rowsAPage).map(dealRow));
  shown = rowsAPage;
  end.observe(body.lastElementChild);
}

const rowHeight = 41;
const windowRows = 30;

/** Keeps a few rows for thousands of deals: while the reader scrolls, each is used again for another deal. */
export function keepVirtual(scroller, body, deals) {
  const rows = deals.slice(0, windowRows).map(dealRow);
  const before = document.createElement('tr');
  const after = document.createElement('tr');
  body.append(before, ...rows, after);
  const fill = () => {
    const first = Math.max(0, Math.min(deals.length - windowRows, Math.floor(scroller.scrollTop / rowHeight) - 5));
    before.style.height = `${first * rowHeight}px`;
    after.style.height = `${(deals.length - windowRows - first) * rowHeight}px`;
    for (const [index, row] of rows.entries()) {
      const deal = deals[first + index];
      if (row.dataset.deal !== String(deal.id)) fillRow(row, deal);
    }
  };
  scroller.classList.add('scroller');
  scroller.addEventListener('scroll', () => requestAnimationFrame(fill));
  fill();
}
