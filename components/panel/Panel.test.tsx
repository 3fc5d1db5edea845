import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../lib/domain/language';
import { languages } from '../../lib/domain/languages/registry.generated';
import type { EngagementHit, TrayEntry } from '../../lib/queries/views';
import { aRecordView, aSession, fixtureId, fixtureIds } from '../../test/builders/panel-view';
import { findViolations } from '../../test/support/find-violations';
import { showPanel } from '../../test/support/live-panel';
import { languageLoaders } from '../ui/load-language';
import { panelTabs } from './panel-place';

afterEach(cleanup);

const hit: EngagementHit = {
  engagementId: fixtureIds.engagementId,
  engagementName: 'Paid media 2026',
  clientName: 'Northwind GmbH',
  status: 'active',
  reason: 'domain',
};
const unlinked = { state: 'unlinked', engagementId: null, title: 'Q3 campaign' } as const;
const page = document.documentElement;

describe('The panel', () => {
  it('names client, engagement, app and record before anything else', () => {
    showPanel();
    const header = screen.getByRole('banner');
    expect(header.textContent).toContain('Northwind GmbHPaid media 2026Sample CRM · deal “Q3 campaign”');
    expect(within(header).getByText('Version 2, signed by 2 of 2')).toBeTruthy();
  });

  it('is empty, and names nobody, from the moment the page has moved on', () => {
    const { container } = showPanel({ props: { record: undefined, engagement: undefined } });
    expect(container.textContent).not.toContain('Northwind');
    expect(page.dataset['record']).toBeUndefined();
    expect(page.dataset['navigation']).toBeUndefined();
  });

  it('says whose data it shows, and of the next record only once the one before is off the screen', async () => {
    const painted = vi.fn();
    const { moveOn } = showPanel({ props: { record: aRecordView({ navigation: 7 }) }, actions: { painted } });
    expect(page.dataset['record']).toBe('sample-crm/crm.example/deal/4711');
    expect(page.dataset['navigation']).toBe('7');
    expect(painted).toHaveBeenCalledExactlyOnceWith(7);
    moveOn({ record: aRecordView({ navigation: 8 }) });
    expect(page.dataset['navigation']).toBe('8');
    expect(painted).toHaveBeenCalledOnce();
    await waitFor(() => expect(painted).toHaveBeenLastCalledWith(8));
  });

  it('takes along nothing of one record to the next: no toast, no dialog, no text', async () => {
    const { moveOn, container } = showPanel();
    fireEvent.click(
      within(screen.getByRole('article', { name: /Feedback without/ })).getByRole('button', { name: 'Take' }),
    );
    await screen.findByRole('button', { name: 'Undo' });
    fireEvent.keyDown(document.body, { key: '?' });
    await screen.findByRole('dialog');
    moveOn({ record: undefined, engagement: undefined });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(container.textContent).not.toContain('Northwind');
    moveOn({ engagement: undefined, record: aRecordView({ ...unlinked, navigation: 2 }) });
    await screen.findByText('Goalpost does not know yet whose this is.');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('moves between its sections by arrows and by number', async () => {
    showPanel();
    const tabs = screen.getByRole('tablist');
    fireEvent.keyDown(tabs, { key: 'ArrowRight' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Agreed');
    expect(document.activeElement?.textContent).toBe('Agreed');
    fireEvent.keyDown(tabs, { key: 'Home' });
    fireEvent.keyDown(tabs, { key: 'ArrowLeft' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('History');
    fireEvent.keyDown(document.body, { key: '3' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Voices');
  });

  it('walks through gaps with J and K, lists its keys with ?, and closes with Esc', async () => {
    const close = vi.fn();
    showPanel({ actions: { close } });
    fireEvent.keyDown(document.body, { key: 'j' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'j' });
    expect(document.activeElement?.getAttribute('aria-labelledby')).toContain('forecast.miss');
    fireEvent.keyDown(document.body, { key: '?' });
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(close).toHaveBeenCalledOnce();
  });

  it.each([
    ['all saved', aSession(), 'All saved'],
    ['offline', aSession({ online: false, waiting: 3 }), 'Offline, 3 changes waiting'],
    ['a sign-in that ended', aSession({ state: 'expired', waiting: 1 }), '1 change waiting Sign in again'],
    ['the sample workspace', aSession({ state: 'sample' }), 'Sample workspace Remove'],
  ])('tells %s', (_case, session, words) => {
    showPanel({ props: { session } });
    expect(screen.getByRole('contentinfo').textContent).toContain(words);
  });

  it('tells what happened by day, person and kind, and marks what is not stored yet', async () => {
    showPanel({ tab: 'history' });
    const row = (await screen.findByText('The CFO decides the budget for autumn in July.')).closest('li');
    expect(row?.textContent).toContain('Alex Kim · Note');
    expect(row && within(row).getByText('Waiting to sync')).toBeTruthy();
    expect(screen.getAllByText('Waiting to sync')).toHaveLength(1);
  });

  it('lets somebody begin before anything was chosen', async () => {
    const openWelcome = vi.fn();
    showPanel({ props: { session: aSession({ state: 'none' }) }, actions: { openWelcome } });
    fireEvent.click(await screen.findByRole('button', { name: 'Begin' }));
    expect(openWelcome).toHaveBeenCalledOnce();
  });
});

describe('A record without an engagement', () => {
  const open = (record: Parameters<typeof aRecordView>[0], actions = {}) =>
    showPanel({ props: { engagement: undefined, record: aRecordView(record) }, actions });

  it('is linked to a suggestion, which says why it is one', async () => {
    const { state } = open({ ...unlinked, suggestions: [hit] });
    const suggested = await screen.findByRole('region', { name: 'Probably' });
    expect(suggested.textContent).toContain('same domain');
    fireEvent.click(within(suggested).getByRole('button', { name: 'Link: Northwind GmbH, Paid media 2026' }));
    await waitFor(() => expect(state.list('recordLink')).toMatchObject([{ recordId: '4711', title: 'Q3 campaign' }]));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(state.list('recordLink')).toEqual([]));
  });

  it('can begin an engagement, its name taken from the record', async () => {
    const { state } = open(unlinked);
    fireEvent.click(await screen.findByRole('button', { name: 'Start an engagement' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Engagement' }).value).toBe('Q3 campaign');
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    expect((await screen.findByRole('alert')).textContent).toBe('This is needed.');
    fireEvent.input(screen.getByRole('textbox', { name: 'Client' }), { target: { value: 'Kaufhaus Lenz' } });
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    await waitFor(() => expect(state.list('recordLink')).toHaveLength(1));
    expect(state.list('client').at(-1)?.name).toBe('Kaufhaus Lenz');
  });

  it('says where a record must be opened from, if the app’s addresses name none', async () => {
    open({ ...unlinked, state: 'unrecognised', record: null, opensFromRow: true });
    expect(await screen.findByRole('heading', { level: 1, name: 'Not recognised' })).toBeTruthy();
    expect(screen.getByText(/^In Sample CRM, an address does not name its record\./)).toBeTruthy();
    expect(screen.getByRole('searchbox', { name: 'Find a client or engagement' })).toBeTruthy();
  });

  it('of several engagements shows the one that is chosen', async () => {
    const choose = vi.fn();
    open({ ...unlinked, state: 'choose', choices: [hit] }, { choose });
    fireEvent.click(await screen.findByRole('button', { name: /^Show/ }));
    expect(choose).toHaveBeenCalledWith(fixtureIds.engagementId);
  });

  it('is read out of a pasted address; one without a record is refused with an example', async () => {
    const resolve = async (url: string) =>
      url.includes('/issues/') ? { app: 'redmine', tenant: 'r.example', kind: 'task' as const, recordId: '7' } : null;
    open({ ...unlinked, state: 'unrecognised', record: null }, { resolve });
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Paste the address of a record' });
    fireEvent.input(field, { target: { value: 'https://r.example/projects' } });
    fireEvent.submit(field.form as HTMLFormElement);
    expect((await screen.findByRole('alert')).textContent).toContain('https://redmine.example.com/issues/123');
    expect(field.value).toBe('https://r.example/projects');
    fireEvent.input(field, { target: { value: 'https://r.example/issues/7' } });
    fireEvent.submit(field.form as HTMLFormElement);
    expect(await screen.findByText('Goalpost does not know yet whose this is.')).toBeTruthy();
  });
});

describe('What could not be saved', () => {
  const refused: TrayEntry = {
    id: fixtureId('t1'),
    name: 'document.create',
    args: { document: { type: 'feedback', said: 'Fine', receivedOn: '2026-06-09' } },
    at: '2026-06-05T09:00:00Z',
    code: 'in_the_future',
    message: '',
    path: 'args.document.receivedOn',
    values: null,
    conflict: null,
  };
  const conflict: TrayEntry = {
    ...refused,
    id: fixtureId('t2'),
    name: 'document.edit',
    args: { type: 'scopeItem', id: 'x', set: { text: 'Eight pages' }, was: { text: 'Pages' } },
    code: 'conflict',
    conflict: {
      field: 'text',
      mine: 'Eight pages',
      theirs: 'Six pages',
      by: 'maria',
      byName: 'Maria Berg',
      at: refused.at,
    },
  };
  const open = async (actions = {}) => {
    showPanel({ props: { session: aSession({ refused: 2 }), tray: [refused, conflict] }, actions });
    fireEvent.click(screen.getByRole('button', { name: '2 could not be saved' }));
    return screen.findByRole('dialog', { name: 'Couldn’t be saved' });
  };

  it('shows the reason in words, and sends it again with the field mended', async () => {
    const resend = vi.fn();
    const tray = await open({ resend });
    expect(tray.textContent).toContain('New: Feedback“Fine”');
    expect(within(tray).getByRole('alert').textContent).toContain('lies in the future');
    fireEvent.input(within(tray).getByLabelText('Date'), { target: { value: '2026-06-04' } });
    fireEvent.click(within(tray).getByRole('button', { name: 'Try again' }));
    expect(resend).toHaveBeenCalledWith(refused.id, {
      document: { type: 'feedback', said: 'Fine', receivedOn: '2026-06-04' },
    });
  });

  it('shows both values of a conflict with name and time, and one tap decides', async () => {
    const resend = vi.fn();
    const discard = vi.fn();
    const tray = await open({ resend, discard });
    const theirs = within(tray).getByRole('button', { name: /Maria Berg.*Six pages/ });
    fireEvent.click(within(tray).getByRole('button', { name: /You.*Eight pages/ }));
    expect(resend).toHaveBeenCalledWith(conflict.id, { ...Object(conflict.args), was: { text: 'Six pages' } });
    fireEvent.click(theirs);
    expect(discard).toHaveBeenCalledWith(conflict.id);
  });
});

describe.each(Object.values<Language>(languages))('In $name', (language) => {
  it.each(panelTabs)('%s has no accessibility violation', async (tab) => {
    const { container } = showPanel({ tab, language });
    await waitFor(() => expect(container.querySelector('[aria-busy]')).toBeNull());
    expect(await findViolations(container)).toEqual([]);
  });
});

it('every language of the catalogue can be chosen', async () => {
  const codes = Object.values<Language>(languages).map(({ code }) => code);
  expect(Object.keys(languageLoaders).sort()).toEqual([...codes].sort());
  for (const [code, { load, name }] of Object.entries(languageLoaders)) {
    expect(await load()).toMatchObject({ code, name });
  }
});
