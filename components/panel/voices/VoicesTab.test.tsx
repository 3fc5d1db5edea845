import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { de } from '../../../lib/domain/languages/de';
import { aDocument, fixtureId, fixtureIds, northwind } from '../../../test/builders/panel-view';
import { showPanel } from '../../../test/support/live-panel';

afterEach(cleanup);

const person = (name: string) => screen.findByRole('article', { name });
const press = (name: string | RegExp, inside: HTMLElement = document.body) =>
  fireEvent.click(within(inside).getByRole('button', { name }));

describe('Voices', () => {
  it('says who decides, who signs and who was not heard yet', async () => {
    showPanel({ tab: 'voices' });
    expect((await person('Yuki Sato')).textContent).toMatch(/decides.*signs.*not heard yet/);
    expect((await person('Jonas Weber')).textContent).not.toContain('not heard yet');
  });

  it('shows what was said in quotes, and what we guess as a guess to be checked', async () => {
    const { state } = showPanel({ tab: 'voices' });
    expect((await person('Jonas Weber')).textContent).toContain('“I want to stop explaining our ad spend');
    const guess = await person('Yuki Sato');
    expect(guess.textContent).toContain('Guessed, not checked');
    expect(guess.textContent).not.toContain('“Answers the same day”');
    press('Confirmed', guess);
    await waitFor(() =>
      expect(state.list('expectation').find(({ text }) => text === 'Answers the same day')).toMatchObject({
        verification: 'confirmed',
        verifiedOn: '2026-06-05',
      }),
    );
    press('Give it a place', await person('Yuki Sato'));
    press('Declined', await person('Yuki Sato'));
    await waitFor(() => expect(guess.textContent).toContain('Place: Declined'));
  });

  it('leads with what is overdue, by its clock', async () => {
    showPanel({ tab: 'voices' });
    const [first] = within(await screen.findByRole('region', { name: 'Feedback' })).getAllByRole('listitem');
    expect(first?.textContent).toContain('Waits 4 working days');
  });

  it('answers with a promised day, refused when it lies in the past', async () => {
    const { state } = showPanel({ tab: 'voices' });
    await screen.findByRole('region', { name: 'Feedback' });
    press('Answer Yuki Sato');
    const answer = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Our answer' });
    fireEvent.submit(answer.form as HTMLFormElement);
    expect((await screen.findByRole('alert')).textContent).toBe('This is needed.');
    fireEvent.input(answer, { target: { value: 'We will rewrite it.' } });
    fireEvent.input(screen.getByLabelText('Promised by'), { target: { value: '2026-06-01' } });
    fireEvent.submit(answer.form as HTMLFormElement);
    expect((await screen.findByRole('alert')).textContent).toContain('in the past');
    fireEvent.input(screen.getByLabelText('Promised by'), { target: { value: '2026-06-10' } });
    fireEvent.submit(answer.form as HTMLFormElement);
    await waitFor(() =>
      expect(state.find('feedback', fixtureIds.waitingFeedback)).toMatchObject({
        answer: 'We will rewrite it.',
        answeredOn: '2026-06-05',
        promisedBy: '2026-06-10',
      }),
    );
  });

  it('gives a request its verdict', async () => {
    const { state } = showPanel({ tab: 'voices' });
    press('Not covered', await screen.findByRole('region', { name: 'Requests' }));
    await waitFor(() =>
      expect(state.list('request').find(({ text }) => text.startsWith('Add live chat'))?.verdict).toBe('not_covered'),
    );
  });

  it('revises a verdict, once somebody says why', async () => {
    const { state } = showPanel({ tab: 'voices' });
    const list = await screen.findByRole('region', { name: 'Requests' });
    const row = within(list).getByText('Include Switzerland in the search ads').closest('li') as HTMLElement;
    press('Change the verdict', row);
    const why = await within(row).findByRole('textbox', { name: 'Why another verdict?' });
    press('Not covered', row);
    expect(await within(row).findByText('Say why, in a few words.')).toBeTruthy();
    expect(state.find('request', fixtureId('request-swiss'))?.verdict).toBe('covered');
    fireEvent.input(why, { target: { value: 'Version 1 names the markets' } });
    press('Not covered', row);
    await waitFor(() =>
      expect(state.find('request', fixtureId('request-swiss'))).toMatchObject({
        verdict: 'not_covered',
        verdictReason: 'Version 1 names the markets',
      }),
    );
  });

  it('says what a member may still give for free, before and when it is too much', async () => {
    const { state } = showPanel({ tab: 'voices', role: 'member', language: de });
    const list = await screen.findByRole('region', { name: 'Kundenwünsche' });
    press('Nicht enthalten', list);
    fireEvent.click(await within(list).findByRole('button', { name: 'Kulanz' }));
    const hours = await within(list).findByRole('textbox', { name: 'Aufwand in Stunden' });
    await within(list).findByText('Kulanz bis 30. Juni: noch 4 von 4 Stunden und 4 von 4 Fällen.');
    fireEvent.input(hours, { target: { value: '4,5' } });
    press('Entscheiden', list);
    await within(list).findByText('Kulanzstunden bis 30. Juni: noch 4 von 4. Über mehr entscheidet die Leitung.');
    fireEvent.input(hours, { target: { value: '2,5' } });
    press('Entscheiden', list);
    await waitFor(() => expect(state.find('request', fixtureId('request-chat'))?.decision).toBe('goodwill'));
  });

  it('names no limit to a lead, who has none', async () => {
    showPanel({ tab: 'voices' });
    const list = await screen.findByRole('region', { name: 'Requests' });
    press('Not covered', list);
    fireEvent.click(await within(list).findByRole('button', { name: 'Goodwill' }));
    await within(list).findByRole('textbox', { name: 'Effort in hours' });
    expect(within(list).queryByText(/Goodwill left/)).toBeNull();
  });

  it('accepts the option that was offered for a request with the decision on it', async () => {
    const view = northwind();
    const option = aDocument({
      type: 'alternative',
      id: fixtureId('option-hours'),
      engagementId: fixtureIds.engagementId,
      about: { type: 'request', id: fixtureId('request-chat') },
      text: 'A chat in office hours',
      tradeOff: { cost: 'None' },
      status: 'offered',
      offeredOn: '2026-06-03',
    });
    const { state } = showPanel({ tab: 'voices', view: { ...view, documents: [...view.documents, option] } });
    const list = await screen.findByRole('region', { name: 'Requests' });
    press('Not covered', list);
    fireEvent.click(await within(list).findByRole('button', { name: 'Alternative' }));
    expect(within(list).getByRole<HTMLSelectElement>('combobox', { name: 'Which option' }).value).toBe(option.id);
    press('Decide', list);
    await waitFor(() => expect(state.find('alternative', option.id)).toMatchObject({ status: 'accepted' }));
    expect(state.find('request', fixtureId('request-chat'))?.decision).toBe('alternative_accepted');
  });

  it('writes down a new expectation', async () => {
    const { state } = showPanel({ tab: 'voices' });
    press('Add an expectation of Ada Okafor', await person('Ada Okafor'));
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What does Ada Okafor expect?' });
    fireEvent.input(text, { target: { value: 'A phone number with each lead' } });
    fireEvent.submit(text.form as HTMLFormElement);
    await waitFor(() => expect(state.list('expectation')).toHaveLength(3));
    expect(state.list('expectation').at(-1)).toMatchObject({ source: 'client_words', recordedOn: '2026-06-05' });
  });
});
