// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileAdapter } from '../adapters/address/compile-adapter';
import { fxiaoke } from '../adapters/fxiaoke';
import { openproject } from '../adapters/openproject';
import type { PageAdapter } from '../adapters/page-script';
import { redmine } from '../adapters/redmine';
import { sampleCrm } from '../adapters/sample-crm';
import type { DockMessage, PageMessage } from '../messaging/page-messages';
import { type Companions, startDetector } from './detector';
import type { Dock } from './dock';
import { createDockPanel } from './dock-panel/dock-panel';
import { followOpenedRecord } from './opened-row/follow-opened-record';
import type { OpenedRow } from './opened-row/pressed-row';

const sent: PageMessage[] = [];
type Listener = (message: DockMessage, sender: unknown, answer: (value: unknown) => void) => void;
let listener: Listener = () => {};
const tellPage = (message: DockMessage) => listener(message, {}, () => {});
/** Whether the page answers a message at all. */
function isAnswered(message: DockMessage): boolean {
  const answer = vi.fn();
  listener(message, {}, answer);
  return answer.mock.calls.length > 0;
}
/** What the page answers to a message. */
function askPage(message: DockMessage): unknown {
  let answered: unknown;
  listener(message, {}, (value) => {
    answered = value;
  });
  return answered;
}
let root: ShadowRoot | undefined;
let join: Dock['join'] | undefined;
/** Whether the panel's script comes as soon as it is asked for. */
let isPanelQuick = true;

function start(adapters: readonly PageAdapter[], companions?: Companions): void {
  join = startDetector(adapters, companions);
}

async function hearPage(message: PageMessage): Promise<void> {
  if (message.kind !== 'page/panel-wanted') sent.push(message);
  else if (isPanelQuick) join?.(createDockPanel);
}
const runtime: { id: string | undefined } & Record<string, unknown> = { id: 'goalpost' };
const stored: Record<string, unknown> = {};
let storageChanged: (changes: object) => void = () => {};
const readStored = vi.fn(async () => stored);

/** The Navigation API's event, which happy-dom does not raise. */
let navigation = new EventTarget();

function goTo(path: string): void {
  history.pushState(null, '', path);
  navigation.dispatchEvent(new Event('currententrychange'));
}

const part = <Found extends Element>(selector: string) => root?.querySelector<Found & HTMLElement>(selector) ?? null;
const lastNavigation = () => sent.findLast((message) => message.kind === 'page/opened')?.navigation ?? 0;
const showTab = (more: object = {}) =>
  tellPage({
    kind: 'dock/state',
    navigation: lastNavigation(),
    tab: { initials: 'NW', count: 3, severity: 'critical', line: '3 open gaps' },
    words: { open: 'Open Goalpost', width: 'Width' },
    ...more,
  });

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  runtime.id = 'goalpost';
  isPanelQuick = true;
  Object.assign(runtime, {
    getURL: (path: string) => `chrome-extension://id/${path}`,
    sendMessage: hearPage,
    onMessage: { addListener: (next: Listener) => (listener = next) },
  });
  const local = { get: readStored, set: async (items: object) => void Object.assign(stored, items) };
  const onChanged = { addListener: (listener: typeof storageChanged) => (storageChanged = listener) };
  vi.stubGlobal('chrome', { runtime, storage: { local, onChanged } });
  // A new one, so that the last test's detector hears nothing.
  navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    expect(options.mode).toBe('closed');
    root = attach.call(this, options);
    return root;
  });
  document.body.innerHTML = '';
  window.location.href = 'http://127.0.0.1/deals/101';
  start([compileAdapter(sampleCrm)]);
  vi.advanceTimersByTime(100);
});
afterEach(() => {
  document.querySelector('goalpost-dock')?.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the detector', () => {
  it('tells the record that is open, and each one after it, under a growing number', () => {
    goTo('/deals/102');
    goTo('/deals');
    const opened = sent.filter((message) => message.kind === 'page/opened');
    expect(opened.map(({ record }) => record?.recordId)).toEqual(['101', '102', undefined]);
    expect(opened.every(({ app }) => app === 'sample-crm')).toBe(true);
    const numbers = opened.map((message) => message.navigation);
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
  });

  it('reads the description only when it is asked, of the record that is open, and bounded', () => {
    goTo('/deal-tasks/501');
    document.body.innerHTML = `<main><h1>T</h1><p class="description">Two  sizes,\n${'x'.repeat(9000)}</p></main>`;
    const read = vi.spyOn(document, 'querySelectorAll');
    vi.advanceTimersByTime(60_000);
    expect(read.mock.calls.flat()).not.toContain('main .description');
    const ask = (navigation: number) => askPage({ kind: 'dock/describe', navigation });
    expect(ask(lastNavigation() - 1)).toBeNull();
    expect(ask(lastNavigation())).toMatch(/^Two sizes, x+$/);
    expect(ask(lastNavigation())).toHaveLength(6000);
    goTo('/deal-tasks/502');
    // The page still shows the task before.
    expect(ask(lastNavigation())).toBeNull();
    Object.assign(document.querySelector('p') ?? {}, { textContent: 'One size' });
    expect(ask(lastNavigation())).toBe('One size');
    goTo('/deals/101');
    expect(ask(lastNavigation())).toBeNull();
  });

  it('answers only where the background waits', () => {
    const navigation = lastNavigation();
    expect(isAnswered({ kind: 'dock/state', navigation, tab: null })).toBe(false);
    expect(isAnswered({ kind: 'dock/show', navigation })).toBe(false);
    expect(isAnswered({ kind: 'dock/describe', navigation })).toBe(true);
    expect(isAnswered({ kind: 'dock/toggle' })).toBe(true);
    // So it is found out whether a page has a dock.
    expect(isAnswered({ kind: 'dock/show', navigation: 0 })).toBe(true);
  });

  it('says nothing when the address changes and the record does not', () => {
    sent.length = 0;
    goTo('/deals/101?tab=notes#activity');
    expect(sent).toEqual([]);
  });

  it('shows a neutral tab until it is told more, and then initials, number and line', () => {
    expect(part('button u')).not.toBeNull();
    expect(part('button')?.getAttribute('aria-label')).toBe('Goalpost');
    showTab();
    expect(part('button span')?.textContent).toBe('NW');
    expect(part('button b.critical')?.textContent).toBe('3');
    expect(part('button')?.getAttribute('aria-label')).toBe('Open Goalpost. 3 open gaps');
  });

  it('empties the tab in the task that changes the address', () => {
    showTab();
    goTo('/deals/102');
    expect(part('button span')).toBeNull();
  });

  it('ignores what is said of a page that was left', () => {
    const before = lastNavigation();
    goTo('/deals/102');
    showTab({ navigation: before });
    expect(part('button span')).toBeNull();
  });

  it('hides the panel in the task that changes the address, until the panel has painted that very record', () => {
    tellPage({ kind: 'dock/toggle' });
    const isVeiled = () => part('.panel')?.classList.contains('veiled');
    expect(isVeiled()).toBe(true);
    const first = lastNavigation();
    tellPage({ kind: 'dock/show', navigation: first });
    expect(isVeiled()).toBe(false);
    goTo('/deals/102');
    expect(isVeiled()).toBe(true);
    tellPage({ kind: 'dock/show', navigation: first });
    expect(isVeiled()).toBe(true);
    // What the panel draws next could be seen beside the page's last picture: it hears of it after the next one.
    expect(lastNavigation()).toBe(first);
    vi.advanceTimersByTime(20);
    tellPage({ kind: 'dock/show', navigation: lastNavigation() });
    expect(isVeiled()).toBe(false);
  });

  it('opens by a click and closes by Escape, keeps the frame, and tells both', () => {
    part<HTMLButtonElement>('button')?.click();
    const frame = part('iframe');
    expect(part('button')?.ariaExpanded).toBe('true');
    expect(part('.panel')?.inert).toBe(false);
    part('.grip')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(part('button')?.ariaExpanded).toBe('false');
    expect(part('.panel')?.inert).toBe(true);
    expect(part('iframe')).toBe(frame);
    const told = sent.filter((message) => message.kind === 'page/panel');
    expect(told.map(({ open }) => open)).toEqual([true, false]);
  });

  it('makes the frame ahead for a linked record, and for an unlinked one only when it is wanted', () => {
    expect(part('iframe')).toBeNull();
    showTab();
    vi.advanceTimersByTime(10);
    expect(part('iframe')).not.toBeNull();
    expect(part('iframe')?.getAttribute('src')).toBe('chrome-extension://id/panel.html');
  });

  it('has no panel until its reader comes near the tab', () => {
    expect(part('.panel')).toBeNull();
    part('button')?.dispatchEvent(new Event('pointerenter'));
    expect(part('iframe')).not.toBeNull();
    expect(part('.panel')?.inert).toBe(true);
  });

  it('opens a panel that comes late as it was left meanwhile, and one alone', () => {
    isPanelQuick = false;
    const press = () => part<HTMLButtonElement>('button')?.click();
    press();
    expect(part('button')?.ariaExpanded).toBe('true');
    press();
    press();
    goTo('/deals/102');
    join?.(createDockPanel);
    join?.(createDockPanel);
    expect(root?.querySelectorAll('.panel')).toHaveLength(1);
    expect(part('.panel')?.inert).toBe(false);
    expect(part('.panel')?.classList.contains('veiled')).toBe(true);
    press();
    expect(part('.panel')?.inert).toBe(true);
  });

  it('keeps closed a panel that comes when its reader has closed it again', () => {
    isPanelQuick = false;
    part<HTMLButtonElement>('button')?.click();
    part<HTMLButtonElement>('button')?.click();
    join?.(createDockPanel);
    expect(part('.panel')?.inert).toBe(true);
    expect(part('div')?.classList.contains('open')).toBe(false);
  });

  it('takes no panel once the dock is gone', () => {
    isPanelQuick = false;
    part<HTMLButtonElement>('button')?.click();
    runtime.id = undefined;
    window.dispatchEvent(new Event('focus'));
    join?.(createDockPanel);
    expect(part('.panel')).toBeNull();
  });

  it('opens again where it was open before the page was loaded', () => {
    showTab({ open: true });
    expect(part('button')?.ariaExpanded).toBe('true');
  });

  it('moves by arrow keys and remembers where', async () => {
    part('button')?.dispatchEvent(new Event('focus'));
    part('button')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    part('.grip')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    await vi.runAllTimersAsync();
    expect(stored['dock']).toEqual({ top: 0.33, width: 400 });
  });

  it('hides the tab where the reader does not want it, opens the panel all the same, and brings the tab back', async () => {
    const isAway = () => part('div')?.classList.contains('away');
    await vi.advanceTimersByTimeAsync(1);
    expect(isAway()).toBe(false);
    const prefer = async (hiddenTabs: unknown) => {
      stored['preferences'] = { hiddenTabs };
      storageChanged({ preferences: { newValue: stored['preferences'] } });
      await vi.advanceTimersByTimeAsync(1);
    };
    await prefer(['redmine', 'sample-crm']);
    expect(isAway()).toBe(true);
    tellPage({ kind: 'dock/toggle' });
    expect(part('.panel')?.inert).toBe(false);
    await prefer(['redmine']);
    expect(isAway()).toBe(false);
    await prefer('damaged');
    expect(isAway()).toBe(false);
  });

  it('asks the browser for nothing but to pass on the record, from one record of an app to the next', async () => {
    await vi.advanceTimersByTimeAsync(1);
    readStored.mockClear();
    sent.length = 0;
    goTo('/deals/102');
    goTo('/deals/103');
    await vi.advanceTimersByTimeAsync(10);
    expect(readStored).not.toHaveBeenCalled();
    expect(sent.map(({ kind }) => kind)).toEqual(['page/opened', 'page/opened']);
  });

  it('leaves nothing behind when the extension is gone', () => {
    expect(document.querySelector('goalpost-dock')).not.toBeNull();
    runtime.id = undefined;
    sent.length = 0;
    goTo('/deals/102');
    expect(document.querySelector('goalpost-dock')).toBeNull();
    goTo('/deals/103');
    expect(sent).toEqual([]);
  });

  it('takes the place of a dock that an older version left', () => {
    start([compileAdapter(sampleCrm)]);
    vi.advanceTimersByTime(100);
    expect(document.querySelectorAll('goalpost-dock')).toHaveLength(1);
  });

  it('comes back when the page throws it out', () => {
    document.querySelector('goalpost-dock')?.remove();
    goTo('/deals/102');
    expect(document.querySelector('goalpost-dock')).not.toBeNull();
  });
});

describe('a page of no app we know, on which the reader asks for the panel', () => {
  it('has a dock without a record', () => {
    document.querySelector('goalpost-dock')?.remove();
    window.location.href = 'http://elsewhere.example/';
    sent.length = 0;
    start([]);
    vi.advanceTimersByTime(100);
    expect(sent).toMatchObject([{ kind: 'page/opened', app: null, record: null }]);
    tellPage({ kind: 'dock/toggle' });
    expect(part('.panel')?.inert).toBe(false);
  });
});

describe('an app whose address carries no record', () => {
  const row = { id: 'a'.repeat(24), title: 'Q3 campaign', clientName: 'Northwind' };
  let tellRow: (row: OpenedRow | null) => void;
  const forget = vi.fn();

  beforeEach(() => {
    document.querySelector('goalpost-dock')?.remove();
    window.location.href = 'https://www.fxiaoke.com/';
    history.replaceState(null, '', '/XV/UI/Home#crm/list/=/NewOpportunityObj');
    sent.length = 0;
    start([compileAdapter(fxiaoke)], {
      followRows: (adapters, following) =>
        followOpenedRecord(adapters, following, (_rules, onOpened) => {
          tellRow = onOpened;
          return forget;
        }),
    });
    vi.advanceTimersByTime(100);
  });

  // Of a new hash, happy-dom tells the page a task later, by a timer of its own.
  afterEach(async () => {
    history.replaceState(null, '', '/');
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve, 2));
  });

  it('tells the record of the opened row with its title, and empties tab and panel in the task that ends it', () => {
    expect(sent).toMatchObject([{ kind: 'page/opened', app: 'fxiaoke', record: null }]);
    tellRow(row);
    const record = { app: 'fxiaoke', tenant: '', kind: 'deal', recordId: `NewOpportunityObj:${row.id}` };
    expect(sent.at(-2)).toMatchObject({ kind: 'page/opened', record });
    expect(sent.at(-1)).toMatchObject({ kind: 'page/described', title: 'Q3 campaign', clientName: 'Northwind' });
    showTab();
    tellPage({ kind: 'dock/toggle' });
    tellPage({ kind: 'dock/show', navigation: lastNavigation() });
    expect(part('.panel')?.classList.contains('veiled')).toBe(false);
    tellRow(null);
    expect(part('.panel')?.classList.contains('veiled')).toBe(true);
    expect(part('button span')).toBeNull();
    vi.advanceTimersByTime(20);
    expect(sent.at(-1)).toMatchObject({ kind: 'page/opened', app: 'fxiaoke', record: null });
  });

  it.each([
    ['a company’s own object', '#crm/list/=/object_mZeYu__c', 'a'.repeat(24)],
    ['an id of another shape', '#crm/list/=/AccountObj', '4711'],
    ['a page that is no list', '#crm/index', 'a'.repeat(24)],
  ])('says nothing of the row of %s', (_what, hash, id) => {
    history.replaceState(null, '', `/XV/UI/Home${hash}`);
    sent.length = 0;
    tellRow({ ...row, id });
    expect(sent).toEqual([]);
  });

  it('forgets the row when the address changes', () => {
    tellRow(row);
    goTo('/XV/UI/Home#crm/list/=/AccountObj');
    expect(forget).toHaveBeenCalled();
    expect(sent.at(-1)).toMatchObject({ kind: 'page/opened', record: null });
  });
});

describe('a host on which several apps may run', () => {
  const open = (path: string) => {
    window.location.href = `http://pm.example${path}`;
    sent.length = 0;
    start([compileAdapter(openproject), compileAdapter(redmine)]);
    return sent.find((message) => message.kind === 'page/opened');
  };

  it('is read by the app whose marks the page has', () => {
    document.head.innerHTML = '<meta name="description" content="Redmine">';
    expect(open('/projects/web')).toMatchObject({ app: 'redmine', record: { app: 'redmine', recordId: 'web' } });
    document.head.innerHTML = '';
  });

  it('shows no record where the address fits both and the page says nothing', () => {
    expect(open('/projects/web')).toMatchObject({ record: null });
  });

  it('learns an app by message while the page is open, and forgets it as it came', () => {
    document.querySelector('goalpost-dock')?.remove();
    window.location.href = 'http://desk.example/t/7';
    document.body.innerHTML = '<h1>Invoice address is wrong</h1>';
    start([]);
    expect(sent.at(-1)).toMatchObject({ kind: 'page/opened', app: null, record: null });
    const desk = compileAdapter({
      app: 'desk-1',
      name: 'Desk',
      tenant: { from: 'host' },
      records: [{ kind: 'ticket', patterns: ['/t/:id'], formats: { id: 'digits' } }],
      titles: [{ selectors: ['h1'] }],
      navigation: 'unknown',
    });
    tellPage({ kind: 'dock/adapters', adapters: [desk] });
    const opened = sent.at(-1);
    expect(opened).toMatchObject({
      kind: 'page/opened',
      record: { app: 'desk-1', tenant: 'desk.example', kind: 'ticket', recordId: '7' },
    });
    expect(opened).not.toHaveProperty('arrival', 'loaded');
    // What stands in the page is of this very record, and believed at once.
    vi.advanceTimersByTime(50);
    expect(sent.at(-1)).toMatchObject({ kind: 'page/described', title: 'Invoice address is wrong' });
    const count = sent.length;
    tellPage({ kind: 'dock/adapters', adapters: [desk] });
    expect(sent).toHaveLength(count);
    tellPage({ kind: 'dock/adapters', adapters: [] });
    expect(sent.at(-1)).toMatchObject({ kind: 'page/opened', app: null, record: null });
  });
});
