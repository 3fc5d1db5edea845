import { QueryClient } from '@tanstack/preact-query';
import { beforeEach, describe, expect, it } from 'vitest';
import { aRecordView, northwind } from '../../test/builders/panel-view';
import type { Backend, Told } from '../messaging/backend';
import { followNotices } from './follow-notices';
import { queryKeys } from './query-keys';

let client: QueryClient;
let tell: (told: Told) => void;

const record = queryKeys.record('w', null);
const engagement = queryKeys.engagement('w', 'e1');
const other = queryKeys.engagement('w', 'e2');

beforeEach(() => {
  client = new QueryClient();
  const listeners: ((told: Told) => void)[] = [];
  const backend: Backend = {
    ask: () => new Promise(() => {}),
    listen(listener) {
      listeners.push(listener);
      return () => {};
    },
  };
  followNotices(backend, client);
  tell = (told) => {
    for (const listener of listeners) listener(told);
  };
  for (const key of [record, engagement, other, queryKeys.session]) client.setQueryData(key, 'shown');
});

const isStale = (key: readonly unknown[]) => client.getQueryState(key)?.isInvalidated;

describe('followNotices', () => {
  it('empties the record in the same moment when the tab moves on: it may be another client’s', () => {
    tell({ kind: 'record', navigation: 2 });
    expect(client.getQueryData(record)).toBeUndefined();
    expect(client.getQueryData(engagement)).toBe('shown');
  });

  it('takes what is shown now before anybody asked for it', () => {
    const view = aRecordView({ navigation: 3 });
    const shown = { ...northwind(), engagementId: 'e2' };
    tell({ kind: 'shown', workspaceId: 'w', record: view, engagement: shown });
    expect(client.getQueryData(record)).toEqual(view);
    expect(client.getQueryData(other)).toEqual(shown);
    expect(client.getQueryData(engagement)).toBe('shown');
  });

  it('leaves a panel beside the tabs alone when another tab than the one it shows moves on', () => {
    const shown = queryKeys.record('w', 4);
    const handed = queryKeys.handed(4);
    for (const key of [shown, handed]) client.setQueryData(key, 'shown');
    tell({ kind: 'record', navigation: 2, tabId: 5 });
    tell({ kind: 'handed', tabId: 5 });
    expect([client.getQueryData(shown), isStale(handed)]).toEqual(['shown', false]);
    tell({ kind: 'record', navigation: 2, tabId: 4 });
    tell({ kind: 'handed', tabId: 4 });
    expect([client.getQueryData(shown), isStale(handed)]).toEqual([undefined, true]);
  });

  it('reads again, and does not empty, what the page only described further', () => {
    tell({ kind: 'described', navigation: 2 });
    expect(client.getQueryData(record)).toBe('shown');
    expect(isStale(record)).toBe(true);
  });

  it('reads again the engagement that changed, and no other', () => {
    tell({ kind: 'engagement', engagementId: 'e1' });
    expect([isStale(engagement), isStale(other), isStale(record)]).toEqual([true, false, true]);
  });

  it('reads everything again after the line was broken', () => {
    tell({ kind: 'reconnected' });
    expect([record, engagement, other, queryKeys.session].map(isStale)).toEqual([true, true, true, true]);
  });
});
