import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerInOmnibox, type OmniboxLine } from '../../../lib/platform/omnibox';
import { engagementId, otherEngagementId } from '../../../test/builders/a-workspace';
import { backgroundOnWorkspace } from '../../../test/support/background-on-workspace';
import { eventually } from '../../../test/support/eventually';
import { command } from '../../../test/support/test-device';
import { engagementOmnibox } from './engagement-omnibox';

type Show = (lines: OmniboxLine[]) => void;

const browser = vi.hoisted(() => ({
  begin: () => {},
  type: (_typed: string, _show: Show) => {},
  enter: (_text: string, _disposition?: string) => {},
  onEnter: '',
  opened: [] as string[],
  /** Firefox has one. */
  sidebarAction: undefined as object | undefined,
}));
vi.mock('../../../lib/platform/browser', () => ({
  browser: {
    get sidebarAction() {
      return browser.sidebarAction;
    },
    runtime: { getURL: (file: string) => file },
    tabs: {
      create: async ({ url, active }: { url: string; active: boolean }) =>
        void browser.opened.push(`${active ? 'new' : 'behind'} ${url}`),
      update: async ({ url }: { url: string }) => void browser.opened.push(`here ${url}`),
    },
    omnibox: {
      onInputStarted: { addListener: (listener: () => void) => (browser.begin = listener) },
      onInputChanged: { addListener: (listener: typeof browser.type) => (browser.type = listener) },
      onInputEntered: { addListener: (listener: typeof browser.enter) => (browser.enter = listener) },
      setDefaultSuggestion: ({ description }: OmniboxLine) => (browser.onEnter = description),
    },
  },
}));

beforeEach(async () => {
  Object.assign(browser, { onEnter: '', opened: [], sidebarAction: undefined });
  const record = { app: 'crm', tenant: 'a', kind: 'deal', recordId: '7' } as const;
  const { background } = await backgroundOnWorkspace({ ...record, url: 'https://crm.example/deals/7' });
  const account = await background.keeper.current();
  const rename = { type: 'engagement', id: otherEngagementId, set: { name: 'Support & <care>' } };
  await account?.replica.give([command('document.edit', rename)]);
  answerInOmnibox(engagementOmnibox(Promise.resolve({ background })));
});

const type = (typed: string) => new Promise<OmniboxLine[]>((show) => browser.type(typed, show));
async function enter(text: string, disposition?: string): Promise<string | undefined> {
  browser.opened = [];
  browser.enter(text, disposition);
  await eventually(() => expect(browser.opened).toHaveLength(1));
  return browser.opened[0];
}

describe('gp in the address bar', () => {
  it('says first what to type, then what Enter does, and lists what fits', async () => {
    browser.begin();
    await eventually(() => expect(browser.onEnter).toBe('Type a client or an engagement. Enter opens the portfolio.'));
    expect(await type('northw')).toEqual([
      { content: `engagement:${engagementId}`, description: 'Northwind GmbH – Paid media' },
    ]);
    expect(browser.onEnter).toBe('Enter opens Northwind GmbH – Paid media');
    expect(await type('   ')).toEqual([]);
    expect(browser.onEnter).toBe('Type a client or an engagement. Enter opens the portfolio.');
  });

  it('says that nothing fits, and what Enter does then', async () => {
    expect(await type('acme')).toEqual([]);
    expect(browser.onEnter).toBe('No client or engagement with these words. Enter opens the portfolio.');
  });

  it('writes names so that Chromium shows them, and leaves them as they are for Firefox', async () => {
    expect((await type('support'))[0]?.description).toBe('Harbor Ltd – Support &#38; &#60;care&#62;');
    browser.sidebarAction = {};
    expect((await type('support'))[0]?.description).toBe('Harbor Ltd – Support & <care>');
  });

  it('passes over an answer that comes after the next letter', async () => {
    const late = vi.fn();
    browser.type('support', late);
    await type('northw');
    expect(late).not.toHaveBeenCalled();
    expect(browser.onEnter).toBe('Enter opens Northwind GmbH – Paid media');
  });

  it('opens the chosen line, the first that fits the words, or the portfolio', async () => {
    const northwind = `workspace.html#/engagements/${engagementId}`;
    expect(await enter(`engagement:${engagementId}`)).toBe(`new ${northwind}`);
    expect(await enter('northw')).toBe(`new ${northwind}`);
    for (const text of ['acme', '', '  ', 'engagement:unknown']) expect(await enter(text)).toBe('new workspace.html');
  });

  it('opens where the browser says: in this tab, in a new one, or behind', async () => {
    expect(await enter('acme', 'currentTab')).toBe('here workspace.html');
    expect(await enter('acme', 'newForegroundTab')).toBe('new workspace.html');
    expect(await enter('acme', 'newBackgroundTab')).toBe('behind workspace.html');
  });
});
