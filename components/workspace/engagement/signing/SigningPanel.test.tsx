import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Document } from '../../../../lib/domain/document';
import { aDocument, fixtureId, fixtureIds, northwind } from '../../../../test/builders/panel-view';
import { findViolations } from '../../../../test/support/find-violations';
import { showEngagement } from '../../../../test/support/live-workspace';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** A first draft with one line; Sato and Weber have to sign. */
function drafted(): Document[] {
  const agreed = new Set([
    'agreement',
    'scopeItem',
    'criterion',
    'milestone',
    'signOff',
    'measurement',
    'pulse',
    'gap',
  ]);
  const engagementId = fixtureIds.engagementId;
  const agreementId = fixtureId('draft');
  return [
    ...northwind().documents.filter(({ type }) => !agreed.has(type)),
    aDocument({ type: 'agreement', id: agreementId, engagementId, version: 1, status: 'draft' }),
    aDocument({
      type: 'scopeItem',
      id: fixtureId('one'),
      engagementId,
      agreementId,
      kind: 'deliverable',
      text: 'Landing pages',
      position: 10,
    }),
  ];
}

const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });

async function propose(options: Parameters<typeof showEngagement>[1] = {}) {
  const shown = await showEngagement('agreement', { documents: drafted(), ...options });
  fireEvent.click(await screen.findByRole('button', { name: 'Propose' }));
  const form = await screen.findByRole('form', { name: 'Propose version 1' });
  return { ...shown, form };
}

async function proposed(options: Parameters<typeof showEngagement>[1] = {}) {
  const { form, ...shown } = await propose(options);
  fireEvent.click(within(form).getByRole('button', { name: 'Propose and ask to sign' }));
  await screen.findByRole('heading', { name: 'Version 1, signed by 0 of 2' });
  return shown;
}

const rowOf = (name: string) => screen.getByText(name).closest('li') as HTMLElement;

describe('proposing and signing', () => {
  it('tells only the time of a signature that came without a name', async () => {
    const { engagementId } = fixtureIds;
    const documents = drafted().map((document) =>
      document.type === 'agreement' ? aDocument({ ...document, status: 'proposed', digest: 'd' }) : document,
    );
    const signed = { type: 'signOff', id: fixtureId('signed'), engagementId, agreementId: fixtureId('draft') };
    const answer = { stakeholderId: fixtureIds.weber, state: 'approved', via: 'portal', at: '2026-11-20T09:00:00Z' };
    await showEngagement('agreement', { documents: [...documents, aDocument({ ...signed, ...answer, digest: 'd' })] });
    expect(await screen.findByText(/^Signed 20 Nov/)).toBeDefined();
    expect(screen.queryByText(/Signed as/)).toBeNull();
  });

  it('says who has opened it, signed, declined or asked for changes, with the time and its zone', async () => {
    const { engagementId, clientId } = fixtureIds;
    const answers = [
      ['Ana', { state: 'opened', openedAt: '2026-06-03T07:05:00Z' }],
      ['Ben', { state: 'approved', via: 'portal', signedName: 'Ben Stone', at: '2026-06-03T08:00:00Z' }],
      ['Cem', { state: 'declined', comment: 'Too late for us', at: '2026-06-03T09:30:00Z' }],
      ['Dan', { state: 'changes_requested', comment: 'Add the fair', at: '2026-06-04T10:00:00Z' }],
      ['Eve', { state: 'requested' }],
    ] as const;
    const people = answers.flatMap(([name, answer]) => [
      aDocument({ type: 'stakeholder', id: fixtureId(name), clientId, name, addedOn: '2026-03-02' }),
      aDocument({
        ...{ type: 'signOff', id: fixtureId(`answer of ${name}`), engagementId, agreementId: fixtureId('draft') },
        ...{ stakeholderId: fixtureId(name), digest: 'd', ...answer },
      }),
    ]);
    const documents = drafted().map((document) =>
      document.type === 'agreement' ? aDocument({ ...document, status: 'proposed', digest: 'd' }) : document,
    );
    await showEngagement('agreement', { documents: [...documents, ...people] });
    await screen.findByText('Ana');
    expect(rowOf('Ana').textContent).toMatch(/Opened.*3 Jun.*09:05.*CEST/i);
    expect(rowOf('Ben').textContent).toMatch(/Signed.*Ben Stone.*3 Jun.*10:00.*CEST/);
    expect(rowOf('Cem').textContent).toMatch(/Declined.*3 Jun.*11:30.*CEST.*“Too late for us”/);
    expect(rowOf('Dan').textContent).toMatch(/changes.*4 Jun.*12:00.*CEST.*“Add the fair”/i);
    expect(rowOf('Eve').textContent).toMatch(/Not opened yet/);
  });

  it('lists what is open, asks everyone who must sign, and freezes the text', async () => {
    const { form, list } = await propose();
    expect(within(form).getByRole('region', { name: 'Before it is proposed' }).textContent).toContain('still open');
    expect(within(form).getByRole<HTMLInputElement>('checkbox', { name: /Yuki Sato/ })).toMatchObject({
      checked: true,
      disabled: true,
    });
    fireEvent.click(within(form).getByRole('checkbox', { name: /Ada Okafor/ }));
    fireEvent.click(within(form).getByRole('checkbox', { name: 'One after the other, in this order' }));
    fireEvent.click(within(form).getByRole('button', { name: 'Jonas Weber signs earlier' }));
    fireEvent.click(within(form).getByRole('button', { name: 'Propose and ask to sign' }));
    await screen.findByRole('heading', { name: 'Version 1, signed by 0 of 3' });
    const signOffs = [...(await list('signOff'))].sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
    expect(signOffs.map(({ stakeholderId }) => stakeholderId)).toEqual([
      fixtureIds.weber,
      fixtureIds.sato,
      fixtureId('okafor'),
    ]);
    expect((await list('agreement'))[0]?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(screen.queryByRole('textbox', { name: 'Included, line 1' })).toBeNull();
    expect(screen.getAllByText('Jonas Weber signs first.')).toHaveLength(2);
  });

  it('copies a personal link, and shows it where the clipboard is forbidden', async () => {
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    const asked: unknown[] = [];
    await proposed({
      answers: {
        'session/sends-mail': async () => ({ sendsMail: true }),
        'sign-off/link': async (request) => {
          asked.push(request);
          const url = 'https://goalpost.example/agree/secret';
          return { url, expiresAt: '2026-07-05T00:00:00Z', mailed: false, mailProblem: null };
        },
      },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Copy link for Yuki Sato' }));
    const field = await screen.findByLabelText<HTMLInputElement>('Personal link for Yuki Sato, shown this once');
    expect(field.value).toBe('https://goalpost.example/agree/secret');
    expect(asked).toMatchObject([{ send: false }]);
  });

  it('says why there is no link, and loses nothing', async () => {
    await proposed();
    fireEvent.click(screen.getByRole('button', { name: 'Copy link for Yuki Sato' }));
    expect(await within(rowOf('Yuki Sato')).findByText(/The sample workspace has no client pages/)).toBeTruthy();
  });

  it('records signatures on paper, the last of which puts the version in force', async () => {
    const { list } = await proposed();
    for (const name of ['Yuki Sato', 'Jonas Weber']) {
      fireEvent.click(screen.getByRole('button', { name: `${name} signed on paper` }));
      const form = await screen.findByRole('form', { name: `${name} signed on paper` });
      fireEvent.click(within(form).getByRole('button', { name: 'Record the signature' }));
      expect((await within(form).findByRole('alert')).textContent).toBe('This is needed.');
      type(within(form).getByRole('textbox', { name: 'Where are the signatures?' }), 'contract.pdf');
      fireEvent.click(within(form).getByRole('button', { name: 'Record the signature' }));
      await waitFor(() => expect(screen.queryByRole('form', { name: `${name} signed on paper` })).toBeNull());
    }
    await screen.findByRole('heading', { name: 'Version 1, signed by 2 of 2' });
    expect(await list('agreement')).toMatchObject([{ status: 'in_force' }]);
  });

  it('withdraws a proposal with its reason, and shows what was signed as history', async () => {
    const { list } = await proposed();
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw the proposal' }));
    const form = await screen.findByRole('form', { name: 'Withdraw the proposal' });
    fireEvent.click(within(form).getByRole('button', { name: 'Withdraw the proposal' }));
    expect((await within(form).findByRole('alert')).textContent).toBe('Say why, in a few words.');
    type(within(form).getByRole('textbox', { name: /Why is it withdrawn/ }), 'A page is missing');
    fireEvent.click(within(form).getByRole('button', { name: 'Withdraw the proposal' }));
    await screen.findByRole('textbox', { name: 'Included, line 1' });
    expect((await list('signOff')).map(({ voidReason }) => voidReason)).toEqual([
      'A page is missing',
      'A page is missing',
    ]);
  });

  it('replaces a signer who left, and keeps the reason', async () => {
    const documents = drafted().map((document) =>
      document.id === fixtureIds.weber && document.type === 'stakeholder'
        ? { ...document, signoffRequired: false }
        : document,
    );
    const { form } = await propose({ documents });
    fireEvent.click(within(form).getByRole('checkbox', { name: /Jonas Weber/ }));
    fireEvent.click(within(form).getByRole('button', { name: 'Propose and ask to sign' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Replace Jonas Weber' }));
    const replace = await screen.findByRole('form', { name: 'Replace Jonas Weber' });
    fireEvent.change(within(replace).getByRole('combobox'), { target: { value: fixtureId('okafor') } });
    type(within(replace).getByRole('textbox', { name: 'Reason' }), 'Left the company');
    fireEvent.click(within(replace).getByRole('button', { name: 'Replace' }));
    await screen.findByRole('button', { name: 'Copy link for Ada Okafor' });
    expect(screen.getByText(/Left the company/)).toBeTruthy();
  });

  it('shows only how it stands to who may not lead', async () => {
    await showEngagement('agreement', { role: 'member' });
    await screen.findByRole('heading', { name: 'Version 2, signed by 2 of 2' });
    expect(screen.queryByRole('button', { name: 'Withdraw the proposal' })).toBeNull();
  });

  it('has nothing that axe would change', async () => {
    const { container } = await proposed();
    fireEvent.click(screen.getByRole('button', { name: 'Yuki Sato signed on paper' }));
    expect(await findViolations(container)).toEqual([]);
  });
});
