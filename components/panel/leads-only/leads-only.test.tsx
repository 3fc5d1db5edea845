import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Role } from '../../../lib/domain/roles';
import { aSession, northwind } from '../../../test/builders/panel-view';
import { showPanel } from '../../../test/support/live-panel';

afterEach(cleanup);

const as = (role: Role) => ({ session: aSession({ member: { id: 'kim', name: 'Alex Kim', role } }) });
const check = (inside: HTMLElement = document.body) =>
  within(inside).queryByRole<HTMLInputElement>('checkbox', { name: 'Only leads see this' });
const press = (name: string, inside: HTMLElement = document.body) =>
  fireEvent.click(within(inside).getByRole('button', { name }));
const sato = () => screen.findByRole('article', { name: 'Yuki Sato' });

/** Turns to notes, as the key does. */
const turnToNotes = () => fireEvent.keyDown(document.body, { key: 'n', code: 'KeyN' });
const noteBox = () => screen.getByRole('textbox', { name: 'Note' });

describe('a note for leads only', () => {
  it('is kept with one tick, shown with its mark, and opened to the team again', async () => {
    const { state } = showPanel({ tab: 'history' });
    turnToNotes();
    fireEvent.input(noteBox(), { target: { value: 'Their budget may be cut' } });
    fireEvent.click(check() as HTMLElement);
    fireEvent.keyDown(noteBox(), { key: 'Enter', ctrlKey: true });
    const row = (await screen.findByText('Their budget may be cut')).closest('li') as HTMLElement;
    expect(within(row).getByText('Leads only')).toBeTruthy();
    const note = () => state.list('note').find(({ text }) => text === 'Their budget may be cut');
    expect(note()?.leadsOnly).toBe(true);
    // The log begins anew, and with it the tick.
    await waitFor(() => expect(check()).toBeNull());
    turnToNotes();
    expect(check()?.checked).toBe(false);
    press('Show to the whole team', row);
    await waitFor(() => expect(within(row).queryByText('Leads only')).toBeNull());
    expect(note()?.leadsOnly).toBeUndefined();
  });

  it.each(['member', 'viewer'] as const)('is not offered to a %s', (role) => {
    showPanel({ tab: 'history', props: as(role) });
    if (role === 'member') turnToNotes();
    expect(check()).toBeNull();
    expect(screen.queryByRole('button', { name: 'Keep to leads' })).toBeNull();
  });

  it('stays one while it is typed, whoever stops being a lead meanwhile', () => {
    const { moveOn } = showPanel();
    turnToNotes();
    fireEvent.input(noteBox(), { target: { value: 'Sensitive' } });
    fireEvent.click(check() as HTMLElement);
    moveOn(as('member'));
    expect(check()?.checked).toBe(true);
  });
});

describe('an expectation for leads only', () => {
  it('is written as one', async () => {
    const { state } = showPanel({ tab: 'voices' });
    press('Add an expectation of Yuki Sato', await sato());
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What does Yuki Sato expect?' });
    fireEvent.input(text, { target: { value: 'Wants the job of her manager' } });
    fireEvent.click(check(await sato()) as HTMLElement);
    fireEvent.submit(text.form as HTMLFormElement);
    await waitFor(() => expect(state.list('expectation').at(-1)).toMatchObject({ leadsOnly: true }));
    expect(within(await sato()).getByText('Leads only')).toBeTruthy();
  });

  it('is kept to leads later, and taken back', async () => {
    const { state } = showPanel({ tab: 'voices' });
    press('Keep to leads', await sato());
    await screen.findByText('Only leads see it now');
    expect(within(await sato()).getByText('Leads only')).toBeTruthy();
    press('Undo');
    await waitFor(() => expect(state.list('expectation').some(({ leadsOnly }) => leadsOnly)).toBe(false));
  });

  it('marks the gap about it, of which nothing can be put to the client', () => {
    const view = northwind();
    const guess = view.documents.find((one) => one.type === 'expectation' && one.source === 'team_assumption');
    const [first, ...others] = view.findings;
    if (!guess || !first) throw new Error('The fixture has changed.');
    const documents = view.documents.map((one) => (one === guess ? { ...guess, leadsOnly: true } : one));
    const about = { ...first, subject: { type: guess.type, id: guess.id } };
    showPanel({ view: { ...view, documents, findings: [about, ...others] } });
    const card = screen.getByRole('article', { name: new RegExp(first.title) });
    expect(within(card).getByText('Leads only')).toBeTruthy();
    for (const name of ['Share', 'Options']) expect(within(card).queryByRole('button', { name })).toBeNull();
  });
});
