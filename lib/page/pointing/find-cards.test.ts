// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { compileAdapter } from '../../adapters/address/compile-adapter';
import { learn } from '../../adapters/teaching/learn';
import { beginLesson } from '../../domain/teaching/begin-lesson';
import { type FoundCards, findCards } from './find-cards';

const desk = 'https://desk.example.com';

/** What is known after two records, as `/Ticket/Display.html?id=3` and `…4`. */
function taught(first = '/Ticket/Display.html?id=3', second = '/Ticket/Display.html?id=4', picked = 'query/id') {
  const lesson = beginLesson('01980000-0000-7000-8000-00000000abcd', `${desk}${first}`, 'Our desk');
  const { taught: outcome } = learn({ ...lesson, second: `${desk}${second}`, picked: [picked] });
  if (!outcome) throw new Error('nothing was taught');
  return compileAdapter(outcome.adapter);
}

function show(html: string) {
  document.body.innerHTML = html;
}

function pointAt(selector: string, adapter = taught()): FoundCards | null {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return findCards(element, adapter, ['3', '4']);
}

beforeEach(() => {
  // @ts-expect-error happy-dom's own, to stand on the page of the desk.
  window.happyDOM.setURL(`${desk}/Search/Results.html`);
});

const many = (count: number, of: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => of(at + 3)).join('');

describe('the cards that somebody points at', () => {
  it('are a table’s bodies of two rows, read by the link to the record', () => {
    const row = (id: number) => `<tbody class="list-item" data-record-id="${id}">
      <tr class="oddline"><td class="cell">open</td><td><a href="/Ticket/Display.html?id=${id}">${id}</a></td>
        <td><b><a href="/Ticket/Display.html?id=${id}">Subject ${id}</a></b></td></tr>
      <tr class="oddline"><td class="owner"><a href="/User/Summary.html?id=12">Mira</a></td></tr></tbody>`;
    show(
      `<table class="ticket-list"><thead><tr><th><a href="?sort=id">Id</a></th></tr></thead>${many(6, row)}</table>`,
    );
    for (const place of ['b', 'td.cell', 'td.owner', 'tbody']) {
      expect(pointAt(place)?.cards, place).toEqual({
        selector: 'tbody.list-item',
        link: 'a[href*="/Ticket/Display.html?id="]',
        ids: ['3', '4', '5', '6', '7'],
        count: 6,
      });
    }
  });

  it('are a board’s cards in all its columns, whatever is only one card’s own', () => {
    const card = (id: number) =>
      `<li class="card ${id === 4 ? 'urgent' : ''}" draggable="true"><a href="/deals/${id}"><h4>Deal ${id}</h4></a><p>text</p></li>`;
    show(`<nav><a href="/deals">All</a></nav><div class="board">
      <ul class="column">${many(3, card)}</ul><ul class="column">${card(9)}</ul></div>`);
    const deals = taught('/deals/3', '/deals/4', 'path/1');
    for (const place of ['p', '.urgent h4', '.column + .column p']) {
      const found = pointAt(place, deals);
      expect(found?.cards).toMatchObject({ selector: 'li.card', count: 4 });
      expect(found?.elements).toHaveLength(4);
    }
  });

  it('are links themselves', () => {
    show(`<div class="list">${many(3, (id) => `<a class="item" href="/deals/${id}"><span>Deal</span></a>`)}</div>`);
    expect(pointAt('span', taught('/deals/3', '/deals/4', 'path/1'))?.cards).toMatchObject({
      selector: 'a.item',
      count: 3,
    });
  });

  it('are rows that nothing but their place in the table tells', () => {
    show(
      `<table class="grid"><tbody>${many(4, (id) => `<tr><td><a href="/deals/${id}">x</a></td><td>y</td></tr>`)}</tbody></table>`,
    );
    const found = pointAt('td + td', taught('/deals/3', '/deals/4', 'path/1'));
    expect(found?.elements.map(({ tagName }) => tagName)).toEqual(['TR', 'TR', 'TR', 'TR']);
  });

  it('are read by an attribute where there is no link, and not by their place in the list', () => {
    const card = (id: number) =>
      `<div class="task" data-index="${id - 3}" data-task="${id * 11}" tabindex="0">Task</div>`;
    show(`<main>${many(5, card)}</main>`);
    expect(pointAt('.task')?.cards).toEqual({
      selector: 'div.task',
      id: { attribute: 'data-task' },
      ids: ['33', '44', '55', '66', '77'],
      count: 5,
    });
  });

  it('are read by a number with letters before it', () => {
    show(`<ul>${many(3, (id) => `<li class="row" id="issue-${id}">Issue</li>`)}</ul>`);
    expect(pointAt('li')?.cards).toMatchObject({ id: { attribute: 'id', pattern: 'issue-:id' }, ids: ['3', '4', '5'] });
  });

  it('are read by the attribute that holds a record that was shown', () => {
    show(`<ul>${many(3, (id) => `<li class="row" data-owner="${id + 70}" data-entry="${id}">Issue</li>`)}</ul>`);
    expect(pointAt('li')?.cards.id).toEqual({ attribute: 'data-entry' });
  });

  it.each([
    ['one card alone', '<ul><li class="card"><a href="/Ticket/Display.html?id=3">3</a></li></ul>', 'a'],
    [
      'two cards of one record',
      many(2, () => '<div class="card"><a href="/Ticket/Display.html?id=3">3</a></div>'),
      'a',
    ],
    [
      'links to other sites',
      many(3, (id) => `<p><a href="https://x.example/Ticket/Display.html?id=${id}">x</a></p>`),
      'a',
    ],
    ['text without a record', '<main><p>One</p><p>Two</p></main>', 'p'],
    ['places in a list', many(3, (id) => `<i class="dot" data-index="${id}">.</i>`), 'i'],
  ])('are none of %s', (_what, html, place) => {
    show(html);
    expect(pointAt(place)).toBeNull();
  });
});
