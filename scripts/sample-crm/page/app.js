import { growEndless, keepVirtual } from './long-lists.js';
import { keepRestless } from './restless.js';
import { accountView, boardView, dealView, listView, loadingView, missingView, taskView } from './views.js';

/**
 * The sample CRM's navigation: links inside change the address by pushState at once, and the page a moment later, as
 * the large applications do. `?cards=2000` fills the board, `?delay=400` sets the wait in milliseconds;
 * `?restless=50` and `?rows=virtual` make it as lively as the liveliest of them.
 */

const main = document.getElementById('main');
const slow = document.getElementById('slow');
const options = new URLSearchParams(location.search);
const cards = Math.min(Number(options.get('cards') ?? 0) || 0, 20_000);
const restless = Number(options.get('restless') ?? 0) || 0;
const rows = {
  endless: (_sheet, body) => growEndless(body, deals),
  virtual: (sheet, body) => keepVirtual(sheet, body, deals),
}[options.get('rows')];
let delayMs = Number(options.get('delay') ?? sessionStorage.getItem('delayMs') ?? 60);
let shown = 0;

const deals = fill(await (await fetch('/data/deals')).json(), cards);
const tasks = await (await fetch('/data/tasks')).json();

/** Repeats the deals until there are `count`, for boards as large as real ones. */
function fill(some, count) {
  const filled = [...some];
  for (let index = some.length; index < count; index += 1) {
    const model = some[index % some.length];
    filled.push({ ...model, id: 1000 + index, title: `${model.title} ${index}` });
  }
  return filled;
}

function viewOf(path) {
  const [, page, id] = path.split('/');
  if (page === 'list') return listView(deals, rows);
  if (page === 'deals' && id) {
    const deal = deals.find((one) => String(one.id) === id);
    return deal
      ? dealView(
          deal,
          tasks.filter((task) => task.dealId === deal.id),
        )
      : missingView();
  }
  if (page === 'deal-tasks' && id) {
    const task = tasks.find((one) => String(one.id) === id);
    const deal = task && deals.find((one) => one.id === task.dealId);
    return deal ? taskView(task, deal) : missingView();
  }
  if (page === 'accounts' && id) {
    const own = deals.filter((deal) => deal.account.id === id);
    return own.length > 0 ? accountView(own) : missingView();
  }
  return boardView(deals, restless > 0 ? (board) => keepRestless(board, deals, restless) : undefined);
}

async function show(moveFocus) {
  shown += 1;
  const turn = shown;
  main.replaceChildren(loadingView());
  for (const link of document.querySelectorAll('nav a')) {
    link.toggleAttribute('aria-current', link.pathname === location.pathname);
  }
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  // Somebody was faster than the network: the newest address wins.
  if (turn !== shown) return;
  const view = viewOf(location.pathname);
  document.title = `${view.title} - Sample CRM`;
  main.replaceChildren(...view.nodes);
  view.shown?.();
  if (moveFocus) main.focus({ preventScroll: true });
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href^="/"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  if (link.href === location.href) return;
  history.pushState(null, '', link.pathname + keptOptions());
  show(true);
});
addEventListener('popstate', () => show(false));

const kept = new URLSearchParams([...options].filter(([name]) => name !== 'delay'));
const keptOptions = () => (kept.size > 0 ? `?${kept}` : '');

slow.checked = delayMs > 200;
slow.addEventListener('change', () => {
  delayMs = slow.checked ? 900 : 60;
  sessionStorage.setItem('delayMs', String(delayMs));
});

show(false);
