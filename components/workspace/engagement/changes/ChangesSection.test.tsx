import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aDocument, fixtureId, fixtureIds, northwind } from '../../../../test/builders/panel-view';
import { findViolations } from '../../../../test/support/find-violations';
import { showEngagement } from '../../../../test/support/live-workspace';

afterEach(cleanup);

const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const press = (name: string, inside: HTMLElement = document.body) =>
  fireEvent.click(within(inside).getByRole('button', { name }));

describe('changes and requests', () => {
  it('takes a request from its verdict to a change request, sent only with its effects, and into the next version', async () => {
    const { list } = await showEngagement('changes');
    const row = (await screen.findByText('Add live chat to the landing pages')).closest('li') as HTMLElement;
    press('Not covered', row);
    fireEvent.click(await within(row).findByRole('button', { name: 'Change request' }));
    press('Decide', row);
    const card = await screen.findByRole('article', { name: 'Add live chat to the landing pages' });
    press('Submit “Add live chat to the landing pages”', card);
    const form = await screen.findByRole('form', { name: 'Edit' });
    type(within(form).getByRole('textbox', { name: 'More or fewer days' }), '5');
    type(within(form).getByRole('textbox', { name: 'Cost' }), '1200');
    type(within(form).getByRole('textbox', { name: 'What it does to the criteria' }), 'Nothing changes');
    press('Save', form);
    expect((await within(form).findByRole('alert')).textContent).toBe('This is needed.');
    type(within(form).getByRole('textbox', { name: 'Currency' }), 'eur');
    press('Save', form);
    await screen.findByText('1,200 EUR');
    fireEvent.click(await screen.findByRole('button', { name: 'Submit “Add live chat to the landing pages”' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Approve “Add live chat to the landing pages”' }));
    await screen.findByRole('button', { name: 'Open version 3' });
    expect(await list('changeRequest')).toMatchObject([
      {
        status: 'approved',
        effect: { days: 5, cost: { amount: '1200', currency: 'EUR' }, criteria: 'Nothing changes' },
      },
    ]);
    expect((await list('agreement')).map(({ status }) => status).sort()).toEqual(['draft', 'in_force']);
  });

  it('declines with a reason, and not without', async () => {
    const { list } = await showEngagement('changes');
    const row = (await screen.findByText('Add live chat to the landing pages')).closest('li') as HTMLElement;
    press('Not covered', row);
    fireEvent.click(await within(row).findByRole('button', { name: 'Decline' }));
    const form = within(row).getByRole('form', { name: 'Decline' });
    press('Decide', form);
    expect((await within(form).findByRole('alert')).textContent).toBe('Say why, in a few words.');
    type(within(form).getByRole('textbox', { name: 'Reason' }), 'Another budget');
    press('Decide', form);
    const request = async () => (await list('request')).find(({ id }) => id === fixtureId('request-chat'));
    await waitFor(async () =>
      expect(await request()).toMatchObject({ decision: 'declined', decisionReason: 'Another budget' }),
    );
  });

  it('finds what was declined by the words of its reason, beside several changes that are open at once', async () => {
    const asked = (name: string, fields: Record<string, unknown>) =>
      aDocument({ id: fixtureId(name), engagementId: fixtureIds.engagementId, type: 'changeRequest', ...fields });
    const documents = [
      ...northwind().documents,
      asked('change-film', {
        title: 'A film',
        status: 'declined',
        decidedOn: '2026-05-02',
        decisionReason: 'Too dear',
      }),
      asked('change-pages', { title: 'Two more pages', status: 'submitted', submittedOn: '2026-05-02' }),
      asked('change-call', { title: 'A second call', status: 'in_review', submittedOn: '2026-05-03' }),
      aDocument({
        ...{ type: 'request', id: fixtureId('podcast'), engagementId: fixtureIds.engagementId },
        ...{ text: 'A podcast', receivedOn: '2026-05-01', verdict: 'not_covered', verdictOn: '2026-05-01' },
        ...{ decision: 'declined', decidedOn: '2026-05-02', decisionReason: 'Belongs to another budget' },
      }),
    ];
    await showEngagement('changes', { documents });
    const find = await screen.findByRole('searchbox', { name: 'Find a request or a change, with its reason' });
    expect(screen.getAllByRole('article').map((card) => card.getAttribute('aria-label'))).toEqual([
      'Two more pages',
      'A second call',
      'A film',
    ]);
    type(find, 'budget another');
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
    expect(screen.getByText(/Belongs to another budget/)).toBeTruthy();
    expect(screen.queryByText('Add live chat to the landing pages')).toBeNull();
    type(find, 'too dear');
    expect(await screen.findByRole('article', { name: 'A film' })).toBeTruthy();
  });

  it.each([
    ['More or fewer days', 'some'],
    ['Cost', 'little'],
    ['Effort in hours', '-3'],
  ])('refuses as %s of a change what is none, below the field, and keeps it', async (name, text) => {
    const { list } = await showEngagement('changes');
    fireEvent.click(await screen.findByRole('button', { name: 'Raise a change request' }));
    const form = within(await screen.findByRole('form', { name: 'Raise a change request' }));
    type(form.getByRole('textbox', { name: 'What changes' }), 'Two more pages');
    type(form.getByRole('textbox', { name: 'Currency' }), 'EUR');
    const field = form.getByRole<HTMLInputElement>('textbox', { name });
    type(field, text);
    const before = (await list('changeRequest')).length;
    fireEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    expect(field.value).toBe(text);
    expect(await list('changeRequest')).toHaveLength(before);
  });

  it('takes a request apart that is covered in part', async () => {
    const { list } = await showEngagement('changes');
    const row = (await screen.findByText('Add live chat to the landing pages')).closest('li') as HTMLElement;
    press('Unclear', row);
    fireEvent.click(await within(row).findByRole('button', { name: 'Split it' }));
    type(within(row).getByRole('textbox', { name: /The parts/ }), 'Chat on the start page\nChat on the other pages');
    press('Split it', within(row).getByRole('form', { name: 'Split it' }));
    await screen.findByText('Chat on the other pages');
    expect((await list('request')).filter(({ splitFrom }) => splitFrom !== undefined)).toHaveLength(2);
  });

  it('has nothing that axe would change', async () => {
    const { container } = await showEngagement('changes');
    await screen.findByText('Add live chat to the landing pages');
    fireEvent.click(screen.getByRole('button', { name: 'Raise a change request' }));
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('what a draft changes', () => {
  it('names each term that came, went, moved or says something else, old and new', async () => {
    await showEngagement('agreement');
    fireEvent.click(await screen.findByRole('button', { name: 'Start the next version' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Included, line 1' });
    type(field, 'Landing pages in two languages');
    fireEvent.blur(field);
    press('Remove “Video production”');
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind of “Changes to the CRM”' }), {
      target: { value: 'assumption' },
    });
    const diff = await screen.findByRole('region', { name: 'What changes from version 2 to 3', hidden: true });
    await waitFor(() => expect(diff.querySelectorAll('li')).toHaveLength(3));
    const words = diff.textContent ?? '';
    expect(words).toContain('Text: Landing pages → Landing pages in two languages');
    expect(words).toContain('Removed Video production');
    expect(words).toContain('Not included → Assumed');
  });
});
