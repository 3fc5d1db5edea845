import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../lib/domain/language';
import { languages } from '../../lib/domain/languages/registry.generated';
import type { ViewHandlers } from '../../lib/messaging/view-messages';
import { findViolations } from '../../test/support/find-violations';
import { settled, showWorkspace } from '../../test/support/workspace-on-sample';
import { shownSections } from './shown-sections';

vi.mock('../../lib/platform/browser', () => ({ browser: {} }));
vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => {
  // Nothing is laid out here: a table that draws the rows in sight needs to be told how much is in sight.
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 900 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 1200 });
});
afterEach(cleanup);

const everyLanguage = Object.values<Language>(languages);
const places = shownSections('owner').map(({ id }) => id);

describe.each(places)('The section %s', (place) => {
  it.each(everyLanguage.map((language) => [language.code, language] as const))(
    'has its heading and no violation in %s',
    async (_code, language) => {
      const { container } = await showWorkspace(`#/${place}`, { language });
      expect(screen.getAllByRole('heading', { level: 1 }).length).toBe(1);
      expect(await findViolations(container)).toEqual([]);
    },
  );
});

/** Waits for what the choice changes, as a person does. */
const choose = (element: Element, value: string) =>
  act(async () => void fireEvent.change(element, { target: { value } }));
const rows = () => screen.getAllByRole('row').slice(1);
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

describe('The portfolio', () => {
  it('shows the worst first, finds by a person’s name, and opens a row by keyboard', async () => {
    await showWorkspace('#/');
    await waitFor(() => expect(screen.queryAllByText('Being worked out')).toEqual([]));
    await waitFor(() => expect(rows().length).toBe(7));
    expect(rows()[0]?.textContent).toContain('critical');
    expect(rows().at(-1)?.textContent).toContain('No open gaps');
    const search = screen.getByRole('searchbox', { name: 'Search' });
    press('/');
    expect(document.activeElement).toBe(search);
    fireEvent.input(search, { target: { value: 'northwind paid' } });
    await waitFor(() => expect(rows().length).toBe(1));
    fireEvent.keyDown(search, { key: 'ArrowDown' });
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('row'));
    press('Enter');
    expect(location.hash).toMatch(/^#\/engagements\//);
  });

  it('says which of the rows in sight it knows nothing of, so that they come first', async () => {
    const idAt = (index: number) => `01980000-0000-7000-8000-${String(index).padStart(12, '0')}`;
    const all = Array.from({ length: 12 }, (_, index) => ({
      engagementId: idAt(index),
      engagementName: `Work ${index}`,
      clientId: 'client',
      clientName: 'Northwind',
      status: 'active' as const,
      ownerId: null,
      ownerName: null,
      people: '',
      isWaiting: false,
      facts: null,
    }));
    const asked: string[][] = [];
    const answers: Partial<ViewHandlers> = {
      'portfolio/get': async () => ({ rows: all, due: all.length, today: '2026-06-15' }),
      'portfolio/in-sight': async ({ engagementIds }) => {
        asked.push(engagementIds);
        return {};
      },
    };
    await showWorkspace('#/', { answers });
    const drawn = () => rows().map((row) => idAt(Number(row.dataset['index'])));
    await waitFor(() => expect(asked.at(-1)).toEqual(drawn()));
    expect(drawn().length).toBeGreaterThan(0);
  });

  it('says that nothing fits, and how many there are', async () => {
    await showWorkspace('#/');
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search' }), { target: { value: 'zeppelin' } });
    await screen.findByText('No engagement fits these filters.');
    expect(screen.getByText(/^0 of 7 engagements/)).toBeTruthy();
  });
});

describe('The palette', () => {
  it('opens with Ctrl K and leads to an engagement found by a few letters', async () => {
    await showWorkspace('#/cpis');
    press('k', { ctrlKey: true });
    const field = await screen.findByRole('combobox', { name: 'Find or do' });
    fireEvent.input(field, { target: { value: 'lenz' } });
    const option = await screen.findByRole('option', { name: /Relaunch Onlineshop/ });
    expect(option.getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(location.hash).toMatch(/^#\/engagements\//);
  });
});

describe('The keys', () => {
  it('are listed with “?”, those of the page, of a draft’s lines and of an import', async () => {
    await showWorkspace('#/cpis');
    press('?');
    const dialog = await screen.findByRole('dialog');
    await waitFor(() => expect(dialog.textContent).toMatch(/Ctrl K[\s\S]*Ctrl Z[\s\S]*Alt ↑/));
    expect(within(dialog).getAllByRole('heading').length).toBeGreaterThanOrEqual(3);
  });
});

describe('A document table', () => {
  it('adds, edits and takes back with Ctrl Z outside of a field', async () => {
    await showWorkspace('#/cpis');
    fireEvent.click(screen.getByRole('button', { name: 'Add an outcome' }));
    const form = within(screen.getByRole('form', { name: 'Add an outcome' }));
    fireEvent.input(form.getByRole('textbox', { name: 'Outcome' }), { target: { value: 'Sleeps well' } });
    fireEvent.click(form.getByRole('button', { name: 'Add' }));
    const cell = await screen.findByText('Sleeps well');
    expect(cell).toBeTruthy();
    press('z', { ctrlKey: true });
    await waitFor(() => expect(screen.queryByText('Sleeps well')).toBeNull());
    expect(screen.getByRole('status').textContent).toContain('Undone');
  });

  it('brings back what was removed from a table', async () => {
    await showWorkspace('#/cpis');
    fireEvent.click(screen.getByRole('button', { name: 'Add an outcome' }));
    const form = within(screen.getByRole('form', { name: 'Add an outcome' }));
    fireEvent.input(form.getByRole('textbox', { name: 'Outcome' }), { target: { value: 'Sleeps well' } });
    fireEvent.click(form.getByRole('button', { name: 'Add' }));
    await screen.findByText('Sleeps well');
    fireEvent.click(screen.getByRole('button', { name: 'Edit “Sleeps well”' }));
    fireEvent.click(
      within(screen.getByRole('form', { name: 'Edit “Sleeps well”' })).getByRole('button', { name: 'Remove' }),
    );
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Removed'));
    await waitFor(() => expect(screen.queryByText('Sleeps well')).toBeNull());
    press('z', { ctrlKey: true });
    await screen.findByText('Sleeps well');
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Undone'));
  });

  it('keeps what was typed when it is refused, with the reason at its field', async () => {
    await showWorkspace('#/capabilities');
    fireEvent.click(screen.getByRole('button', { name: 'Add a result' }));
    const form = within(screen.getByRole('form', { name: 'Add a result' }));
    fireEvent.input(form.getByRole('textbox', { name: 'Metric' }), { target: { value: 'Cost per lead' } });
    fireEvent.input(form.getByRole('textbox', { name: 'Unit' }), { target: { value: 'EUR' } });
    fireEvent.input(form.getByRole('textbox', { name: 'Value' }), { target: { value: 'cheap' } });
    await choose(form.getByRole('combobox', { name: 'Direction' }), 'down');
    fireEvent.click(form.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(form.getByRole('textbox', { name: 'Value' }).getAttribute('aria-invalid')).toBe('true'));
    expect(form.getByRole<HTMLInputElement>('textbox', { name: 'Metric' }).value).toBe('Cost per lead');
  });

  it('refuses to take away an outcome that criteria measure, and offers to archive it', async () => {
    await showWorkspace('#/cpis');
    fireEvent.click(screen.getByRole('button', { name: 'Edit “Control”' }));
    const form = within(screen.getByRole('form', { name: 'Edit “Control”' }));
    fireEvent.click(form.getByRole('button', { name: 'Remove' }));
    await form.findByRole('alert');
    fireEvent.click(form.getByRole('checkbox', { name: /^Archived/ }));
    fireEvent.click(form.getByRole('button', { name: 'Save' }));
    await screen.findByText('Archived');
  });
});

describe('The capability profile', () => {
  it('asks which way is better for a single result, and keeps where it comes from and that it is not named', async () => {
    await showWorkspace('#/capabilities');
    fireEvent.click(screen.getByRole('button', { name: 'Add a result' }));
    const form = within(screen.getByRole('form', { name: 'Add a result' }));
    const type = (name: string, value: string) =>
      fireEvent.input(form.getByRole('textbox', { name }), { target: { value } });
    type('Metric', 'Tickets a week');
    type('Value', '40');
    type('Unit', 'tickets');
    const direction = form.getByRole<HTMLSelectElement>('combobox', { name: 'Direction' });
    expect(direction.value).toBe('');
    const from = form.getByRole<HTMLSelectElement>('combobox', { name: 'From' });
    const northwind = [...from.options].find(({ text }) => text.startsWith('Northwind'));
    await choose(from, northwind?.value ?? 'no such engagement');
    fireEvent.click(form.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(direction.getAttribute('aria-invalid')).toBe('true'));
    await choose(direction, 'down');
    fireEvent.click(form.getByRole('button', { name: 'Add' }));
    const row = (await screen.findByRole('button', { name: 'Edit “Tickets a week”' })).closest('tr');
    expect(row?.textContent).toContain(northwind?.text);
    fireEvent.click(screen.getByRole('button', { name: 'Edit “Tickets a week”' }));
    const edit = within(screen.getByRole('form', { name: 'Edit “Tickets a week”' }));
    fireEvent.click(edit.getByRole('checkbox', { name: /^Do not name the client/ }));
    fireEvent.click(edit.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Edit “Tickets a week”' }).closest('tr')?.textContent).toContain(
        'Client not named',
      ),
    );
  });

  it('tells ranges by metric and industry, and asks once which way is better for what is pasted', async () => {
    await showWorkspace('#/capabilities');
    const ranges = () => screen.getByRole('table', { name: 'What our results say, by metric and industry' });
    fireEvent.click(screen.getByRole('button', { name: 'Paste a table' }));
    const form = within(screen.getByRole('form', { name: 'Paste a table' }));
    const field = form.getByRole<HTMLTextAreaElement>('textbox', { name: 'Paste a table' });
    fireEvent.input(field, {
      target: { value: 'Tickets a week; 40 tickets\nno number; here\nTickets a week; 12 tickets' },
    });
    fireEvent.click(form.getByRole('button', { name: 'Add' }));
    const direction = form.getByRole('combobox', { name: 'Direction' });
    await waitFor(() => expect(direction.getAttribute('aria-invalid')).toBe('true'));
    await choose(direction, 'down');
    fireEvent.click(form.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(field.value).toBe('no number; here'));
    const row = await waitFor(() => {
      const found = within(ranges())
        .getAllByRole('row')
        .find(({ textContent }) => textContent?.includes('Tickets a week'));
      if (!found) throw new Error('The pasted results have no range yet.');
      return found;
    });
    expect(
      within(row)
        .getAllByRole('cell')
        .slice(1)
        .map(({ textContent }) => textContent),
    ).toEqual(['Industry not given', '12 tickets', '26 tickets', '40 tickets', '2 only']);
  });
});

describe('A limit of a tool', () => {
  it('says what it makes possible, and is unconfirmed without a source', async () => {
    await showWorkspace('#/capabilities');
    fireEvent.click(screen.getByRole('button', { name: 'Add a limit' }));
    const form = within(screen.getByRole('form', { name: 'Add a limit' }));
    for (const [name, value] of [
      ['Tool', 'Mailer'],
      ['What is limited', 'Mails a month'],
      ['Limit', '50000'],
      ['Unit', 'mails'],
      ['What it makes possible', 'A series of five mails'],
    ] as const) {
      fireEvent.input(form.getByRole('textbox', { name }), { target: { value } });
    }
    fireEvent.click(form.getByRole('button', { name: 'Add' }));
    const edit = await screen.findByRole('button', { name: 'Edit “Mailer, Mails a month”' });
    expect(edit.closest('tr')?.textContent).toMatch(/50,000 mails.*A series of five mails.*Unconfirmed/);
  });
});

describe('The templates', () => {
  it('show those that come with Goalpost, and begin an engagement from one', async () => {
    await showWorkspace('#/templates');
    const [use] = screen.getAllByRole('button', { name: /^Use: /, hidden: true });
    if (!use) throw new Error('No template that comes with Goalpost is shown.');
    fireEvent.click(use);
    expect(location.hash).toMatch(/^#\/new\/template\/[a-z]/);
    const source = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Which template' });
    expect(`Use: ${source.selectedOptions[0]?.textContent}`).toBe(use.getAttribute('aria-label'));
  });
});

describe('A template from a file', () => {
  it.each([
    ['of a newer Goalpost', '{"goalpost":2,"template":{"name":"X"}}', /^This was made by a newer version of Goalpost/],
    ['that holds none', '[]', /^This file/],
  ])('%s is answered plainly', async (_what, text, answer) => {
    await showWorkspace('#/templates');
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('No file can be chosen.');
    Object.defineProperty(input, 'files', { value: [new File([text], 'template.json')], configurable: true });
    Object.defineProperty(input, 'value', { value: '', writable: true });
    fireEvent.change(input);
    expect((await screen.findByRole('alert')).textContent).toMatch(answer);
  });
});

describe('Settings', () => {
  it('list every rule there is, refuse a number outside its range, and go back to the usual', async () => {
    await showWorkspace('#/settings');
    fireEvent.input(screen.getByRole('searchbox', { name: /^Find among \d+ rules$/ }), {
      target: { value: 'contact.silence' },
    });
    const details = screen.getByRole('group');
    details.setAttribute('open', '');
    fireEvent(details, new Event('toggle'));
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: /^At most/ });
    fireEvent.input(field, { target: { value: '999' } });
    fireEvent.click(within(details).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    fireEvent.input(field, { target: { value: '60' } });
    fireEvent.click(within(details).getByRole('button', { name: 'Save' }));
    await within(details).findByText('Changed');
    fireEvent.click(within(details).getByRole('button', { name: 'Back to the usual' }));
    await waitFor(() => expect(within(details).queryByText('Changed')).toBeNull());
  });

  it('say who gets the weekly digest, and refuse one to nobody', async () => {
    const { environment } = await showWorkspace('#/settings');
    const form = within(screen.getByRole('form', { name: 'Weekly digest' }));
    const stored = async () => {
      const view = await environment.backend.ask('workspace/documents', { types: ['workspace'] });
      const [workspace] = view.documents.flatMap((document) => (document.type === 'workspace' ? [document] : []));
      return workspace?.settings;
    };
    await choose(form.getByRole('combobox', { name: 'Who gets it' }), 'some');
    fireEvent.click(form.getByRole('button', { name: 'Save' }));
    expect((await form.findByRole('alert')).textContent).toBe('Choose somebody, or switch it off.');
    const [first] = form.getAllByRole<HTMLInputElement>('checkbox');
    if (!first) throw new Error('Nobody leads in the sample.');
    fireEvent.click(first);
    fireEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect((await stored())?.digestTo).toHaveLength(1));
    await choose(form.getByRole('combobox', { name: 'Who gets it' }), 'off');
    await waitFor(() => expect(form.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', false));
    fireEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect((await stored())?.weeklyDigest).toBe('off'));
  });

  it('cannot be changed by who may only read', async () => {
    await showWorkspace('#/settings', { role: 'viewer' });
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'New engagement' })).toBeNull();
  });
});

describe('Members', () => {
  it('the last owner stays, and who is removed hands over what they answer for', async () => {
    await showWorkspace('#/members');
    fireEvent.click(screen.getByRole('button', { name: 'Remove Mira Hoffmann' }));
    let form = within(screen.getByRole('form', { name: 'Remove Mira Hoffmann' }));
    await choose(form.getByRole('combobox'), optionOf(form, 'Jonas Weber'));
    fireEvent.click(form.getByRole('button', { name: 'Remove Mira Hoffmann' }));
    expect((await form.findByRole('alert')).textContent).toContain('last owner');
    fireEvent.click(form.getByRole('button', { name: 'Cancel' }));

    fireEvent.click(screen.getByRole('button', { name: 'Remove Jonas Weber' }));
    form = within(screen.getByRole('form', { name: 'Remove Jonas Weber' }));
    fireEvent.click(form.getByRole('button', { name: 'Remove Jonas Weber' }));
    await waitFor(() => expect(form.getByRole('combobox').getAttribute('aria-invalid')).toBe('true'));
    await choose(form.getByRole('combobox'), optionOf(form, 'Sofia Rossi'));
    fireEvent.click(form.getByRole('button', { name: 'Remove Jonas Weber' }));
    await screen.findByText('Jonas Weber was removed');
    // Nothing done before it is taken back in its place.
    press('z', { ctrlKey: true });
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('can no longer be undone'));
    location.hash = '#/';
    fireEvent(window, new HashChangeEvent('hashchange'));
    await settled();
    await waitFor(() => expect(rows().length).toBe(7));
    const northwind = rows().find((row) => row.textContent?.includes('Northwind'));
    expect(northwind?.textContent).toContain('Sofia Rossi');
  });

  it('says calmly that an invitation needs the API', async () => {
    await showWorkspace('#/members');
    fireEvent.click(screen.getByRole('button', { name: 'Invite somebody' }));
    fireEvent.input(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'Casey' } });
    fireEvent.click(screen.getByRole('button', { name: 'Make the invitation' }));
    expect((await screen.findByRole('alert')).textContent).toContain('lies on this device alone');
  });
});

const optionOf = (form: ReturnType<typeof within>, name: string) =>
  form.getByRole('option', { name }).getAttribute('value') ?? '';

describe('The activity log', () => {
  it('shows old beside new, and only one document when asked', async () => {
    const asked: unknown[] = [];
    await showWorkspace('#/activity', {
      answers: {
        'activity/list': async (query) => {
          asked.push(query);
          return {
            more: false,
            entries: [
              {
                seq: 3,
                commandId: 'c',
                name: 'document.edit',
                memberId: 'm',
                at: '2026-11-20T10:00:00Z',
                deviceAt: '2026-11-20T10:00:00Z',
                changes: [
                  {
                    type: 'client',
                    id: '01980000-0000-7000-8000-000000000001',
                    engagementId: null,
                    old: { name: 'Northwind' },
                    new: { name: 'Northwind GmbH' },
                  },
                ],
              },
            ],
          };
        },
      },
    });
    expect((await screen.findByText('Northwind')).tagName).toBe('DEL');
    expect(screen.getByText('Northwind GmbH').tagName).toBe('INS');
    fireEvent.click(screen.getByRole('button', { name: 'Client: changed' }));
    await waitFor(() =>
      expect(asked.at(-1)).toEqual({
        before: null,
        memberId: null,
        documentId: '01980000-0000-7000-8000-000000000001',
      }),
    );
  });
});

describe('A new engagement', () => {
  it('goes on where it was interrupted', async () => {
    const { environment } = await showWorkspace('#/new');
    const client = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Client' });
    fireEvent.input(client(), { target: { value: 'Globex' } });
    await act(async () => {});
    fireEvent.click(screen.getByRole('radio', { name: /^A template/ }));
    await choose(screen.getByRole('combobox', { name: 'Which template' }), 'seo-retainer');
    const leave = async (hash: string) => {
      location.hash = hash;
      fireEvent(window, new HashChangeEvent('hashchange'));
      await settled();
    };
    await leave('#/cpis');
    await leave('#/new');
    expect(client().value).toBe('Globex');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Which template' }).value).toBe('seo-retainer');
    fireEvent.input(screen.getByRole('textbox', { name: 'What the engagement is called' }), {
      target: { value: 'SEO 2027' },
    });
    await act(async () => {});
    fireEvent.click(screen.getByRole('button', { name: 'Begin' }));
    await waitFor(() => expect(location.hash).toMatch(/^#\/engagements\//));
    expect(await environment.values.get('draft/new-engagement')).toBeUndefined();
  });

  it('begins from a template with its parts', async () => {
    const { environment } = await showWorkspace('#/new');
    fireEvent.input(screen.getByRole('combobox', { name: 'Client' }), { target: { value: 'Globex' } });
    await screen.findByText('A new client will be added.');
    await act(async () => {});
    fireEvent.input(screen.getByRole('textbox', { name: 'What the engagement is called' }), {
      target: { value: 'SEO 2027' },
    });
    fireEvent.click(screen.getByRole('radio', { name: /^A template/ }));
    const which = screen.getByRole('combobox', { name: 'Which template' });
    await choose(which, 'seo-retainer');
    fireEvent.click(screen.getByRole('button', { name: 'Begin' }));
    await waitFor(() => expect(location.hash).toMatch(/^#\/engagements\/.*\/agreement$/));
    const engagementId = location.hash.split('/')[2] ?? '';
    const view = await environment.backend.ask('engagement/get', { engagementId });
    expect(view?.documents.filter(({ type }) => type === 'scopeItem').length).toBeGreaterThan(5);
    expect(view?.documents.find(({ type }) => type === 'client')).toMatchObject({ name: 'Globex' });
    // All of it is one step, and goes as one.
    press('z', { ctrlKey: true });
    await waitFor(async () => expect(await environment.backend.ask('engagement/get', { engagementId })).toBeNull());
    const left = await environment.backend.ask('workspace/documents', { types: ['client'] });
    expect(left.documents).not.toContainEqual(expect.objectContaining({ name: 'Globex' }));
  });
});
