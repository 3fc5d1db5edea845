// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileAdapter } from '../../adapters/address/compile-adapter';
import { fxiaoke } from '../../adapters/fxiaoke';
import { followOpenedRow } from './follow-opened-row';
import type { OpenedRow } from './pressed-row';

const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(24)) as [string, string, string];

type Row = { id?: string; key?: string; title: string; client?: string; top: number };

const rowOf = ({ id, key, title, client, top }: Row) =>
  `<tr data-top="${top}"${id ? ` data-id="${id}"` : ''}${key ? ` data-row-key="${key}"` : ''}>
     <td class="td-name"><a>${title}</a></td><td class="td-life_status">正常</td>
     ${client ? `<td class="td-account_id"><span>${client}</span></td>` : ''}</tr>`;

const fieldOf = (label: string, value: string) =>
  `<div class="faci-field-display"><span class="faci-field-display_label">${label}</span><span>${value}</span></div>`;

const told: (OpenedRow | null)[] = [];
let ended: AbortController;
let forget: () => void;
/** The element that lies in front everywhere, if one does. */
let inFront: Element | null;

function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

function list(...rows: Row[]): void {
  one('#list').innerHTML = `<table><tbody>${rows.map(rowOf).join('')}</tbody></table>`;
}

function layer(...fields: [label: string, value: string][]): void {
  one('#layers').innerHTML = `<section>${fields.map(([label, value]) => fieldOf(label, value)).join('')}</section>`;
}

const press = (selector: string) => one(selector).dispatchEvent(new MouseEvent('click', { bubbles: true }));
const settle = () => vi.advanceTimersByTimeAsync(50);
const order = (id: string, title: string, top: number, client = '北风'): Row => ({ id, title, top, client });

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
  inFront = null;
  document.body.innerHTML = '<div id="app"><div id="list"></div></div><div id="layers"></div>';
  // happy-dom lays nothing out: rows say where they are, fields lie one below the other, and hidden is what says so.
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.closest('[hidden]') ? [] : [{}]) as unknown as DOMRectList;
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const row = this.closest('[data-top]');
    const field = this.closest('.faci-field-display');
    const place = field && !row ? [...(field.parentElement?.children ?? [])].indexOf(field) : 0;
    const top = row ? Number(row.getAttribute('data-top')) : 300 + place * 20;
    return { top, left: 0, width: 100, height: 20, right: 100, bottom: top + 20 } as DOMRect;
  });
  Object.assign(document, { elementsFromPoint: () => (inFront ? [inFront] : []) });
  ended = new AbortController();
  const { openedRow } = compileAdapter(fxiaoke);
  if (!openedRow) throw new Error('the adapter follows no rows');
  forget = followOpenedRow(openedRow, (row) => told.push(row), ended.signal);
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Presses the row of `id`, and opens a layer with these fields. */
async function open(id: string, ...fields: [label: string, value: string][]): Promise<void> {
  press(`[data-id="${id}"] .td-name a`);
  await settle();
  layer(...fields);
  await settle();
}

describe('the row that was opened', () => {
  it('is told once the layer shows its number, with title and client as the row had them', async () => {
    list(order(a, 'SO-1', 0), order(b, 'SO-2', 20));
    press(`[data-id="${a}"] .td-name a`);
    await settle();
    expect(told).toEqual([]);
    layer(['销售订单编号：', 'SO-1'], ['客户名称', '北风']);
    await settle();
    expect(told).toEqual([{ id: a, title: 'SO-1', clientName: '北风' }]);
  });

  it('is told as soon as the fields have come, whatever the layer was before', async () => {
    list(order(a, 'SO-1', 0));
    await open(a, ['负责人', '李伟']);
    expect(told).toEqual([]);
    one('section').insertAdjacentHTML('beforeend', fieldOf('编号', 'SO-1'));
    await settle();
    expect(told).toMatchObject([{ id: a }]);
  });

  it('takes the other attribute where the first is empty, and joins two tables side by side', async () => {
    one('#list').innerHTML =
      `<table><tbody>${rowOf({ title: 'SO-1', top: 0 })}${rowOf({ title: 'SO-2', top: 20 })}</tbody></table>
      <table><tbody><tr data-top="0" data-id="" data-row-key="${a}"><td class="td-account_id">北风</td><td class="td-amount">10</td></tr>
      <tr data-top="20" data-row-key="${b}"><td class="td-account_id">港湾</td><td class="td-amount">20</td></tr></tbody></table>`;
    press('table + table tr:nth-child(2) .td-amount');
    layer(['编号', 'SO-2']);
    await settle();
    expect(told).toEqual([{ id: b, title: 'SO-2', clientName: '港湾' }]);
  });

  it('ends in the same task when another row is pressed, and is the other one once that is open', async () => {
    list(order(a, 'SO-1', 0), order(b, 'SO-2', 20));
    await open(a, ['编号', 'SO-1']);
    press(`[data-id="${b}"] .td-life_status`);
    expect(told.at(-1)).toBeNull();
    await settle();
    expect(told.at(-1)).toBeNull();
    // The layer is used again.
    one('.faci-field-display span + span').textContent = 'SO-2';
    await settle();
    expect(told.at(-1)).toMatchObject({ id: b });
  });

  it.each([
    ['is removed', () => one('section').remove()],
    ['is hidden', () => one('section').setAttribute('hidden', '')],
    ['shows another number', () => Object.assign(one('.faci-field-display span + span'), { textContent: 'SO-2' })],
    ['is drawn anew', () => layer(['编号', 'SO-1'])],
    ['shows two numbers', () => one('section').insertAdjacentHTML('beforeend', fieldOf('编号', 'SO-9'))],
    ['shows another client', () => one('section').insertAdjacentHTML('beforeend', fieldOf('客户名称', '港湾'))],
  ])('ends for good when the layer %s', async (_what, change) => {
    list(order(a, 'SO-1', 0));
    await open(a, ['编号', 'SO-1']);
    expect(told).toHaveLength(1);
    change();
    await settle();
    expect(told.at(-1)).toBeNull();
    await settle();
    expect(told).toHaveLength(2);
  });

  it('stays when the list is filtered or drawn anew, and when its element shows another row', async () => {
    list(order(a, 'SO-1', 0), order(b, 'SO-2', 20));
    await open(a, ['编号', 'SO-1']);
    one(`[data-id="${a}"]`).setAttribute('data-id', c);
    list(order(b, 'SO-2', 0));
    list();
    await settle();
    expect(told).toMatchObject([{ id: a }]);
  });

  it('is the row that the element showed when it was pressed, although the list uses it again at once', async () => {
    list(order(a, 'SO-1', 0));
    press(`[data-id="${a}"] .td-name`);
    one(`[data-id="${a}"]`).setAttribute('data-id', b);
    one('.td-name a').textContent = 'SO-2';
    layer(['编号', 'SO-1']);
    await settle();
    expect(told).toMatchObject([{ id: a }]);
  });

  it('stays when its own row is pressed again', async () => {
    list(order(a, 'SO-1', 0));
    await open(a, ['编号', 'SO-1']);
    press(`[data-id="${a}"] .td-name`);
    await settle();
    expect(told).toHaveLength(1);
  });

  it.each([
    ['in a place of its own', 'body', '客户名称', '港湾'],
    ['in the same place', '#layers', '客户名称', '港湾'],
    ['in the same place, of a record of the same kind', '#layers', '编号', 'SO-2'],
  ])('is unknown while another layer lies over it %s, and known again when that is closed', async (...where) => {
    const [, place, label, value] = where;
    list(order(a, 'SO-1', 0));
    await open(a, ['编号', 'SO-1'], ['客户名称', '北风']);
    one(place).insertAdjacentHTML('beforeend', `<section id="over">${fieldOf(label, value)}</section>`);
    await settle();
    expect(told.at(-1)).toBeNull();
    one('#over').remove();
    await settle();
    expect(told.at(-1)).toMatchObject({ id: a });
  });

  it('is unknown while anything lies in front of its number, but for our own dock', async () => {
    list(order(a, 'SO-1', 0));
    await open(a, ['编号', 'SO-1']);
    document.body.insertAdjacentHTML('beforeend', '<goalpost-dock></goalpost-dock><aside></aside>');
    inFront = one('goalpost-dock');
    document.dispatchEvent(new Event('transitionend'));
    await settle();
    expect(told).toHaveLength(1);
    inFront = one('aside');
    document.dispatchEvent(new Event('transitionend'));
    await settle();
    expect(told.at(-1)).toBeNull();
  });

  it('is told of no more once it has ended, and leaves no watching behind', async () => {
    list(order(a, 'SO-1', 0));
    ended.abort();
    await open(a, ['编号', 'SO-1']);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('in doubt', () => {
  it.each<[string, () => void, string, [string, string][]]>([
    ['two rows look the same', () => list(order(a, 'SO-1', 0), order(b, 'SO-1', 20)), `[data-id="${a}"] a`, []],
    ['the row has no id', () => list({ title: 'SO-1', top: 0 }), '.td-name a', []],
    ['another record in the row was pressed', () => list(order(a, 'SO-1', 0)), '.td-account_id span', []],
    [
      'two ids stand side by side',
      () => {
        list(order(a, 'SO-1', 0));
        one('#list').insertAdjacentHTML('beforeend', `<table><tr data-top="0" data-id="${b}"><td>10</td></tr></table>`);
      },
      `[data-id="${a}"] a`,
      [],
    ],
    ['the layer shows another client', () => list(order(a, 'SO-1', 0)), `[data-id="${a}"] a`, [['客户名称', '港湾']]],
  ])('there is no record: %s', async (_why, show, pressed, more) => {
    show();
    press(pressed);
    layer(['编号', 'SO-1'], ...more);
    await settle();
    expect(told).toEqual([]);
  });

  it('two rows of one title are told apart by the client in the layer, and not without it', async () => {
    list(order(a, '续约', 0, '北风'), order(b, '续约', 20, '港湾'));
    await open(b, ['商机名称', '续约']);
    expect(told).toEqual([]);
    one('section').insertAdjacentHTML('beforeend', fieldOf('客户名称', '港湾'));
    await settle();
    expect(told).toMatchObject([{ id: b }]);
    one('.faci-field-display:nth-child(2) span + span').textContent = '北风';
    await settle();
    expect(told.at(-1)).toBeNull();
  });

  it('believes no field that showed the title before the row was pressed', async () => {
    list(order(a, 'SO-1', 0), order(b, 'SO-2', 20));
    await open(b, ['编号', 'SO-1']);
    press(`[data-id="${a}"] .td-name`);
    await settle();
    expect(told).toEqual([]);
  });

  it('takes no row inside of a layer for one of the list', async () => {
    list(order(a, 'SO-1', 0));
    await open(a, ['编号', 'SO-1']);
    one('section').insertAdjacentHTML('beforeend', `<table><tbody>${rowOf(order(c, 'SO-7', 400))}</tbody></table>`);
    press(`[data-id="${c}"] .td-name a`);
    document.body.insertAdjacentHTML('beforeend', `<section>${fieldOf('编号', 'SO-7')}</section>`);
    await settle();
    expect(told).toEqual([expect.objectContaining({ id: a }), null]);
  });

  it('gives up when anything else is pressed, or nothing opens for long', async () => {
    list(order(a, 'SO-1', 0));
    press(`[data-id="${a}"] .td-name`);
    press('#app');
    layer(['编号', 'SO-1']);
    await settle();
    expect(told).toEqual([]);
    one('section').remove();
    press(`[data-id="${a}"] .td-name`);
    await vi.advanceTimersByTimeAsync(20_000);
    layer(['编号', 'SO-1']);
    await settle();
    expect(told).toEqual([]);
  });

  it('forgets the row when it is told that the address has changed, and says nothing', async () => {
    list(order(a, 'SO-1', 0));
    await open(a, ['编号', 'SO-1']);
    forget();
    one('section').insertAdjacentHTML('beforeend', fieldOf('备注', ''));
    await settle();
    expect(told).toHaveLength(1);
  });
});
