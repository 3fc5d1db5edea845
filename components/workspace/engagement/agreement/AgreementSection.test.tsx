import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Document } from '../../../../lib/domain/document';
import { aDocument, fixtureId, fixtureIds, northwind } from '../../../../test/builders/panel-view';
import { findViolations } from '../../../../test/support/find-violations';
import { showEngagement } from '../../../../test/support/live-workspace';

afterEach(cleanup);

/** The engagement with nothing agreed; with a draft of three lines, if asked. */
function undecided(withDraft = false): Document[] {
  const parts = new Set(['agreement', 'scopeItem', 'criterion', 'milestone', 'signOff', 'measurement', 'pulse', 'gap']);
  const others = northwind().documents.filter(({ type }) => !parts.has(type));
  if (!withDraft) return others;
  const agreementId = fixtureId('draft');
  const engagementId = fixtureIds.engagementId;
  const item = (name: string, position: number, text: string, kind = 'deliverable') =>
    aDocument({ type: 'scopeItem', id: fixtureId(name), engagementId, agreementId, kind, text, position });
  return [
    ...others,
    aDocument({ type: 'agreement', id: agreementId, engagementId, version: 1, status: 'draft' }),
    item('one', 10, 'Landing pages'),
    item('two', 20, 'Monthly report'),
    item('three', 30, 'Print', 'exclusion'),
  ];
}

const line = (name: string) => screen.findByRole<HTMLTextAreaElement>('textbox', { name });
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const textsOf = (items: readonly { text: string }[]) => items.map(({ text }) => text);

describe('the agreement editor', () => {
  it('makes the first draft with the first line, and takes the next one at once', async () => {
    const { list } = await showEngagement('agreement', { documents: undecided() });
    const field = await line('Add what is included');
    for (const text of ['Landing pages', 'Monthly report']) {
      type(field, text);
      fireEvent.keyDown(field, { key: 'Enter' });
      await screen.findByDisplayValue(text);
    }
    expect(await list('agreement')).toMatchObject([{ version: 1, status: 'draft' }]);
    expect(textsOf(await list('scopeItem'))).toEqual(['Landing pages', 'Monthly report']);
  });

  it('says of an empty draft what it lacks, and not that it can be proposed', async () => {
    const kept = new Set(['workspace', 'client', 'engagement']);
    const { engagementId } = fixtureIds;
    const draft = { type: 'agreement', id: fixtureId('draft'), engagementId, version: 1, status: 'draft' };
    const documents = [...undecided().filter(({ type }) => kept.has(type)), aDocument(draft)];
    await showEngagement('agreement', { documents });
    expect(await screen.findByText(/It is empty: add what will be done/)).toBeDefined();
    expect(screen.queryByText(/It can be proposed/)).toBeNull();
  });

  it('makes several items of several pasted lines, without their bullets', async () => {
    const { list } = await showEngagement('agreement', { documents: undecided(true) });
    const field = await line('Add what is not included');
    fireEvent.paste(field, { clipboardData: { getData: () => '- Video\n- Chat support\n\n3. Changes to the CRM' } });
    await screen.findByDisplayValue('Changes to the CRM');
    const excluded = (await list('scopeItem')).filter(({ kind }) => kind === 'exclusion');
    expect(textsOf(excluded)).toEqual(['Print', 'Video', 'Chat support', 'Changes to the CRM']);
  });

  it('saves a line when it is left, and keeps what is typed on the device until then', async () => {
    const { list, environment } = await showEngagement('agreement', { documents: undecided(true) });
    const field = await line('Included, line 1');
    type(field, 'Landing pages, up to six');
    const kept = await environment.values.get(`draft/engagement/${fixtureIds.engagementId}`);
    expect(kept).toEqual({ [`${fixtureId('one')}/text`]: 'Landing pages, up to six' });
    fireEvent.blur(field);
    await waitFor(async () => expect(textsOf(await list('scopeItem'))).toContain('Landing pages, up to six'));
    await waitFor(async () =>
      expect(await environment.values.get(`draft/engagement/${fixtureIds.engagementId}`)).toBeUndefined(),
    );
  });

  it('refuses an emptied line below it, and brings its text back with Esc', async () => {
    const { list } = await showEngagement('agreement', { documents: undecided(true) });
    const field = await line('Included, line 1');
    type(field, ' ');
    fireEvent.blur(field);
    expect((await screen.findByRole('alert')).textContent).toBe('Write what it is, or remove the line.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(field.value).toBe('Landing pages'));
    expect(textsOf(await list('scopeItem'))).toContain('Landing pages');
  });

  it('moves a line with Alt and an arrow, and into another group with Shift', async () => {
    const { list } = await showEngagement('agreement', { documents: undecided(true) });
    fireEvent.keyDown(await line('Included, line 2'), { key: 'ArrowUp', altKey: true });
    await waitFor(async () => expect((await line('Included, line 1')).value).toBe('Monthly report'));
    fireEvent.keyDown(await line('Included, line 1'), { key: 'ArrowDown', altKey: true, shiftKey: true });
    await waitFor(async () => expect((await line('Not included, line 1')).value).toBe('Monthly report'));
    expect((await list('scopeItem')).find(({ text }) => text === 'Monthly report')?.kind).toBe('exclusion');
    await screen.findByText('Moved to Not included, line 1 of 2');
  });

  it('moves a criterion with Alt and an arrow, with a button of its details, and to where it is dropped', async () => {
    const { list } = await showEngagement('agreement', { documents: undecided(true) });
    const add = await line('Add a criterion');
    for (const text of ['Qualified leads', 'Cost per lead', 'Sales calls']) {
      type(add, text);
      fireEvent.keyDown(add, { key: 'Enter' });
      await screen.findByDisplayValue(text);
    }
    const order = async () =>
      (await list('criterion')).sort((a, b) => (a.position ?? 0) - (b.position ?? 0)).map(({ statement }) => statement);
    expect(await order()).toEqual(['Qualified leads', 'Cost per lead', 'Sales calls']);
    fireEvent.keyDown(await line('What success means to them, line 3'), { key: 'ArrowUp', altKey: true });
    await screen.findByText('Moved to What success means to them, line 2 of 3');
    expect(await order()).toEqual(['Qualified leads', 'Sales calls', 'Cost per lead']);
    fireEvent.keyDown(await screen.findByDisplayValue('Sales calls'), { key: 'Enter', ctrlKey: true });
    fireEvent.click(await screen.findByRole('button', { name: 'Move “Sales calls” up' }));
    await screen.findByText('Moved to What success means to them, line 1 of 3');
    expect(await order()).toEqual(['Sales calls', 'Qualified leads', 'Cost per lead']);
    const first = () => line('What success means to them, line 1');
    await waitFor(async () => expect((await first()).value).toBe('Sales calls'));
    const target = (await first()).closest('li') as HTMLElement;
    const last = (await list('criterion')).find(({ statement }) => statement === 'Cost per lead');
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    fireEvent(target, Object.assign(drop, { dataTransfer: { getData: () => last?.id ?? '' } }));
    await waitFor(async () => expect(await order()).toEqual(['Cost per lead', 'Sales calls', 'Qualified leads']));
  });

  it('moves a line to where it is dropped', async () => {
    await showEngagement('agreement', { documents: undecided(true) });
    const target = (await line('Included, line 1')).closest('li') as HTMLElement;
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    fireEvent(target, Object.assign(drop, { dataTransfer: { getData: () => fixtureId('three') } }));
    await waitFor(async () => expect((await line('Included, line 1')).value).toBe('Print'));
  });

  it('changes the kind of a line, and takes one away with a way back', async () => {
    const { list } = await showEngagement('agreement', { documents: undecided(true) });
    fireEvent.change(await screen.findByRole('combobox', { name: 'Kind of “Print”' }), {
      target: { value: 'assumption' },
    });
    await line('Assumed, line 1');
    fireEvent.click(screen.getByRole('button', { name: 'Remove “Print”' }));
    await waitFor(async () => expect(await list('scopeItem')).toHaveLength(2));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(textsOf(await list('scopeItem'))).toContain('Print'));
  });

  it('says when the same text stands there twice', async () => {
    await showEngagement('agreement', { documents: undecided(true) });
    type(await line('Add what is included'), 'Landing pages');
    expect(await screen.findByText('The same text stands here already.')).toBeTruthy();
  });

  it('opens the details of a line, saves each field by itself, and refuses a limit that is none', async () => {
    const { list } = await showEngagement('agreement', { documents: undecided(true) });
    fireEvent.keyDown(await line('Included, line 1'), { key: 'Enter', ctrlKey: true });
    const details = await screen.findByRole('region', { name: 'Details of “Landing pages”' });
    const limit = within(details).getByRole<HTMLInputElement>('textbox', { name: 'Limit' });
    type(limit, '-3');
    type(within(details).getByRole('textbox', { name: 'Unit' }), 'pages');
    fireEvent.focusOut(limit, { relatedTarget: null });
    expect((await within(details).findByRole('alert')).textContent).toBe(
      'A limit is a number, zero or more, as 3 or 2.5.',
    );
    expect(limit.value).toBe('-3');
    type(limit, '6');
    fireEvent.focusOut(limit, { relatedTarget: null });
    const item = async () => (await list('scopeItem')).find(({ id }) => id === fixtureId('one'));
    await waitFor(async () => expect((await item())?.allowance).toEqual({ limit: '6', unit: 'pages' }));
    fireEvent.change(within(details).getByRole('combobox', { name: 'Who' }), { target: { value: 'member/maria' } });
    await waitFor(async () => expect((await item())?.owner).toEqual({ memberId: 'maria' }));
  });

  it('asks about a target that lies the other way, beside the target, and lights the lamps by rule', async () => {
    const { list } = await showEngagement('agreement', { documents: undecided(true) });
    const add = await line('Add a criterion');
    type(add, 'Sales gets 100 qualified leads a month from the campaign');
    fireEvent.keyDown(add, { key: 'Enter' });
    const criterion = await line('What success means to them, line 1');
    fireEvent.keyDown(criterion, { key: 'Enter', ctrlKey: true });
    const details = await screen.findByRole('region', { name: /^Details of/ });
    const coach = within(details).getByRole('list', { name: 'SMART coach' });
    expect(coach.querySelectorAll('li')).toHaveLength(5);
    expect(within(coach).getByText(/^Still missing:/)).toBeTruthy();
    const set = (name: string, value: string) => {
      const field = within(details).getByRole('textbox', { name });
      type(field, value);
      fireEvent.blur(field);
      return field;
    };
    fireEvent.change(within(details).getByRole('combobox', { name: 'Direction' }), { target: { value: 'up' } });
    set('Metric', 'Leads');
    set('Unit', 'leads');
    const baseline = within(details).getByRole('textbox', { name: 'Value' });
    type(baseline, '40');
    fireEvent.focusOut(baseline, { relatedTarget: null });
    await waitFor(async () => expect(await list('criterion')).toMatchObject([{ baseline: '40', direction: 'up' }]));
    const target = set('Target', '20');
    await waitFor(() => expect(target.getAttribute('aria-invalid')).toBe('true'));
    expect(target.closest('.field')?.textContent).toMatch(/20.*40|40.*20/);
    set('Target', '100');
    set('Source', 'The CRM');
    await waitFor(() => expect(within(coach).queryByText(/^Still missing:/)).toBeNull());
  });

  it('leads from a gap of the draft to its field', async () => {
    const vague = aDocument({
      type: 'scopeItem',
      id: fixtureId('vague'),
      engagementId: fixtureIds.engagementId,
      agreementId: fixtureId('draft'),
      kind: 'activity',
      text: 'Support as needed',
      position: 40,
    });
    await showEngagement('agreement', { documents: [...undecided(true), vague] });
    const gaps = await screen.findByRole('region', { name: 'Open before it is proposed' });
    fireEvent.click(within(gaps).getByRole('button', { name: 'Edit the item: Vague wording without a limit' }));
    expect(await screen.findByRole('region', { name: 'Details of “Support as needed”' })).toBeTruthy();
  });

  it('suggests to exclude what was declined before', async () => {
    const declined = aDocument({
      type: 'request',
      id: fixtureId('declined'),
      engagementId: fixtureIds.engagementId,
      text: 'A podcast',
      receivedOn: '2026-05-01',
      verdict: 'not_covered',
      verdictOn: '2026-05-01',
      decision: 'declined',
      decidedOn: '2026-05-02',
      decisionReason: 'Another budget',
    });
    const { list } = await showEngagement('agreement', { documents: [...undecided(true), declined] });
    fireEvent.click(await screen.findByRole('button', { name: 'Do not include: A podcast' }));
    await waitFor(async () => expect(textsOf(await list('scopeItem'))).toContain('A podcast'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Do not include: A podcast' })).toBeNull());
  });

  it('shows a signed version as it reads, and begins the next one with a copy', async () => {
    const { list } = await showEngagement('agreement');
    await screen.findByText('Landing pages');
    expect(screen.queryByRole('textbox', { name: 'Included, line 1' })).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: 'Start the next version' }));
    expect((await line('Included, line 1')).value).toBe('Landing pages');
    const drafts = (await list('agreement')).filter(({ status }) => status === 'draft');
    expect(drafts).toMatchObject([{ version: 3 }]);
  });

  it('is read-only for who only reads', async () => {
    await showEngagement('agreement', { documents: undecided(true), role: 'viewer' });
    await screen.findByText('Landing pages');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('has nothing that axe would change', async () => {
    const { container } = await showEngagement('agreement', {
      documents: undecided(true),
      detail: ['edit_item', fixtureId('one')],
    });
    await screen.findByRole('region', { name: 'Details of “Landing pages”' });
    expect(await findViolations(container)).toEqual([]);
  });
});
