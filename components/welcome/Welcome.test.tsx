import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../lib/domain/language';
import { en } from '../../lib/domain/languages/en';
import { languages } from '../../lib/domain/languages/registry.generated';
import { aSession } from '../../test/builders/panel-view';
import { findViolations } from '../../test/support/find-violations';
import { TextsProvider } from '../ui/texts';
import { apiAddress, originPattern, typedOrigin } from './site-address';
import { Welcome, type WelcomeProps } from './Welcome';

afterEach(cleanup);

const apps = [
  { app: 'hubspot', name: 'HubSpot', origins: ['https://app.hubspot.com/*'], selfHosted: false, granted: false },
  { app: 'asana', name: 'Asana', origins: ['https://app.asana.com/*'], selfHosted: false, granted: true },
  { app: 'redmine', name: 'Redmine', origins: [], selfHosted: true, granted: false },
];

const sites = [
  { address: 'https://pm.example.com:8443', permission: 'https://pm.example.com/*', app: 'redmine', granted: true },
  { address: 'http://old.example.com', permission: 'http://old.example.com/*', app: null, granted: false },
];

function show(
  props: Partial<WelcomeProps> = {},
  actions: Partial<WelcomeProps['actions']> = {},
  language: Language = en,
) {
  const all: WelcomeProps['actions'] = {
    connect: vi.fn(async () => null),
    openAddress: vi.fn(),
    signOut: vi.fn(),
    allow: vi.fn(async () => true),
    withdraw: vi.fn(async () => {}),
    chooseApp: vi.fn(),
    forgetSite: vi.fn(),
    showTab: vi.fn(),
    ...actions,
  };
  const view = render(
    <TextsProvider language={language}>
      <Welcome
        session={aSession({ state: 'none' })}
        apps={apps}
        sites={sites}
        hiddenTabs={[]}
        site=""
        onBack={null}
        onExplore={() => {}}
        onLook={() => {}}
        onWorkspace={() => {}}
        {...props}
        actions={all}
      />
    </TextsProvider>,
  );
  return { ...view, actions: all };
}

const step = (name: string) => screen.getByRole('region', { name });
const type = (name: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });

describe('The first-run page', () => {
  it('opens the sample workspace without an account', () => {
    const onExplore = vi.fn();
    show({ onExplore });
    fireEvent.click(screen.getByRole('button', { name: 'Open the sample workspace' }));
    expect(onExplore).toHaveBeenCalledOnce();
  });

  it('shows the code to compare, and opens the page again when asked', async () => {
    const connect = vi.fn(async () => ({
      userCode: 'ABCD-1234',
      connectUrl: 'https://gp.example/connect?code=ABCD-1234',
    }));
    const { actions } = show({}, { connect });
    type('Address of your Goalpost', 'gp.example/');
    fireEvent.click(screen.getByRole('button', { name: 'Connect' }));
    await screen.findByText('ABCD-1234');
    expect(connect).toHaveBeenCalledWith('https://gp.example');
    fireEvent.click(screen.getByRole('button', { name: 'Open the page again' }));
    expect(actions.openAddress).toHaveBeenCalledWith('https://gp.example/connect?code=ABCD-1234');
  });

  it('keeps an address that did not answer, and says so beside it', async () => {
    show();
    type('Address of your Goalpost', 'https://nobody.example');
    fireEvent.click(screen.getByRole('button', { name: 'Connect' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing at this address answers');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Address of your Goalpost' }).value).toBe(
      'https://nobody.example',
    );
  });

  it('says who is connected, and warns before changes would be lost', () => {
    const { actions } = show({ session: aSession({ waiting: 2 }) });
    expect(step('Connect to your team').textContent).toContain('Connected to Lindqvist & Berg as Alex Kim.');
    fireEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    expect(actions.signOut).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('2 changes are not stored yet');
    fireEvent.click(screen.getByRole('button', { name: 'Sign out and discard' }));
    expect(actions.signOut).toHaveBeenCalledWith(true);
  });

  it('asks the browser within the very click, after saying what for', () => {
    const { actions } = show();
    expect(step('Choose your apps').textContent).toContain(
      'reads the page’s address, its title, its client, and the links',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Allow: HubSpot' }));
    expect(actions.allow).toHaveBeenCalledWith(['https://app.hubspot.com/*']);
  });

  it('shows what is allowed first, and takes it back', () => {
    const { actions } = show();
    const [first] = within(step('Choose your apps')).getAllByRole('listitem');
    expect(first?.textContent).toContain('pm.example.com');
    expect(within(screen.getByRole('list', { name: '' })).getAllByRole('listitem')[0]?.textContent).toContain('Asana');
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw: Asana' }));
    expect(actions.withdraw).toHaveBeenCalledWith(['https://app.asana.com/*']);
  });

  it('allows an app on an own server, and leads back to the page somebody came from', async () => {
    const onBack = vi.fn();
    const { actions } = show({ site: 'https://redmine.example.com:3000/issues/7', onBack });
    fireEvent.click(screen.getByRole('button', { name: 'Allow this site' }));
    expect(actions.allow).toHaveBeenCalledWith(['https://redmine.example.com/*'], {
      address: 'https://redmine.example.com:3000',
      app: null,
    });
    await screen.findByText(/redmine.example.com:3000 is allowed/);
    fireEvent.click(screen.getByRole('button', { name: 'Go back to your page' }));
    expect(onBack).toHaveBeenCalledOnce();
  });

  const choose = (name: string, value: string) =>
    fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

  it('says which app a site runs, where the reader says it', () => {
    const { actions } = show();
    type('Address of an app on your own server', 'http://10.0.0.7:8080/');
    choose('App', 'redmine');
    fireEvent.click(screen.getByRole('button', { name: 'Allow this site' }));
    expect(actions.allow).toHaveBeenCalledWith(['http://10.0.0.7/*'], {
      address: 'http://10.0.0.7:8080',
      app: 'redmine',
    });
    expect(screen.queryByRole('option', { name: 'HubSpot' })).toBeNull();
  });

  it('lists the sites with their app: to correct, to withdraw, and to allow again or forget', () => {
    const { actions } = show();
    choose('App at pm.example.com:8443', '');
    expect(actions.chooseApp).toHaveBeenCalledWith({ address: 'https://pm.example.com:8443', app: null });
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw: pm.example.com:8443' }));
    expect(actions.withdraw).toHaveBeenCalledWith(['https://pm.example.com/*']);
    const withdrawn = screen.getByText('Permission withdrawn').closest('li');
    expect(withdrawn?.textContent).toContain('old.example.com');
    fireEvent.click(screen.getByRole('button', { name: 'Allow again: old.example.com' }));
    const site = { address: 'http://old.example.com', app: null };
    expect(actions.allow).toHaveBeenCalledWith(['http://old.example.com/*'], site);
    fireEvent.click(screen.getByRole('button', { name: 'Remove: old.example.com' }));
    expect(actions.forgetSite).toHaveBeenCalledWith('http://old.example.com');
  });

  it('hides the tab on an app’s pages, and brings it back', () => {
    const { actions } = show({ hiddenTabs: ['asana'] });
    fireEvent.click(screen.getByRole('button', { name: 'Hide the tab: Redmine' }));
    expect(actions.showTab).toHaveBeenCalledWith('redmine', false);
    fireEvent.click(screen.getByRole('button', { name: 'Show the tab: Asana' }));
    expect(actions.showTab).toHaveBeenCalledWith('asana', true);
  });

  it('takes a no for an answer', async () => {
    show({}, { allow: async () => false });
    fireEvent.click(screen.getByRole('button', { name: 'Allow: HubSpot' }));
    await waitFor(() => expect(screen.getByText(/The browser was told no/)).toBeTruthy());
  });

  it.each(Object.values<Language>(languages))('has no accessibility violation in $name', async (language) => {
    const { container } = show({}, {}, language);
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('originPattern', () => {
  it.each([
    ['https://redmine.example.com/issues/7', 'https://redmine.example.com/*'],
    ['redmine.example.com', 'https://redmine.example.com/*'],
    ['http://localhost:3000/', 'http://localhost/*'],
    ['http://10.0.0.7/crm', 'http://10.0.0.7/*'],
    ['http://tracker/issues', 'http://tracker/*'],
    ['redmine.example.com:8080', 'https://redmine.example.com/*'],
    ['localhost:3000', 'https://localhost/*'],
    ['http://[::1]:3000/', 'http://[::1]/*'],
  ])('of %s is %s', (typed, pattern) => {
    expect(originPattern(typed)).toBe(pattern);
  });

  it.each([
    '',
    'nonsense',
    'file:///etc/passwd',
    'chrome://settings',
    'javascript:alert(1)',
    'mailto:kim@example.com',
    'http://',
  ])('of “%s” is none', (typed) => {
    expect(originPattern(typed)).toBeNull();
  });
});

describe('typedOrigin', () => {
  it('keeps the port, which tells two sites of a host apart', () => {
    expect(typedOrigin('http://127.0.0.1:8101/issues/2')).toBe('http://127.0.0.1:8101');
    expect(typedOrigin('redmine.example.com/')).toBe('https://redmine.example.com');
    expect(typedOrigin('tracker.lan:8080')).toBe('https://tracker.lan:8080');
    expect(typedOrigin('nonsense')).toBeNull();
  });
});

describe('apiAddress', () => {
  it('keeps a sub-path, and drops what does not name the API', () => {
    expect(apiAddress('https://a.example/goalpost/?x=1#y')).toBe('https://a.example/goalpost');
    expect(apiAddress('http://127.0.0.1:8787')).toBe('http://127.0.0.1:8787');
    expect(apiAddress('')).toBeNull();
  });
});
