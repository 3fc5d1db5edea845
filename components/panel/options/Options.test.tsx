import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { anAsk } from '../../../test/builders/asks';
import { aDocument, aSession, fixtureIds, northwind } from '../../../test/builders/panel-view';
import { findViolations } from '../../../test/support/find-violations';
import { showPanel } from '../../../test/support/live-panel';

afterEach(cleanup);

const card = () => screen.getByRole('article', { name: /Promise beyond our own best result/ });
const press = (name: string) => fireEvent.click(within(card()).getByRole('button', { name }));
const type = (name: string, value: string) =>
  fireEvent.input(within(card()).getByLabelText<HTMLInputElement>(name), { target: { value } });

async function enabled(name: string | RegExp) {
  const button = await within(card()).findByRole<HTMLButtonElement>('button', { name });
  await waitFor(() => expect(button.disabled).toBe(false));
  return button;
}

async function write(text: string, cost: string) {
  press('Write an option');
  type('What we could do instead', text);
  type('Cost', cost);
  press('Save');
  await within(card()).findByText(text);
  await within(card()).findByRole('button', { name: 'Write an option' });
}

describe('options of a gap', () => {
  it('are written with trade-offs, offered side by side, and decided', async () => {
    const { state, container } = showPanel();
    press('Options');
    await within(card()).findByRole('region', { name: 'Options' });
    await write('A target of 30', 'Nothing');
    expect(within(card()).getByText(/Only one option/)).toBeTruthy();
    await write('Two more pages', '€2,000');
    press('Offer 2 options');
    await waitFor(() => expect(state.list('alternative').every(({ status }) => status === 'offered')).toBe(true));
    expect(await findViolations(container)).toEqual([]);
    fireEvent.click(within(card()).getAllByRole('button', { name: 'Picked' })[0] as HTMLElement);
    await within(card()).findByText('Accepted');
    expect(state.list('alternative')[0]).toMatchObject({ status: 'accepted', decidedOn: '2026-06-05' });
  });

  it('refuse an option without a trade-off beside the field', async () => {
    const { state } = showPanel();
    press('Options');
    await within(card()).findByRole('region', { name: 'Options' });
    press('Write an option');
    type('What we could do instead', 'Something');
    press('Save');
    await within(card()).findByText(/Say what it costs, saves or changes/);
    expect(state.list('alternative')).toHaveLength(0);
  });

  it('suggest a step after two refusals, and count both sides', async () => {
    showPanel();
    press('Options');
    await within(card()).findByRole('region', { name: 'Options' });
    await write('A target of 30', 'Nothing');
    await write('Two more pages', '€2,000');
    press('Offer 2 options');
    await within(card()).findAllByText('Offered');
    fireEvent.click(within(card()).getAllByRole('button', { name: 'Declined by the client' })[0] as HTMLElement);
    await within(card()).findByText('Declined: 1 by the client, 0 by us');
    fireEvent.click(within(card()).getByRole('button', { name: 'Declined by us' }));
    await within(card()).findByText('Declined: 1 by the client, 1 by us');
    expect(within(card()).getByText(/Look for a step towards the client/)).toBeTruthy();
  });

  it('are offered again once their day is over', async () => {
    const { state } = showPanel();
    press('Options');
    await within(card()).findByRole('region', { name: 'Options' });
    await write('A target of 30', 'Nothing');
    await write('Two more pages', '€2,000');
    press('Offer 2 options');
    await waitFor(() => expect(state.list('alternative').every(({ status }) => status === 'offered')).toBe(true));
    const [over] = state.list('alternative');
    if (over) state.put({ ...over, expiresOn: '2026-06-04' });
    fireEvent.click(within(card()).getAllByRole('button', { name: 'Declined by us' })[1] as HTMLElement);
    await within(card()).findByText('Expired');
    press('Offer this option');
    await within(card()).findByText('Offered');
    expect(state.list('alternative')[0]).toMatchObject({ status: 'offered', offeredOn: '2026-06-05' });
    expect(within(card()).getByText(/Only one option/)).toBeTruthy();
  });

  it('are offered until a last day, which lies after today', async () => {
    const { state } = showPanel();
    press('Options');
    await within(card()).findByRole('region', { name: 'Options' });
    await write('A target of 30', 'Nothing');
    type('Last day of the offer', '2026-06-05');
    press('Offer this option');
    await within(card()).findByText('This day lies in the past. Choose a later one.');
    type('Last day of the offer', '2026-06-12');
    press('Offer this option');
    await within(card()).findByText('Open until 12 Jun');
    expect(state.list('alternative')[0]).toMatchObject({ status: 'offered', expiresOn: '2026-06-12' });
  });

  it('are sent to somebody of the client’s by a link of their own, once offered', async () => {
    const made: unknown[] = [];
    const ask = anAsk({
      'shared/link': (request) => {
        made.push([request.stakeholderId, request.send]);
        return anAsk()('shared/link', request);
      },
    });
    const view = northwind();
    const documents = view.documents.map((document) =>
      document.id === fixtureIds.sato ? aDocument({ ...document, email: 'sato@northwind.example' }) : document,
    );
    const { container } = showPanel({ view: { ...view, documents }, actions: { ask } });
    press('Options');
    await within(card()).findByRole('region', { name: 'Options' });
    await write('A target of 30', 'Nothing');
    expect(within(card()).queryByRole('button', { name: 'Link for the client' })).toBeNull();
    press('Offer this option');
    fireEvent.click(await within(card()).findByRole('button', { name: 'Link for the client' }));
    fireEvent.change(within(card()).getByLabelText('For whom'), { target: { value: fixtureIds.weber } });
    fireEvent.click(await enabled('Copy link for Jonas Weber'));
    await within(card()).findByDisplayValue('https://goalpost.example/agree/secret/open');
    // Nobody can mail Jonas Weber, who has no address; Yuki Sato has one.
    expect(within(card()).queryByRole('button', { name: /Send by mail/ })).toBeNull();
    fireEvent.change(within(card()).getByLabelText('For whom'), { target: { value: fixtureIds.sato } });
    fireEvent.click(await enabled('Send by mail to Yuki Sato'));
    await screen.findByText('Mailed to Yuki Sato');
    expect(made).toEqual([
      [fixtureIds.weber, false],
      [fixtureIds.sato, true],
    ]);
    expect(await findViolations(container)).toEqual([]);
  });

  it('say when a link can be mailed again after too many', async () => {
    const ask = anAsk({
      'shared/link': async () => ({ failure: 'busy', message: 'Too many links were mailed.', retryAfterMs: 1_350_001 }),
    });
    showPanel({ actions: { ask } });
    press('Options');
    await within(card()).findByRole('region', { name: 'Options' });
    await write('A target of 30', 'Nothing');
    press('Offer this option');
    fireEvent.click(await within(card()).findByRole('button', { name: 'Link for the client' }));
    fireEvent.click(await enabled(/^Copy link for/));
    await within(card()).findByText('That was a lot at once. It is possible again in 23 minutes.');
  });

  it('have no link where the reader is no lead', async () => {
    showPanel({ props: { session: aSession({ member: { id: 'maria', name: 'Maria Berg', role: 'member' } }) } });
    press('Options');
    await within(card()).findByRole('region', { name: 'Options' });
    await write('A target of 30', 'Nothing');
    press('Offer this option');
    await within(card()).findByText('Offered');
    expect(within(card()).queryByRole('button', { name: 'Link for the client' })).toBeNull();
  });

  it('record parting as a decision, with its reason', async () => {
    const { state } = showPanel();
    press('Options');
    await within(card()).findByRole('region', { name: 'Options' });
    press('Part on this');
    type('Reason', 'Beyond what we can promise');
    fireEvent.submit(within(card()).getByLabelText<HTMLInputElement>('Reason').form as HTMLFormElement);
    await within(card()).findByText('Decided to part on this: “Beyond what we can promise”');
    expect(state.list('alternative')).toMatchObject([{ kind: 'walk_away', status: 'accepted' }]);
  });
});
