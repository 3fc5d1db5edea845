import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { findViolations } from '../../../test/support/find-violations';
import { showPanel } from '../../../test/support/live-panel';

afterEach(cleanup);

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^(Feedback|Request|Gap|Measure|Note)$/ });
const type = (text: string) => fireEvent.input(box(), { target: { value: text } });
const save = () => fireEvent.keyDown(box(), { key: 'Enter', ctrlKey: true });
const key = (name: string, target: Element = document.body, more = {}) =>
  fireEvent.keyDown(target, { key: name, code: `Key${name.toUpperCase()}`, ...more });

describe('The quick log', () => {
  it('takes one key, the text, and Ctrl+Enter: two inputs besides the text, from any section', async () => {
    for (const [letter, kind] of [
      ['f', 'feedback'],
      ['r', 'request'],
      ['g', 'gap'],
      ['n', 'note'],
    ] as const) {
      const { state, unmount } = showPanel({ tab: 'history' });
      const before = state.list(kind).length;
      key(letter);
      expect(document.activeElement).toBe(box());
      type('They expected it in May');
      save();
      await waitFor(() => expect(state.list(kind)).toHaveLength(before + 1));
      await waitFor(() => expect(box().value).toBe(''));
      unmount();
    }
  });

  it('prefills person, channel and mood from the last entry of this client', async () => {
    const { state } = showPanel();
    expect(screen.getByLabelText<HTMLInputElement>('from').value).toBe('Yuki Sato');
    type('All good');
    save();
    await waitFor(() => expect(state.list('feedback')).toHaveLength(3));
    expect(state.list('feedback').at(-1)).toMatchObject({
      channel: 'call',
      sentiment: 'neutral',
      receivedOn: '2026-06-05',
    });
  });

  it('makes a person who is named for the first time', async () => {
    const { state } = showPanel();
    type('All good');
    fireEvent.input(screen.getByLabelText('from'), { target: { value: 'Lea Roth' } });
    save();
    await waitFor(() => expect(state.list('stakeholder').map(({ name }) => name)).toContain('Lea Roth'));
  });

  it('picks the kind with Alt while somebody is typing, and leaves plain letters to the text', () => {
    showPanel();
    type('n');
    key('n', box());
    expect(box().getAttribute('aria-label')).toBe('Feedback');
    key('n', box(), { altKey: true });
    expect(box().getAttribute('aria-label')).toBe('Note');
    expect(box().value).toBe('n');
  });

  it('refuses an empty text, and one that is too long with its count, which stays', async () => {
    const { sent } = showPanel();
    save();
    expect((await screen.findByRole('alert')).textContent).toBe('This is needed.');
    type('x'.repeat(10_001));
    expect(screen.getByRole('alert').textContent).toBe('10,001 characters. At most 10,000 are kept: shorten it.');
    save();
    expect(box().value).toHaveLength(10_001);
    expect(sent).toEqual([]);
  });

  it('offers pasted lines as entries of their own, and takes all of them back at once', async () => {
    const { state } = showPanel();
    key('r');
    type('- More photos\n- Prices in francs\n\n- A page for fairs');
    fireEvent.click(screen.getByRole('button', { name: 'Save 3 entries' }));
    await waitFor(() => expect(state.list('request')).toHaveLength(5));
    expect(screen.queryByText('Covered by the scope?')).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(state.list('request')).toHaveLength(2));
  });

  it('asks one thing after a request, and stores the verdict', async () => {
    const { state } = showPanel();
    key('r');
    type('Add live chat');
    save();
    await screen.findByText('Covered by the scope?');
    const question = screen.getByRole('group', { name: 'Covered by the scope?' });
    fireEvent.click(question.querySelectorAll('button')[1] as HTMLButtonElement);
    await waitFor(() => expect(state.list('request').at(-1)?.verdict).toBe('not_covered'));
    await waitFor(() => expect(screen.queryByText('Covered by the scope?')).toBeNull());
  });

  it('reads value and criterion out of a measurement, and asks only when several fit', async () => {
    const { state } = showPanel();
    key('m');
    type('no number here');
    save();
    expect((await screen.findByRole('alert')).textContent).toContain('Write the value');
    type('61 leads');
    save();
    await waitFor(() => expect(state.list('measurement').at(-1)?.value).toBe('61'));
    key('m');
    type('62');
    save();
    const question = await screen.findByRole('group', { name: 'Which criterion?' });
    fireEvent.click(question.querySelectorAll('button')[0] as HTMLButtonElement);
    save();
    await waitFor(() => expect(state.list('measurement').at(-1)).toMatchObject({ value: '62', unit: 'leads' }));
  });

  it('sends once when it is pressed twice', async () => {
    const { sent } = showPanel();
    type('All good');
    save();
    save();
    await waitFor(() => expect(box().value).toBe(''));
    expect(sent).toHaveLength(1);
  });
  it('begins the next entry with the kind that was picked while the one before was being saved', async () => {
    const { state } = showPanel();
    type('All good');
    save();
    key('g', box(), { altKey: true });
    await waitFor(() => expect(box().value).toBe(''));
    expect(box().getAttribute('aria-label')).toBe('Gap');
    type('They expect a weekly call');
    save();
    key('g', box(), { altKey: true });
    await waitFor(() => expect(box().value).toBe(''));
    expect(box().getAttribute('aria-label')).toBe('Gap');
    expect(state.list('gap').at(-1)?.title).toBe('They expect a weekly call');
  });

  it('cannot be used where nobody may write', () => {
    showPanel({ props: { session: { ...session, member: { id: 'kim', name: 'Alex Kim', role: 'viewer' } } } });
    expect(screen.queryByRole('region', { name: 'Quick log' })).toBeNull();
  });

  it('says that a selected text was not logged where nobody may write, and lets it go when that was read', async () => {
    let taken = 0;
    const handed = {
      text: { id: 'a', tabId: 4, intent: 'feedback' as const, text: 'They love the drafts' },
      taken: () => (taken += 1),
    };
    const member = { id: 'kim', name: 'Alex Kim', role: 'viewer' as const };
    showPanel({ props: { handed, session: { ...session, member } } });
    expect((await screen.findByRole('alert')).textContent).toContain('your role can read, but not log');
    const place = screen.getByRole('region', { name: 'Quick log' });
    expect(place.textContent).toContain('“They love the drafts”');
    expect(await findViolations(place)).toEqual([]);
    expect(taken).toBe(0);
    fireEvent.click(within(place).getByRole('button', { name: 'Close' }));
    expect(taken).toBe(1);
  });
});

const session = {
  state: 'signed_in' as const,
  apiUrl: null,
  workspaceId: 'w',
  workspaceName: 'W',
  member: null,
  online: true,
  waiting: 0,
  refused: 0,
};
