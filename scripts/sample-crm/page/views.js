/** What the sample CRM's pages look like: each view is a title and the nodes of the main part. */

const stages = ['Qualified', 'Proposal', 'Delivery', 'Closing'];

function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

const money = (deal) =>
  new Intl.NumberFormat('en', { style: 'currency', currency: deal.currency, maximumFractionDigits: 0 }).format(
    deal.amount,
  );

const dealLink = (deal) => make('a', { href: `/deals/${deal.id}` }, deal.title);
const accountLink = (account) => make('a', { href: `/accounts/${account.id}`, class: 'account' }, account.name);

export const loadingView = () =>
  make('div', { class: 'loading', 'aria-label': 'Loading' }, make('i', {}), make('i', {}), make('i', {}));

export const missingView = () => ({
  title: 'Not found',
  nodes: [
    make('h1', {}, 'Not found'),
    make('p', {}, 'There is no such deal or account. ', make('a', { href: '/deals' }, 'Back to the board')),
  ],
});

export const dealCard = (deal) =>
  make(
    'article',
    { class: 'card', 'data-deal': String(deal.id) },
    dealLink(deal),
    make('small', {}, `${deal.account.name} · ${money(deal)}`),
  );

export function boardView(deals, shown) {
  const columns = stages.map((stage) => {
    const cards = deals.filter((deal) => deal.stage === stage);
    return make(
      'section',
      { class: 'column', 'aria-label': stage },
      make('h2', {}, stage, make('span', {}, String(cards.length))),
      ...cards.map(dealCard),
    );
  });
  const board = make('div', { class: 'board' }, ...columns);
  return { title: 'Deals', nodes: [board], shown: () => shown?.(board) };
}

/** Shows a deal in a row, which may have shown another one. */
export function fillRow(row, deal) {
  row.dataset.deal = String(deal.id);
  row.replaceChildren(
    make('td', {}, dealLink(deal)),
    make('td', {}, accountLink(deal.account)),
    make('td', {}, deal.stage),
    make('td', {}, deal.owner),
    make('td', { class: 'number' }, money(deal)),
  );
  return row;
}

export const dealRow = (deal) => fillRow(make('tr', {}), deal);

/** `show` puts the rows in, where not all of them are shown at once. */
export function listView(deals, show) {
  const head = make('tr', {}, ...['Deal', 'Account', 'Stage', 'Owner', 'Amount'].map((name) => make('th', {}, name)));
  const body = make('tbody', {}, ...(show ? [] : deals.map(dealRow)));
  const sheet = make('div', { class: 'sheet' }, make('table', {}, make('thead', {}, head), body));
  return { title: 'All deals', nodes: [make('h1', {}, 'All deals'), sheet], shown: () => show?.(sheet, body) };
}

export function dealView(deal, tasks) {
  const reached = stages.indexOf(deal.stage);
  const path = make(
    'ol',
    { class: 'stages', 'aria-label': 'Stage' },
    ...stages.map((stage, index) =>
      make('li', index === reached ? { 'aria-current': 'step' } : index < reached ? { class: 'done' } : {}, stage),
    ),
  );
  const facts = [
    ['Account', accountLink(deal.account)],
    ['Amount', money(deal)],
    ['Contact', deal.contact],
    ['Owner', deal.owner],
  ];
  return {
    title: deal.title,
    nodes: [
      make('p', { class: 'crumbs' }, make('a', { href: '/deals' }, 'Deals'), ` / ${deal.id}`),
      make('h1', {}, deal.title),
      path,
      make(
        'div',
        { class: 'columns' },
        make('section', { class: 'sheet' }, make('h2', {}, 'Activity'), ...deal.notes.map(note), ...taskList(tasks)),
        make('section', { class: 'sheet facts' }, make('h2', {}, 'Details'), factList(facts)),
      ),
    ],
  };
}

function taskList(tasks) {
  if (tasks.length === 0) return [];
  const links = tasks.map(({ id, title }) => make('li', {}, make('a', { href: `/deal-tasks/${id}` }, title)));
  return [make('h2', {}, 'Tasks'), make('ul', { class: 'plain' }, ...links)];
}

export function taskView(task, deal) {
  const dealLinked = make('a', { href: `/deals/${deal.id}`, class: 'deal' }, deal.title);
  return {
    title: task.title,
    nodes: [
      make('p', { class: 'crumbs' }, make('a', { href: '/deals' }, 'Deals'), ' / ', dealLinked, ` / ${task.id}`),
      make('h1', {}, task.title),
      make(
        'div',
        { class: 'columns' },
        make(
          'section',
          { class: 'sheet' },
          make('h2', {}, 'Task'),
          make('p', { class: 'description' }, task.description),
        ),
        make(
          'section',
          { class: 'sheet facts' },
          make('h2', {}, 'Details'),
          factList([['Account', accountLink(deal.account)]]),
        ),
      ),
    ],
  };
}

export function accountView(deals) {
  const { account } = deals[0];
  const facts = [
    ['City', account.city],
    ['Industry', account.industry],
    ['Deals', String(deals.length)],
  ];
  return {
    title: account.name,
    nodes: [
      make('p', { class: 'crumbs' }, make('a', { href: '/deals' }, 'Deals'), ' / Account'),
      make('h1', {}, account.name),
      make(
        'div',
        { class: 'columns' },
        make(
          'section',
          { class: 'sheet' },
          make('h2', {}, 'Deals'),
          make(
            'ul',
            { class: 'plain' },
            ...deals.map((deal) =>
              make(
                'li',
                { 'data-deal': String(deal.id) },
                dealLink(deal),
                make('span', {}, ` ${deal.stage} · ${money(deal)}`),
              ),
            ),
          ),
        ),
        make('section', { class: 'sheet facts' }, make('h2', {}, 'Details'), factList(facts)),
      ),
    ],
  };
}

const note = (text) => make('p', { class: 'note' }, text);

const factList = (facts) =>
  make('dl', {}, ...facts.flatMap(([term, value]) => [make('dt', {}, term), make('dd', {}, value)]));
