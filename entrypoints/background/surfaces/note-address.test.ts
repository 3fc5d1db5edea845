import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type BackgroundOnWorkspace, backgroundOnWorkspace } from '../../../test/support/background-on-workspace';
import type { Background } from '../background';
import { followPage } from '../follow-page';
import { viewHandlers } from '../handlers';
import { followAddress } from './note-address';

const page = vi.hoisted(() => ({ hasScript: true }));
vi.mock('../../../lib/platform/browser', () => ({
  browser: {
    tabs: {
      async sendMessage() {
        if (!page.hasScript) throw new Error('Receiving end does not exist.');
      },
    },
    scripting: { executeScript: async () => [] },
  },
}));

const url = 'https://trello.com/c/abc123';
const record = { app: 'trello', tenant: '', kind: 'task', recordId: 'abc123' } as const;

let background: Background;
let notices: BackgroundOnWorkspace['notices'];

beforeEach(async () => {
  page.hasScript = true;
  ({ background, notices } = await backgroundOnWorkspace({ ...record, url }));
  await pageOpened(1, 'abc123');
  await followPage(background, { kind: 'page/panel', navigation: 1, open: true }, { tabId: 4, url });
  notices.length = 0;
});

function pageOpened(navigation: number, recordId: string): Promise<void> {
  const at = `https://trello.com/c/${recordId}`;
  return followPage(
    background,
    { kind: 'page/opened', navigation, app: 'trello', record: { ...record, recordId }, url: at },
    { tabId: 4, url: at },
  );
}

/** What a panel beside the tab shows. */
const shown = () => viewHandlers(background)['record/get']({ tabId: 4 }, { tabId: null });

describe('a panel beside a tab that goes elsewhere', () => {
  it.each([
    ['a page whose address we are not told', null],
    ['a page of the browser', 'chrome://settings/'],
  ])('is emptied in the same moment, and shows no record on %s', async (_what, address) => {
    page.hasScript = false;
    expect(await shown()).toMatchObject({ state: 'linked' });
    await followAddress(background, 4, address);
    expect(notices).toEqual([[{ kind: 'record', navigation: expect.any(Number) }, 4]]);
    expect(await shown()).toMatchObject({ state: 'unrecognised', record: null, url: '', title: null });
  });

  it('shows the record of an address that tells it, before or without a script of ours', async () => {
    page.hasScript = false;
    await followAddress(background, 4, null);
    await followAddress(background, 4, 'https://trello.com/c/other1');
    expect(await shown()).toMatchObject({ state: 'unlinked', record: { recordId: 'other1' } });
    await followAddress(background, 4, url);
    expect(await shown()).toMatchObject({ state: 'linked', record });
  });

  it('keeps in mind that the panel was open in the tab, for the next page that can have one', async () => {
    page.hasScript = false;
    await followAddress(background, 4, null);
    await pageOpened(Date.now(), 'other1');
    expect(await background.pages.get(4)).toMatchObject({ isPanelOpen: true });
  });

  it('leaves a page to its own script, which knows more than the address', async () => {
    await followAddress(background, 4, 'https://trello.com/c/other1');
    expect([notices, await shown()]).toMatchObject([[], { record }]);
  });

  it('gives way to a script that speaks up meanwhile', async () => {
    page.hasScript = false;
    const following = followAddress(background, 4, 'https://trello.com/c/other1');
    await Promise.all([following, pageOpened(2, 'third1')]);
    expect(await shown()).toMatchObject({ record: { recordId: 'third1' } });
  });

  it('says nothing twice of one address, nor of a tab in which no page of ours was', async () => {
    page.hasScript = false;
    await followAddress(background, 4, url);
    await followAddress(background, 5, 'https://trello.com/c/other1');
    expect(notices).toEqual([]);
    await followAddress(background, 4, null);
    await followAddress(background, 4, null);
    expect(notices).toHaveLength(1);
  });
});
