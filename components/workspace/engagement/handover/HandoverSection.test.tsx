import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aDocument, fixtureId, fixtureIds, northwind } from '../../../../test/builders/panel-view';
import { findViolations } from '../../../../test/support/find-violations';
import { showEngagement } from '../../../../test/support/live-workspace';

afterEach(cleanup);

/** Being handed over to the reader, with one promise and nothing else. */
function beingHandedOver() {
  const kept = new Set(['workspace', 'client', 'engagement', 'stakeholder']);
  const engagementId = fixtureIds.engagementId;
  const agreementId = fixtureIds.agreementId;
  return [
    ...northwind().documents.filter(({ type }) => kept.has(type)),
    aDocument({
      type: 'agreement',
      id: agreementId,
      engagementId,
      version: 1,
      status: 'in_force',
      inForceOn: '2026-04-01',
    }),
    aDocument({
      type: 'scopeItem',
      id: fixtureId('one'),
      engagementId,
      agreementId,
      kind: 'deliverable',
      text: 'Pages',
    }),
    aDocument({ type: 'handover', id: fixtureId('h'), engagementId, toId: 'kim', startedOn: '2026-06-01', items: [] }),
  ];
}

describe('handover', () => {
  it('starts with somebody, and not without', async () => {
    const { list } = await showEngagement('handover');
    fireEvent.click(await screen.findByRole('button', { name: 'Start the handover' }));
    expect((await screen.findByRole('alert')).textContent).toBe('This is needed.');
    fireEvent.change(screen.getByRole('combobox', { name: 'Who takes it over?' }), { target: { value: 'maria' } });
    fireEvent.click(screen.getByRole('button', { name: 'Start the handover' }));
    await screen.findByText(/^Maria Berg has confirmed 0 of/);
    expect(await list('handover')).toMatchObject([{ toId: 'maria' }]);
    // Whoever hands over sees how far it is, and confirms nothing in the other's place.
    expect(screen.queryByRole('button', { name: /^Confirm/ })).toBeNull();
  });

  it('is confirmed item by item, asked about, and only then completed', async () => {
    const { list } = await showEngagement('handover', { documents: beingHandedOver() });
    const complete = await screen.findByRole<HTMLButtonElement>('button', { name: 'Complete the handover' });
    expect(complete.disabled).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Ask about “Pages”' }));
    const form = await screen.findByRole('form', { name: 'Ask about “Pages”' });
    fireEvent.input(within(form).getByRole('textbox'), { target: { value: 'How many?' } });
    fireEvent.click(within(form).getByRole('button', { name: 'Ask' }));
    await screen.findByText(/How many\?/);
    fireEvent.click(await screen.findByRole('button', { name: 'Confirm “Pages”' }));
    await waitFor(() => expect(complete.disabled).toBe(false));
    fireEvent.click(complete);
    await screen.findByText('Alex Kim answers for it now.');
    expect(await list('engagement')).toMatchObject([{ ownerId: 'kim' }]);
  });

  it('keeps the agreement as a template, and copies the engagement with its days moved', async () => {
    const { environment } = await showEngagement('handover');
    fireEvent.click(await screen.findByRole('button', { name: 'Save as a template' }));
    await screen.findByText('Template saved');
    const { documents } = await environment.backend.ask('workspace/documents', { types: ['template'] });
    expect(documents).toMatchObject([{ name: 'Paid media 2026', startsOn: '2026-03-02' }]);
    const copy = screen.getByRole('region', { name: 'Copy the engagement' });
    fireEvent.input(within(copy).getByRole('textbox', { name: 'Engagement' }), {
      target: { value: 'Paid media 2027' },
    });
    fireEvent.click(within(copy).getByRole('button', { name: 'Copy it' }));
    expect(await screen.findByText('Paid media 2027')).toBeTruthy();
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Included, line 1' })).value).toBe(
      'Landing pages',
    );
  });

  it('has nothing that axe would change', async () => {
    const { container } = await showEngagement('handover', { documents: beingHandedOver() });
    await screen.findByRole('button', { name: 'Complete the handover' });
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('versions', () => {
  it('lists each with its signers, and compares it with the one before', async () => {
    const { container } = await showEngagement('versions');
    await screen.findByRole('heading', { name: 'Version 2' });
    expect(screen.getByText(/signed by Yuki Sato, Jonas Weber/)).toBeTruthy();
    expect(await findViolations(container)).toEqual([]);
  });

  it('says that a version no longer says what was signed', async () => {
    const documents = northwind().documents.map((document) =>
      document.type === 'agreement' ? { ...document, digest: '0'.repeat(64) } : document,
    );
    await showEngagement('versions', { documents });
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Version 2 no longer says what was signed/);
  });
});

it('the overview shows what needs somebody and who signed, and has nothing that axe would change', async () => {
  const { container } = await showEngagement('overview');
  await screen.findByRole('heading', { name: 'Version 2, signed by 2 of 2' });
  expect(screen.getByRole('region', { name: 'Needs attention' })).toBeTruthy();
  expect(await findViolations(container)).toEqual([]);
});
