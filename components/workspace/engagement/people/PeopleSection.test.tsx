import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aDocument, fixtureId, fixtureIds, northwind } from '../../../../test/builders/panel-view';
import { findViolations } from '../../../../test/support/find-violations';
import { showEngagement } from '../../../../test/support/live-workspace';

afterEach(cleanup);

const card = (name: string) => screen.findByRole('article', { name });
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const press = (name: string, inside: HTMLElement) => fireEvent.click(within(inside).getByRole('button', { name }));

describe('people and expectations', () => {
  it('answers a prompt in the words of the client', async () => {
    const { list } = await showEngagement('people');
    const sato = await card('Yuki Sato');
    press('When do they need it? (Yuki Sato)', sato);
    const form = within(sato).getByRole('form', { name: 'Add an expectation of Yuki Sato' });
    press('Save', form);
    expect((await within(form).findByRole('alert')).textContent).toBe('This is needed.');
    type(within(form).getByRole('textbox', { name: 'When do they need it?' }), 'Before the fair in September');
    press('Save', form);
    await within(sato).findByText('“Before the fair in September”');
    expect(within(sato).queryByRole('button', { name: /When do they need it/ })).toBeNull();
    expect(await list('expectation')).toContainEqual(
      expect.objectContaining({ aspect: 'time', source: 'client_words', sense: 'hoped' }),
    );
  });

  it('shows a guess as one until it is checked, and gives an expectation a place at a line', async () => {
    const { list } = await showEngagement('people');
    const sato = await card('Yuki Sato');
    expect(within(sato).getByText(/Guessed, not checked/)).toBeTruthy();
    press('Confirmed', sato);
    await waitFor(() => expect(within(sato).queryByText(/Guessed, not checked/)).toBeNull());
    press('Give it a place', sato);
    const form = within(sato).getByRole('form', { name: 'Give it a place' });
    fireEvent.change(within(form).getByRole('combobox', { name: 'Which line?' }), {
      target: { value: fixtureId('item-report') },
    });
    press('Save', form);
    await within(sato).findByRole('button', { name: 'Monthly report the CFO can read in two minutes' });
    expect(await list('expectation')).toContainEqual(
      expect.objectContaining({
        disposition: 'in_scope',
        dispositionRef: { type: 'scopeItem', id: fixtureId('item-report') },
      }),
    );
  });

  it('makes a link to what is shared, says when it was opened, and ends it', async () => {
    const link = { id: 'link', createdAt: '2026-06-01T08:00:00Z', createdBy: 'kim', expiresAt: '2026-07-31T08:00:00Z' };
    const opened = { ...link, withdrawnAt: null, mailedAt: null, works: true, openedAt: ['2026-06-03T08:00:00Z'] };
    let links = [opened];
    await showEngagement('people', {
      answers: {
        'session/sends-mail': async () => ({ sendsMail: false }),
        'shared/links': async () => ({ links }),
        'shared/withdraw-links': async () => {
          links = links.map((one) => ({ ...one, works: false }));
          return { withdrawn: 1 };
        },
      },
    });
    const weber = await card('Jonas Weber');
    press('Link to what is shared, for Jonas Weber', weber);
    await within(weber).findByText('Link last opened 3 Jun');
    press('Withdraw the links for Jonas Weber', weber);
    await screen.findByText('Links for Jonas Weber withdrawn');
    await waitFor(() => expect(within(weber).queryByText(/Link last opened/)).toBeNull());
  });

  it('keeps both when somebody changes their mind', async () => {
    await showEngagement('people');
    const weber = await card('Jonas Weber');
    press('Changed their mind', weber);
    const form = within(weber).getByRole('form', { name: 'Changed their mind' });
    type(within(form).getByRole('textbox', { name: 'What do they say now?' }), 'I want to show it to the board');
    press('Save', form);
    await within(weber).findByText('“I want to show it to the board”');
    expect(within(weber).getByText(/^Before: “I want to stop explaining/)).toBeTruthy();
  });

  it('asks for the day on which something was said, and keeps the words', async () => {
    const { list } = await showEngagement('people');
    const sato = await card('Yuki Sato');
    const before = (await list('expectation')).length;
    press('Add an expectation of Yuki Sato', sato);
    const form = within(sato).getByRole('form', { name: 'Add an expectation of Yuki Sato' });
    const words = within(form).getByRole<HTMLTextAreaElement>('textbox', { name: /What does Yuki Sato expect/ });
    type(words, 'One page that I can print');
    const on = within(form).getByLabelText('On');
    type(on, '');
    press('Save', form);
    await waitFor(() => expect(on.getAttribute('aria-invalid')).toBe('true'));
    expect(within(form).getByRole('alert').textContent).not.toBe('');
    type(on, '2026-06-06');
    press('Save', form);
    await waitFor(() => expect(within(form).getByRole('alert').textContent).toMatch(/future|today/i));
    expect(words.value).toBe('One page that I can print');
    expect(await list('expectation')).toHaveLength(before);
  });

  it('shows one quote on the cards of all who said it', async () => {
    const { list } = await showEngagement('people');
    const weber = await card('Jonas Weber');
    press('Others said it, too', weber);
    fireEvent.change(within(weber).getByRole('combobox', { name: 'Who said the same?' }), {
      target: { value: fixtureIds.sato },
    });
    const sato = await card('Yuki Sato');
    expect(await within(sato).findByText(/also Jonas Weber/)).toBeTruthy();
    expect(within(weber).getByText(/also Yuki Sato/)).toBeTruthy();
    expect((await list('expectation')).filter(({ alsoStakeholderIds }) => alsoStakeholderIds?.length)).toHaveLength(1);
  });

  it('keeps a quote that a signed version rests on, says why, and takes another one away with a way back', async () => {
    const { engagementId, sato } = fixtureIds;
    const quote = (name: string, text: string, place = {}) =>
      aDocument({
        ...{ type: 'expectation', id: fixtureId(name), engagementId, stakeholderId: sato, text },
        ...{ source: 'client_words', recordedOn: '2026-03-02', ...place },
      });
    const signed = {
      disposition: 'in_scope',
      dispositionRef: { type: 'scopeItem', id: fixtureId('item-report') },
    };
    const documents = [
      ...northwind().documents,
      quote('signed-quote', 'Two pages at most', signed),
      quote('loose-quote', 'Maybe a film'),
    ];
    const { list } = await showEngagement('people', { documents });
    await card('Yuki Sato');
    fireEvent.click(await screen.findByRole('button', { name: 'Remove “Two pages at most”' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'A signed version rests on it, so it stays. Write down what they say now instead.',
    );
    expect(screen.getByText('“Two pages at most”')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Remove “Maybe a film”' }));
    await waitFor(() => expect(screen.queryByText('“Maybe a film”')).toBeNull());
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await list('expectation')).map(({ text }) => text)).toContain('Maybe a film'));
  });

  it('shows who left below the others, and asks them nothing any more', async () => {
    const documents = northwind().documents.map((document) =>
      document.type === 'stakeholder' && document.id === fixtureIds.sato
        ? { ...document, leftOn: '2026-05-31' }
        : document,
    );
    await showEngagement('people', { documents });
    const sato = await card('Yuki Sato');
    expect(within(sato).getByText(/left/i)).toBeTruthy();
    expect(within(sato).queryByRole('button', { name: /^Add an expectation/ })).toBeNull();
    expect(
      screen
        .getAllByRole('article')
        .map((one) => one.getAttribute('aria-label'))
        .at(-1),
    ).toBe('Yuki Sato');
  });

  it('edits a card field by field, and refuses what is no mail address', async () => {
    const { list } = await showEngagement('people');
    const sato = await card('Yuki Sato');
    press('Edit “Yuki Sato”', sato);
    const email = within(sato).getByRole('textbox', { name: 'E-mail address' });
    type(email, 'sato');
    fireEvent.blur(email);
    await waitFor(() => expect(email.getAttribute('aria-invalid')).toBe('true'));
    type(email, 'sato@northwind.example');
    fireEvent.blur(email);
    await waitFor(async () =>
      expect(await list('stakeholder')).toContainEqual(expect.objectContaining({ email: 'sato@northwind.example' })),
    );
  });

  it('shows two who differ side by side, opens a disagreement and settles it', async () => {
    const expects = (name: string, stakeholderId: string, value: string, text: string) =>
      aDocument({
        type: 'expectation',
        id: fixtureId(name),
        engagementId: fixtureIds.engagementId,
        stakeholderId,
        text,
        source: 'client_words',
        recordedOn: '2026-05-02',
        metric: 'Leads a month',
        unit: 'leads',
        direction: 'up',
        value,
      });
    const documents = [
      ...northwind().documents,
      expects('few', fixtureIds.weber, '60', 'Sixty good ones are enough'),
      expects('many', fixtureIds.sato, '150', 'We need a hundred and fifty'),
    ];
    const { list } = await showEngagement('people', { documents });
    const region = await screen.findByRole('region', { name: 'Where two of them differ' });
    expect(region.textContent).toContain('Sixty good ones are enough');
    expect(region.textContent).toContain('We need a hundred and fifty');
    press('Open as a disagreement', region);
    fireEvent.click(await within(region).findByRole('button', { name: /^Settle it/ }));
    type(within(region).getByRole('textbox', { name: 'How was it settled?' }), 'A hundred, good ones');
    press('Settle it', within(region).getByRole('form'));
    await within(region).findByText(/settled: A hundred, good ones/);
    expect(await list('disagreement')).toMatchObject([{ resolution: 'A hundred, good ones' }]);
  });

  it('keeps an expectation to the leads, from the start or later, and marks it', async () => {
    const { list, container } = await showEngagement('people');
    const sato = await card('Yuki Sato');
    press('Add an expectation of Yuki Sato', sato);
    const form = within(sato).getByRole('form', { name: 'Add an expectation of Yuki Sato' });
    type(within(form).getByRole('textbox', { name: 'What does Yuki Sato expect?' }), 'The job of her manager');
    fireEvent.click(within(form).getByRole('checkbox', { name: 'Only leads see this' }));
    press('Save', form);
    const line = (await within(sato).findByText('“The job of her manager”')).closest('.expectation') as HTMLElement;
    expect(within(line).getByText('Leads only')).toBeTruthy();
    press('Show to the whole team', line);
    await waitFor(() => expect(within(line).queryByText('Leads only')).toBeNull());
    press('Keep to leads', line);
    await within(line).findByText('Leads only');
    expect((await list('expectation')).filter(({ leadsOnly }) => leadsOnly)).toHaveLength(1);
    expect(await findViolations(container)).toEqual([]);
  });

  it('offers no member to keep anything to the leads', async () => {
    await showEngagement('people', { role: 'member' });
    const sato = await card('Yuki Sato');
    press('Add an expectation of Yuki Sato', sato);
    expect(within(sato).queryByRole('checkbox', { name: 'Only leads see this' })).toBeNull();
    expect(within(sato).queryByRole('button', { name: 'Keep to leads' })).toBeNull();
  });

  it('adds a person', async () => {
    await showEngagement('people');
    fireEvent.click(await screen.findByRole('button', { name: 'Add a person' }));
    const form = screen.getByRole('form', { name: 'Add a person' });
    type(within(form).getByRole('textbox', { name: 'Name' }), 'Lena Vogt');
    fireEvent.click(within(form).getByRole('checkbox'));
    press('Add', form);
    expect((await card('Lena Vogt')).textContent).toContain('signs');
  });

  it('has nothing that axe would change', async () => {
    const { container } = await showEngagement('people');
    press('Edit “Yuki Sato”', await card('Yuki Sato'));
    expect(await findViolations(container)).toEqual([]);
  });
});
