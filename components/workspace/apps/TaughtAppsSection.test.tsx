import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRequest } from '../../../lib/domain/command-request';
import type { Adapter } from '../../../lib/domain/records/adapter-shape';
import type { Role } from '../../../lib/domain/roles';
import { findViolations } from '../../../test/support/find-violations';
import { settled, showWorkspace } from '../../../test/support/workspace-on-sample';

/** What the reader allowed in the browser. */
const allowed = vi.hoisted(() => ({ origins: [] as string[] }));
vi.mock('../../../lib/platform/browser', () => ({
  browser: {
    permissions: { getAll: async () => allowed },
    runtime: { getURL: () => 'chrome-extension://goalpost/' },
    scripting: { getRegisteredContentScripts: async () => [], registerContentScripts: async () => {} },
    tabs: { query: async () => [] },
  },
}));
vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const desk: Adapter = {
  app: 'our-desk-0000abcd',
  name: 'Our desk',
  hosts: ['https://desk.example.com:8443/*'],
  tenant: { from: 'host' },
  records: [{ kind: 'ticket', patterns: ['/tickets/:id'], formats: { id: 'digits' } }],
  cards: [{ page: 'board', selector: 'li.card', link: 'a' }],
  navigation: 'unknown',
  version: 2,
  taughtFrom: {
    first: 'https://desk.example.com:8443/tickets/7',
    second: 'https://desk.example.com:8443/tickets/8',
    picked: ['path/1'],
  },
};
const deskId = '01980000-0000-7000-8000-00000000abcd';

/** The section, in a workspace that was taught these apps. */
async function showApps(taught: readonly Adapter[], { granted = false, role = 'owner' as Role } = {}) {
  allowed.origins = granted ? ['https://desk.example.com/*'] : [];
  const shown = await showWorkspace('#/apps', { role });
  if (taught.length > 0) {
    const commands = taught.map((adapter) => createRequest({ type: 'adapter', id: deskId, ...adapter }));
    await shown.environment.backend.ask('commands/send', { commands });
    await screen.findByRole('table', { name: 'Taught apps' });
  }
  await settled();
  return shown;
}

const row = () => within(screen.getAllByRole('row')[1] ?? document.body);
const choose = async (text: string) => {
  const file = new File([text], 'app.json', { type: 'application/json' });
  fireEvent.change(screen.getByLabelText('Take an app from a file', { selector: 'input' }), {
    target: { files: [file] },
  });
};

describe('The taught apps', () => {
  it('are listed with site, kind, version, author and permission', async () => {
    const { container, openPage } = await showApps([desk]);
    expect(row().getByText('Our desk')).toBeDefined();
    expect(row().getByText('desk.example.com:8443')).toBeDefined();
    expect(row().getByText('ticket · badges on cards and rows')).toBeDefined();
    expect(row().getByText(/^Version 2 by /)).toBeDefined();
    expect(row().getByText('Not allowed')).toBeDefined();
    expect(await findViolations(container)).toEqual([]);
    fireEvent.click(row().getByRole('button', { name: 'Allow: Our desk' }));
    expect(openPage).toHaveBeenCalledWith('welcome.html?site=https%3A%2F%2Fdesk.example.com%3A8443');
  });

  it('lie beside the page on which all apps are chosen and taken back, for every role', async () => {
    const { openPage } = await showApps([], { role: 'viewer' });
    fireEvent.click(screen.getByRole('button', { name: 'Choose your apps' }));
    expect(openPage).toHaveBeenCalledWith('welcome.html');
  });

  it('say where the browser may look at them', async () => {
    await showApps([desk], { granted: true });
    expect(await row().findByText('Allowed')).toBeDefined();
    expect(row().queryByRole('button', { name: 'Allow: Our desk' })).toBeNull();
  });

  it('are removed after a question, and taken back', async () => {
    await showApps([desk]);
    fireEvent.click(row().getByRole('button', { name: 'Remove Our desk' }));
    expect(screen.getByText(/Their links stay with the engagements/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Remove Our desk' }));
    await screen.findByText('No app was taught yet.');
  });

  it('are taught again from what was shown before, on a page of theirs', async () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    const { environment } = await showApps([desk]);
    fireEvent.click(row().getByRole('button', { name: 'Teach Our desk again' }));
    await waitFor(() =>
      expect(opened).toHaveBeenCalledWith('https://desk.example.com:8443/tickets/7', '_blank', 'noopener'),
    );
    expect(await environment.values.get('lesson/https://desk.example.com:8443')).toMatchObject({
      id: deskId,
      again: { app: desk.app, version: 2 },
      second: 'https://desk.example.com:8443/tickets/8',
    });
  });

  it('are for members to look at, and for leads to change', async () => {
    await showApps([]);
    expect(screen.getByRole('button', { name: 'Take an app from a file' })).toBeDefined();
    cleanup();
    await showApps([], { role: 'member' });
    expect(screen.queryByRole('button', { name: 'Take an app from a file' })).toBeNull();
  });
});

describe('An app from a file', () => {
  const { taughtFrom: _from, ...shared } = desk;
  const file = (adapter: object, goalpost = 1) => JSON.stringify({ goalpost, adapter });

  it('shows what it would read, and is stored for the site that it runs on here', async () => {
    await showApps([]);
    await choose(file({ ...shared, author: 'Mira' }));
    const form = within(await screen.findByRole('form', { name: 'Take an app from a file' }));
    expect(form.getByText('/tickets/:id')).toBeDefined();
    expect(form.getByText('Version 2 by Mira')).toBeDefined();
    const site = form.getByLabelText('Where does it run for you?');
    fireEvent.input(site, { target: { value: 'no address' } });
    fireEvent.click(form.getByRole('button', { name: 'Save for the team' }));
    expect(site.getAttribute('aria-invalid')).toBe('true');
    fireEvent.input(site, { target: { value: 'http://desk.local:8080/some/page' } });
    fireEvent.click(form.getByRole('button', { name: 'Save for the team' }));
    expect(await screen.findByText('desk.local:8080')).toBeDefined();
  });

  it.each([
    ['no file of ours', '<html>', /holds no app/],
    ['a newer file', file({}, 2), /A newer version of Goalpost wrote this file/],
    ['a file for every site', file({ ...shared, hosts: ['*://*/*'] }), /does not say which one site/],
    [
      'a file that fits every page',
      file({ ...shared, records: [{ kind: 'deal', patterns: ['/:id'] }] }),
      /every page of its site/,
    ],
  ])('is refused with a sentence: %s', async (_what, text, sentence) => {
    await showApps([]);
    await choose(text);
    expect((await screen.findByText(sentence)).closest('[role=alert]')).not.toBeNull();
    expect(screen.queryByRole('form', { name: 'Take an app from a file' })).toBeNull();
  });

  it('that the team has already is not taken again', async () => {
    await showApps([desk]);
    await choose(file(shared));
    fireEvent.click(await screen.findByRole('button', { name: 'Save for the team' }));
    expect(await screen.findByText(/has this version already/)).toBeDefined();
  });
});
