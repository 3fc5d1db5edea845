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

  it('edits a card field by field, and refuses what is no mail address', async () => {
    const { list } = await showEngagement('people');
    const sato = await card('Yuki Sato');
    press('Edit “Yuki Sato”', sato);
    const email = within(sato).getByRole('textbox', { name: 'Mail address' });
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
