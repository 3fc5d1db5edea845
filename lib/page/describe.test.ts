// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileAdapter } from '../adapters/address/compile-adapter';
import { redmine } from '../adapters/redmine';
import { sampleCrm } from '../adapters/sample-crm';
import { tryton } from '../adapters/tryton';
import type { RecordRef } from '../domain/records/record-ref';
import { type Description, describePage, noteStanding } from './describe';
import { describeWhenSettled } from './describe-when-settled';

const deal = (recordId: string): RecordRef => ({ app: 'sample-crm', tenant: '', kind: 'deal', recordId });
const account = (recordId: string): RecordRef => ({ ...deal(recordId), kind: 'account' });
const crm = compileAdapter(sampleCrm);

const showDeal = (title: string, accountId: string) => {
  document.body.innerHTML = `<main><h1>${title}</h1><a class="account" href="http://127.0.0.1/accounts/${accountId}">${accountId} Ltd</a></main>`;
};

beforeEach(() => {
  // happy-dom has no style of its own for it: everything is shown but what says it is hidden.
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return !this.closest('[hidden]');
  });
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('describePage', () => {
  it('reads title, client and the record above', () => {
    showDeal('Q3\n   campaign', 'northwind');
    expect(describePage(crm, { record: deal('101'), above: [] })).toEqual({
      title: 'Q3 campaign',
      clientName: 'northwind Ltd',
      parents: [account('northwind')],
    });
  });

  it('reads the value of an input, not its attribute, in the active pane alone', () => {
    document.body.innerHTML = `<div id="tabcontent">
      <div class="tab-pane" hidden><input name="description" value="old"></div>
      <div class="tab-pane active"><input name="description"><input name="party"></div></div>`;
    const [, description, party] = document.querySelectorAll('input');
    if (description) description.value = 'Mobile app';
    if (party) party.value = 'Müller';
    const record: RecordRef = { app: 'tryton', tenant: 'h/db', kind: 'deal', recordId: '3' };
    expect(describePage(compileAdapter(tryton), { record, above: [] })).toMatchObject({
      title: 'Mobile app',
      clientName: 'Müller',
    });
  });

  it('names a Redmine issue’s own project and its parents, the nearest first', () => {
    document.body.innerHTML = `<div id="header"><h1><span class="breadcrumbs"><a class="root" href="http://r.example/projects/top">Top</a>
      <a href="http://r.example/projects/mid">Mid</a></span><span class="current-project">Own</span></h1>
      <div id="main-menu"><a class="overview" href="http://r.example/projects/own">Overview</a></div></div>`;
    const record: RecordRef = { app: 'redmine', tenant: 'r.example', kind: 'task', recordId: '2' };
    const { parents } = describePage(compileAdapter(redmine), { record, above: [] });
    expect(parents.map(({ recordId }) => recordId)).toEqual(['own', 'mid', 'top']);
  });

  it('reads no password and no hidden field, whatever a taught app names', () => {
    document.body.innerHTML =
      '<input type="password" value="swordfish"><input type="hidden" value="token"><input type="text" value="Renewal">';
    const titles = (attribute?: string) => [{ selectors: ['input'], ...(attribute && { attribute }) }];
    for (const attribute of [undefined, 'value']) {
      const taught = compileAdapter({ ...sampleCrm, titles: titles(attribute) });
      expect(describePage(taught, { record: deal('101'), above: [] }).title).toBe('Renewal');
    }
  });

  it('skips what is hidden, and answers nothing where nothing is', () => {
    document.body.innerHTML = '<main><h1 hidden>Old deal</h1><h1> </h1></main>';
    expect(describePage(crm, { record: deal('1'), above: [] })).toEqual({ title: null, clientName: null, parents: [] });
  });

  it('takes records that the address names too, after those of the page, each once', () => {
    showDeal('A', 'x');
    const above = [account('x'), account('y'), deal('1')];
    expect(describePage(crm, { record: deal('1'), above }).parents).toEqual([account('x'), account('y')]);
  });

  it('reads no link of another app', () => {
    document.body.innerHTML = '<main><h1>A</h1><a class="account" href="https://evil.example/deals/7/x">x</a></main>';
    expect(describePage(crm, { record: deal('1'), above: [] }).parents).toEqual([]);
  });
});

describe('describeWhenSettled', () => {
  const follow = (recordId: string, standing?: ReturnType<typeof noteStanding>) => {
    const found: Description[] = [];
    const ended = new AbortController();
    describeWhenSettled(
      crm,
      { record: deal(recordId), above: [] },
      {
        standing,
        signal: ended.signal,
        onDescription: (description) => found.push(description),
      },
    );
    return { found, end: () => ended.abort() };
  };

  it('waits for a page that fills later, and says each thing once', () => {
    document.body.innerHTML = '<main></main>';
    const { found } = follow('1');
    vi.advanceTimersByTime(400);
    expect(found).toEqual([]);
    showDeal('A', 'x');
    vi.advanceTimersByTime(60_000);
    expect(found).toEqual([{ title: 'A', clientName: 'x Ltd', parents: [account('x')] }]);
  });

  it('never takes the last record’s account for this one’s, however slow the page is', () => {
    showDeal('A', 'northwind');
    const { found } = follow('2', noteStanding(crm));
    vi.advanceTimersByTime(60_000);
    expect(found).toEqual([]);
  });

  it('believes an account that stays once the title has changed and the page has settled', () => {
    showDeal('A', 'northwind');
    const { found } = follow('2', noteStanding(crm));
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = 'B';
    vi.advanceTimersByTime(1000);
    expect(found).toEqual([{ title: 'B', clientName: null, parents: [] }]);
    vi.advanceTimersByTime(4000);
    expect(found.at(-1)).toEqual({ title: 'B', clientName: 'northwind Ltd', parents: [account('northwind')] });
  });

  it('believes new elements at the first reading, also with the same words', () => {
    showDeal('A', 'northwind');
    const { found } = follow('2', noteStanding(crm));
    showDeal('A', 'northwind');
    vi.advanceTimersByTime(60);
    expect(found.at(-1)?.parents).toEqual([account('northwind')]);
  });

  it('stops when the page moved on', () => {
    document.body.innerHTML = '';
    const { found, end } = follow('1');
    end();
    showDeal('A', 'x');
    vi.advanceTimersByTime(60_000);
    expect(found).toEqual([]);
  });
});
