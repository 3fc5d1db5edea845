import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { RecordView } from '../../../lib/messaging/views';
import { aRecordView } from '../../../test/builders/panel-view';
import { findViolations } from '../../../test/support/find-violations';
import { type LivePanelOptions, showPanel } from '../../../test/support/live-panel';

afterEach(cleanup);

const aTask = (title: string, more: Partial<RecordView> = {}): RecordView => ({
  ...aRecordView(),
  record: { app: 'redmine', tenant: 'pm.example', kind: 'task', recordId: '7' },
  title,
  ...more,
});
const show = (title: string, options: LivePanelOptions = {}) =>
  showPanel({ ...options, props: { record: aTask(title), ...options.props } });

/** Its code comes when it is first shown, which takes a busy machine a while. */
const section = () => screen.findByRole('region', { name: 'Is this in scope?' }, { timeout: 10_000 });
const toggle = async () => within(await section()).getByRole('button', { name: /^Is this in scope\?/ });
const open = async () => fireEvent.click(await toggle());
const press = async (name: string) => fireEvent.click(within(await section()).getByRole('button', { name }));
const marked = async () => [...(await section()).querySelectorAll('mark')].map((mark) => mark.textContent);

describe('Is this in scope?', () => {
  it('says of a task in one line what the agreement seems to say, and why when it is opened', async () => {
    show('Chat and phone support on Sundays');
    expect((await toggle()).textContent).toContain('Looks not included');
    await open();
    expect((await section()).textContent).toContain('what is not included');
    expect(await marked()).toEqual(expect.arrayContaining(['Chat', 'phone support']));
  });

  it('reads the description off the page, and only for a task', async () => {
    let asked = 0;
    const readDescription = async () => {
      asked += 1;
      return 'The CFO wants the monthly report in two minutes.';
    };
    show('Next steps', { actions: { readDescription } });
    await waitFor(async () => expect((await toggle()).textContent).toContain('Looks covered'));
    expect(asked).toBeGreaterThan(0);
    cleanup();
    asked = 0;
    showPanel({ actions: { readDescription } });
    await screen.findByRole('tabpanel');
    expect(screen.queryByRole('region', { name: 'Is this in scope?' })).toBeNull();
    expect(asked).toBe(0);
  });

  it('stores the answer that was suggested with one press, and can be taken back', async () => {
    const { state } = show('Chat and phone support on Sundays');
    await open();
    await press('Not included');
    await waitFor(() => expect(state.list('scopeAnswer')).toHaveLength(1));
    const item = state.list('scopeItem').find(({ text }) => text === 'Chat and phone support');
    expect(state.list('scopeAnswer')[0]).toMatchObject({
      text: 'Chat and phone support on Sundays',
      verdict: 'not_covered',
      scopeItemId: item?.id,
      record: { app: 'redmine', recordId: '7' },
    });
    expect((await section()).textContent).toContain('Answered: Not covered');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(state.list('scopeAnswer')).toHaveLength(0));
  });

  it('asks which item says so when somebody corrects it, and the next similar task follows', async () => {
    const { state, moveOn } = show('Banner for the partner portal');
    expect((await toggle()).textContent).toContain('Not clear');
    await open();
    await press('Yes, covered');
    const choice = within(await section()).getByRole<HTMLSelectElement>('combobox', { name: 'Which item says so?' });
    const ads = state.list('scopeItem').find(({ text }) => text.startsWith('Search and social'));
    expect([...choice.options].map(({ textContent }) => textContent)).not.toContain('Not included: Video production');
    fireEvent.change(choice, { target: { value: ads?.id } });
    await press('Save answer');
    await waitFor(() =>
      expect(state.list('scopeAnswer')[0]).toMatchObject({ verdict: 'covered', scopeItemId: ads?.id }),
    );
    moveOn({ record: aTask('Banner for the partner portal in summer', { navigation: 99 }) });
    await waitFor(async () => expect((await toggle()).textContent).toContain('Looks covered'));
    await open();
    expect((await section()).textContent).toContain('A similar task was answered so on');
    moveOn({ record: aTask('Something else altogether', { navigation: 100 }) });
    await waitFor(async () => expect((await toggle()).textContent).toContain('Not clear'));
  });

  it('changes an answer instead of keeping two', async () => {
    const { state } = show('Chat and phone support on Sundays');
    await open();
    await press('Unclear');
    await waitFor(() => expect(state.list('scopeAnswer')[0]?.verdict).toBe('unclear'));
    await press('Change the answer');
    await press('Not included');
    await press('Save answer');
    await waitFor(() => expect(state.list('scopeAnswer').map(({ verdict }) => verdict)).toEqual(['not_covered']));
  });

  it('takes any text, by the key S, and carries it to the quick log as a request with its suggestion', async () => {
    const { state } = showPanel({ tab: 'agreed' });
    fireEvent.keyDown(document.body, { key: 's' });
    const box = within(await section()).getByRole('textbox', { name: 'Task' });
    await waitFor(() => expect(document.activeElement).toBe(box));
    fireEvent.input(box, { target: { value: 'Chat and phone support on Sundays' } });
    expect((await toggle()).textContent).toContain('Looks not included');
    await press('Log as request');
    const log = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Request' });
    expect(log.value).toBe('Chat and phone support on Sundays');
    fireEvent.keyDown(log, { key: 'Enter', ctrlKey: true });
    const question = await screen.findByRole('group', { name: 'Covered by the scope?' });
    await waitFor(() => expect(question.textContent).toContain('Looks not included'));
    fireEvent.click(within(question).getByRole('button', { name: 'Not covered' }));
    const item = state.list('scopeItem').find(({ text }) => text === 'Chat and phone support');
    await waitFor(() =>
      expect(state.list('request').at(-1)).toMatchObject({ verdict: 'not_covered', scopeItemIds: [item?.id] }),
    );
  });

  it('opens with text that was selected on the page, and leaves the quick log alone', async () => {
    let taken = 0;
    const handed = {
      text: { id: 'a', tabId: 4, intent: 'scope' as const, text: 'Video production' },
      taken: () => (taken += 1),
    };
    showPanel({ props: { handed } });
    expect((await toggle()).textContent).toContain('Looks not included');
    expect((await toggle()).getAttribute('aria-expanded')).toBe('true');
    expect(taken).toBe(1);
    expect(screen.queryByDisplayValue('Video production')).toBeNull();
  });

  it('suggests to readers who may not write, and takes no answer from them', async () => {
    const viewer = { id: 'kim', name: 'Alex Kim', role: 'viewer' as const };
    show('Video production', { props: { session: { ...signedIn, member: viewer } } });
    await open();
    expect((await section()).textContent).toContain('Looks not included');
    expect(within(await section()).queryByRole('button', { name: 'Not included' })).toBeNull();
  });

  it('has nothing that axe objects to, closed, open and while an item is chosen', async () => {
    const { container } = show('Chat and phone support on Sundays');
    await section();
    expect(await findViolations(container)).toEqual([]);
    await open();
    await press('Yes, covered');
    expect(await findViolations(container)).toEqual([]);
  });
});

const signedIn = {
  state: 'signed_in' as const,
  apiUrl: null,
  workspaceId: 'w',
  workspaceName: 'W',
  member: null,
  online: true,
  waiting: 0,
  refused: 0,
};
