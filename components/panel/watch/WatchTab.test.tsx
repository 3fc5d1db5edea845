import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixtureId, fixtureIds, northwind } from '../../../test/builders/panel-view';
import { findViolations } from '../../../test/support/find-violations';
import { showPanel } from '../../../test/support/live-panel';

afterEach(cleanup);

const gap = (title: string) => screen.getByRole('article', { name: new RegExp(title) });
const press = (name: string | RegExp, inside: HTMLElement = document.body) =>
  fireEvent.click(within(inside).getByRole('button', { name }));
/** What lies in a folded list comes a moment after the rest. */
const pressOnceThere = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

describe('Watch', () => {
  it('shows the worst first, each with what was compared, why it matters and one next step', () => {
    showPanel();
    const [worst] = screen.getAllByRole('article');
    expect(worst?.textContent).toContain('€20 per lead was promised. Best of 4 past campaigns');
    expect(worst?.textContent).toContain('Promise what the team has shown it can do.');
    expect(worst && within(worst).getByText('Critical')).toBeTruthy();
    expect(worst?.querySelectorAll('.button.primary')).toHaveLength(1);
    expect(document.querySelectorAll('.gap .button.primary')).toHaveLength(1);
  });

  it('takes a gap, says so, and gives it back when that is undone', async () => {
    showPanel();
    press('Take', gap('Feedback without an answer'));
    await screen.findByText('Taken');
    press('Undo');
    await screen.findByText('Undone');
  });

  it('lists what lacks data apart, with what is missing', async () => {
    showPanel();
    const list = screen.getByText('1 not checked').closest('details');
    await waitFor(() => expect(list?.textContent).toContain('Nobody has said how often it is measured.'));
  });

  it('leads from an option that was offered on an unknown day to the options of its gap', async () => {
    const view = northwind();
    const [worst] = view.findings;
    const id = fixtureId('option');
    const option = { type: 'alternative', id, engagementId: view.engagementId, text: 'A later date' } as const;
    showPanel({
      view: {
        ...view,
        documents: [
          ...view.documents,
          { ...option, about: { gapKey: worst?.key ?? '' }, status: 'offered', sharedWithClient: true },
        ],
        notEvaluated: [
          {
            rule: 'alternative.undecided',
            engagementId: view.engagementId,
            subject: { type: 'alternative', id },
            notEvaluated: 'no_offer_date',
            title: 'Alternative without an answer',
            reason: 'Missing',
          },
        ],
      },
    });
    await pressOnceThere('Go to the field: Alternative without an answer');
    const options = await screen.findByRole('region', { name: 'Options' }, { timeout: 10_000 });
    expect(options.closest('[data-gap]')?.getAttribute('data-gap')).toBe(worst?.key);
    expect(within(options).getByText('A later date')).toBeTruthy();
  });

  it('leads from a check that lacks data to the field, and fills one in right there', async () => {
    const view = northwind();
    const check = (notEvaluated: string, type: string, id: string) => ({
      rule: `rule.${notEvaluated}`,
      engagementId: view.engagementId,
      subject: { type, id },
      notEvaluated,
      title: `Check ${notEvaluated}`,
      reason: 'Missing',
    });
    const opened: string[] = [];
    const { state } = showPanel({
      view: {
        ...view,
        notEvaluated: [
          check('no_end_date', 'engagement', view.engagementId),
          check('no_target', 'criterion', fixtureIds.leads),
          check('too_few_points', 'criterion', fixtureIds.leads),
        ],
      },
      actions: { openPage: (file) => opened.push(file) },
    });
    await pressOnceThere('Enter it: Check no_end_date');
    const day = await screen.findByLabelText<HTMLInputElement>('Ends on');
    fireEvent.input(day, { target: { value: '2026-12-31' } });
    fireEvent.submit(day.form as HTMLFormElement);
    await waitFor(() => expect(state.find('engagement', view.engagementId)?.endsOn).toBe('2026-12-31'));
    press('Open in the workspace: Check no_target');
    expect(opened).toEqual([`workspace.html#/engagements/${view.engagementId}/agreement/show/${fixtureIds.leads}`]);
    press('Go to the field: Check too_few_points');
    expect(await screen.findByLabelText('Value (leads)')).toBeTruthy();
  });

  it('refuses a dismissal without a reason beside the field, and dismisses with one', async () => {
    const { state } = showPanel();
    const card = gap('Feedback without an answer');
    press('Dismiss', card);
    const form = (await within(card).findByRole('textbox', { name: 'Why is this no gap?' })).closest('form');
    if (!form) throw new Error('no form');
    fireEvent.submit(form);
    expect((await within(form).findByRole('alert')).textContent).toBe('Say why, in a few words.');
    fireEvent.input(within(form).getByRole('textbox'), { target: { value: 'Answered on the phone' } });
    fireEvent.submit(form);
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Dismissed'));
    expect(state.list('gap').find(({ rule }) => rule === 'feedback.unanswered')?.reason).toBe('Answered on the phone');
  });

  it('refuses a snooze until today, and keeps the chosen day', async () => {
    showPanel();
    const card = gap('Feedback without an answer');
    press('Snooze', card);
    const until = await within(card).findByLabelText<HTMLInputElement>('Snooze until');
    expect(until.value).toBe('2026-06-12');
    fireEvent.input(until, { target: { value: '2026-06-05' } });
    fireEvent.submit(until.form as HTMLFormElement);
    expect((await within(card).findByRole('alert')).textContent).toBe('This day lies in the past. Choose a later one.');
    expect(until.value).toBe('2026-06-05');
  });

  it('shares a finding that nobody has acted on yet, and takes it back', async () => {
    const { state } = showPanel();
    const worst = gap('Promise beyond our own best result');
    press('Share', worst);
    await within(worst).findByText('Shared with the client');
    expect(state.list('gap').find(({ rule }) => rule === 'promise.beyond_benchmark')?.sharedWithClient).toBe(true);
    press('Stop sharing', worst);
    await waitFor(() => expect(within(worst).queryByText('Shared with the client')).toBeNull());
    fireEvent.click(within(worst).getByText('History'));
    expect(within(worst).getByText(/Alex Kim shared it with the client/)).toBeTruthy();
  });

  it('offers no sharing of what is for us alone, and says so', () => {
    const view = northwind();
    const [first, ...others] = view.findings;
    if (!first) throw new Error('no finding');
    showPanel({ view: { ...view, findings: [{ ...first, internalOnly: true }, ...others] } });
    const card = gap(first.title);
    expect(within(card).getByText('For us alone')).toBeTruthy();
    expect(within(card).queryByRole('button', { name: 'Share' })).toBeNull();
  });

  it('keeps how a gap was resolved, and says so when the rule finds it again', async () => {
    const view = northwind();
    const findings = view.findings.map((finding) =>
      finding.rule === 'feedback.unanswered' ? { ...finding, state: 'taken' as const } : finding,
    );
    const { state } = showPanel({ view: { ...view, findings } });
    const card = gap('Feedback without an answer');
    press('Take', card);
    fireEvent.click(await within(card).findByRole('button', { name: 'Resolved' }));
    fireEvent.input(await within(card).findByLabelText('What resolved it?'), { target: { value: 'Called her' } });
    fireEvent.submit(within(card).getByLabelText<HTMLTextAreaElement>('What resolved it?').form as HTMLFormElement);
    await within(card).findByText(/Alex Kim resolved it on 5 Jun; it was found again/);
    expect(state.list('gap').find(({ rule }) => rule === 'feedback.unanswered')?.reason).toBe('Called her');
  });

  it('opens the form that a next step needs', async () => {
    showPanel();
    press('Answer', gap('Feedback without an answer'));
    expect(await screen.findByRole('textbox', { name: 'Our answer' })).toBeTruthy();
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Voices');
  });

  it('is calm when nothing needs attention, and says what nobody could check', () => {
    const view = northwind();
    const documents = view.documents.filter(({ type }) => type !== 'gap');
    showPanel({ view: { ...view, findings: [], documents } });
    expect(screen.getByText('Nothing needs attention')).toBeTruthy();
    expect(screen.getByText('One check lacks data, see below.')).toBeTruthy();
  });

  it('has no accessibility violation', async () => {
    const { container } = showPanel();
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('Undo', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is offered for ten seconds', async () => {
    showPanel();
    press('Take', gap('Feedback without an answer'));
    await vi.advanceTimersByTimeAsync(9_900);
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
    await vi.advanceTimersByTimeAsync(200);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
