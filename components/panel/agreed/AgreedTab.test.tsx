import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aDocument, fixtureId, fixtureIds, northwind } from '../../../test/builders/panel-view';
import { newTestId, showPanel } from '../../../test/support/live-panel';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const { engagementId } = fixtureIds;
const section = (name: string) => screen.findByRole('region', { name });
const press = (name: string | RegExp, inside: HTMLElement = document.body) =>
  fireEvent.click(within(inside).getByRole('button', { name }));

/** Northwind before anything was agreed. */
function undecided(withDraft = false) {
  const view = northwind();
  const agreed = new Set(['agreement', 'scopeItem', 'criterion', 'milestone', 'signOff', 'measurement', 'pulse']);
  const documents = view.documents.filter(({ type }) => !agreed.has(type));
  const draft = aDocument({ type: 'agreement', id: newTestId(), engagementId, version: 1, status: 'draft' });
  return { ...view, findings: [], documents: withDraft ? [...documents, draft] : documents };
}

describe('Agreed', () => {
  it('answers what is in, what is out, what the client does and what limits apply', async () => {
    showPanel({ tab: 'agreed' });
    const strip = await screen.findByRole('navigation', { name: 'At a glance' });
    expect([...strip.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      '6Included',
      '3Not included',
      '2The client does',
      '2Limits',
    ]);
    expect((await section('Limits')).textContent).toContain('2 of 3 rounds per page');
    expect((await section('Included')).querySelectorAll('li')).toHaveLength(4);
    press('Show 2 more', await section('Included'));
    expect((await section('Included')).querySelectorAll('li')).toHaveLength(6);
  });

  it('says of each signer how far they are, and leads to what changed since the version before', async () => {
    const view = northwind();
    const inNext = { engagementId, agreementId: fixtureId('agreement-3') };
    const next = [
      { type: 'agreement', id: inNext.agreementId, engagementId, version: 3, status: 'proposed', digest: 'd3' },
      { type: 'signOff', id: fixtureId('sign-3-sato'), ...inNext, stakeholderId: fixtureIds.sato, state: 'opened' },
      {
        ...{ type: 'signOff', id: fixtureId('sign-3-weber'), ...inNext, stakeholderId: fixtureIds.weber },
        ...{ state: 'changes_requested', comment: 'Ninety, please' },
      },
    ].map((fields) => aDocument({ digest: 'd3', ...fields }));
    const openPage = vi.fn();
    showPanel({
      tab: 'agreed',
      view: { ...view, documents: [...view.documents, ...next] },
      actions: { openPage },
    });
    press(/^Version 3/, await screen.findByRole('group', { name: 'Which version' }));
    const rows = within(await section('Who and how'))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(rows).toEqual(['Yuki SatoOpened', 'Jonas WeberAsks for changes: “Ninety, please”']);
    press('What changed between versions');
    expect(openPage).toHaveBeenCalledWith(`workspace.html#/engagements/${engagementId}/versions`);
  });

  it('shows where a criterion stands, in words and as a picture with those words', async () => {
    showPanel({ tab: 'agreed' });
    const criteria = await section('What success means to them');
    expect(criteria.textContent).toContain('40 → 58 leads on 31 May');
    expect(
      within(criteria).getByRole('img', { name: /40 → 58 leads on 31 May, target 100 leads, by 31 Aug/ }),
    ).toBeTruthy();
    expect(within(criteria).getByRole('img', { name: '3 of 5 on 24 May' }).querySelectorAll('.on')).toHaveLength(3);
  });

  it('filters by every word, whatever its case and order', async () => {
    showPanel({ tab: 'agreed' });
    fireEvent.input(await screen.findByRole('searchbox', { name: 'Filter' }), { target: { value: 'SUPPORT chat' } });
    expect((await section('Not included')).querySelectorAll('li')).toHaveLength(1);
    expect(screen.queryByRole('region', { name: 'Included' })).toBeNull();
  });

  it('copies what was agreed as text for a mail', async () => {
    const writeText = vi.fn(async (_text: string) => {});
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    showPanel({ tab: 'agreed' });
    fireEvent.click(await screen.findByRole('button', { name: 'Copy as text' }));
    await screen.findByText('Copied. Paste it into your mail.');
    const text = writeText.mock.calls[0]?.[0];
    expect(text).toContain(
      'Northwind GmbH: Paid media 2026 (Version 2)\n\nIncluded\n- Landing pages, 4 of 6 pages, by 30 Jun',
    );
    expect(text).toContain('Not included\n- Chat and phone support\n');
  });

  it('gives the text to copy by hand where the page forbids the clipboard', async () => {
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    showPanel({ tab: 'agreed' });
    fireEvent.click(await screen.findByRole('button', { name: 'Copy as text' }));
    expect((await screen.findByLabelText<HTMLTextAreaElement>(/Select the text/)).value).toContain('Landing pages');
  });

  it('makes a first draft with the first item, and leaves the field open for the next', async () => {
    const { state } = showPanel({ tab: 'agreed', view: undecided() });
    press('Add what is not included', await section('Not included'));
    const field = screen.getByRole('textbox', { name: 'Add what is not included' });
    for (const text of ['Print', 'Video']) {
      fireEvent.input(field, { target: { value: text } });
      fireEvent.keyDown(field, { key: 'Enter' });
      await waitFor(() => expect(state.list('scopeItem').map((item) => item.text)).toContain(text));
    }
    expect(state.list('agreement')).toMatchObject([{ version: 1, status: 'draft' }]);
    expect(state.list('scopeItem').map(({ kind }) => kind)).toEqual(['exclusion', 'exclusion']);
  });

  it('says that a change to a version in force needs a new one', async () => {
    const { sent } = showPanel({ tab: 'agreed' });
    press('Add what is included', await section('Included'));
    expect(await screen.findByText(/A change needs a new version/)).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('of a signed item changes only what nobody signed', async () => {
    const { state } = showPanel({ tab: 'agreed' });
    press('Edit “Landing pages”', await section('Included'));
    expect(screen.queryByRole('textbox', { name: 'Text' })).toBeNull();
    fireEvent.input(screen.getByRole('textbox', { name: 'Used' }), { target: { value: '5' } });
    press('Save', screen.getByRole('textbox', { name: 'Used' }).closest('form') as HTMLElement);
    await waitFor(() =>
      expect(state.find('scopeItem', fixtureId('item-pages'))?.allowance).toEqual({
        limit: '6',
        unit: 'pages',
        used: '5',
      }),
    );
  });

  it('refuses what is no number beside its field, and keeps what was typed', async () => {
    showPanel({ tab: 'agreed' });
    press('Edit “Landing pages”', await section('Included'));
    const used = screen.getByRole<HTMLInputElement>('textbox', { name: 'Used' });
    fireEvent.input(used, { target: { value: 'many' } });
    fireEvent.submit(used.form as HTMLFormElement);
    await waitFor(() => expect(used.getAttribute('aria-invalid')).toBe('true'));
    expect(used.value).toBe('many');
  });

  it('adds a criterion, and refuses a target against its direction beside the target', async () => {
    const { state } = showPanel({ tab: 'agreed', view: undecided(true) });
    press('Add a criterion', await section('What success means to them'));
    const type = (name: string, value: string) =>
      fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
    type('What success means', 'More leads');
    type('Metric', 'Leads');
    type('Unit', 'leads');
    type('Baseline', '40');
    type('Target', '20');
    const target = screen.getByRole<HTMLInputElement>('textbox', { name: 'Target' });
    fireEvent.submit(target.form as HTMLFormElement);
    await waitFor(() => expect(target.getAttribute('aria-invalid')).toBe('true'));
    type('Target', '80');
    fireEvent.submit(target.form as HTMLFormElement);
    await waitFor(() => expect(state.list('criterion')).toMatchObject([{ target: '80', direction: 'up' }]));
  });

  it('records an agreement that was signed elsewhere, and puts it in force', async () => {
    const { state } = showPanel({ tab: 'agreed', view: undecided(true) });
    press('Add what is included', await section('Included'));
    const field = screen.getByRole('textbox', { name: 'Add what is included' });
    fireEvent.input(field, { target: { value: 'Landing pages' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(state.list('scopeItem')).toHaveLength(1));
    press('Already signed? Record it');
    const form = await screen.findByRole('form', { name: 'Already signed? Record it' });
    expect(within(form).getByRole<HTMLInputElement>('checkbox', { name: /Yuki Sato/ }).checked).toBe(true);
    press('Put in force', form);
    expect((await within(form).findByRole('alert')).textContent).toBe('This is needed.');
    fireEvent.input(within(form).getByRole('textbox', { name: 'Where are the signatures?' }), {
      target: { value: 'contract.pdf' },
    });
    press('Put in force', form);
    await screen.findByText('Version 1, signed by 2 of 2');
  });

  it('adds a value to a criterion in its unit', async () => {
    const { state } = showPanel({ tab: 'agreed' });
    press('Add a value: Qualified leads a month', await section('What success means to them'));
    const value = screen.getByRole<HTMLInputElement>('textbox', { name: 'Value (leads)' });
    fireEvent.input(value, { target: { value: '61' } });
    fireEvent.submit(value.form as HTMLFormElement);
    await waitFor(() => expect(state.list('measurement').at(-1)).toMatchObject({ value: '61', unit: 'leads' }));
  });

  it('folds 200 items, and draws all of them in the same turn when asked', async () => {
    const view = northwind();
    const items = Array.from({ length: 200 }, (_unused, position) =>
      aDocument({
        type: 'scopeItem',
        id: fixtureId(`many-${position}`),
        engagementId,
        agreementId: fixtureIds.agreementId,
        kind: 'deliverable',
        text: `Item ${position}`,
        position: 100 + position,
      }),
    );
    showPanel({ tab: 'agreed', view: { ...view, documents: [...view.documents, ...items] } });
    const included = await section('Included');
    press('Show 202 more', included);
    expect(included.querySelectorAll('li').length).toBe(206);
  });

  it('is read-only once the engagement has ended', async () => {
    const view = northwind();
    const documents = view.documents.map((document) =>
      document.type === 'engagement' ? { ...document, status: 'ended' as const } : document,
    );
    showPanel({ tab: 'agreed', view: { ...view, documents } });
    expect(within(await section('Included')).queryByRole('button', { name: /^(Edit|Add)/ })).toBeNull();
    expect(screen.getByText('Ended')).toBeTruthy();
  });
});
